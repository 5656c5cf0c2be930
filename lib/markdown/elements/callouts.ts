import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Blockquote, Text } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import type { Context } from '@/lib/markdown/context'
import { findNearestName } from '@/lib/text/nearest-name'

const kinds = ['note', 'tip', 'important', 'warning', 'caution'] as const

/** A blockquote, or a callout when it begins with `[!NOTE]` (the syntax of GitHub alerts). */
export function renderBlockquote(state: State, node: Blockquote, context: Context): Element {
  const callout = readCallout(node)
  if (!callout) return h('blockquote', state.all(node) as ElementContent[])
  const { name, kind, text, rest } = callout
  if (!kind) {
    context.problems.error(
      text.position?.start,
      `unknown callout [!${name}]`,
      `write [!${(findNearestName(name, kinds) ?? 'note').toUpperCase()}]; there are ${kinds.join(', ')}`,
    )
    return h('blockquote', state.all(node) as ElementContent[])
  }
  text.value = rest
  const title = h('p', { class: 'callout-title' }, context.words.callouts[kind])
  return h('div', { class: `callout callout-${kind}`, role: 'note' }, [title, ...(state.all(node) as ElementContent[])])
}

interface Callout {
  /** Name as written, and the known kind if it is one. */
  name: string
  kind: (typeof kinds)[number] | undefined
  /** The text node that contains the marker, and its text after the marker. */
  text: Text
  rest: string
}

/** The callout marker of a blockquote, if it begins with `[!NAME]`. */
export function readCallout(node: Blockquote): Callout | undefined {
  const first = node.children[0]
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  const [mark, name] = text?.type === 'text' ? (/^\[!(\w+)\][ \t]*(?:\n|$)/.exec(text.value) ?? []) : []
  if (text?.type !== 'text' || mark === undefined || name === undefined) return undefined
  return { name, kind: kinds.find((one) => one === name.toLowerCase()), text, rest: text.value.slice(mark.length) }
}
