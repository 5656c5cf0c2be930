import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Blockquote } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import { findNearestName } from '@/lib/nearest-name'
import type { Context } from './context'

const kinds = ['note', 'tip', 'important', 'warning', 'caution'] as const

/**
 * A quotation, or a callout when it begins with `[!NOTE]` (the syntax of GitHub alerts).
 */
export function renderBlockquote(state: State, node: Blockquote, context: Context): Element {
  const first = node.children[0]
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  const match = text?.type === 'text' ? /^\[!(\w+)\][ \t]*(?:\n|$)/.exec(text.value) : undefined
  if (!match || text?.type !== 'text' || first?.type !== 'paragraph') {
    return h('blockquote', state.all(node) as ElementContent[])
  }
  const kind = kinds.find((one) => one === match[1]!.toLowerCase())
  if (!kind) {
    context.problems.error(
      text.position?.start,
      `unknown callout [!${match[1]}]`,
      `write [!${(findNearestName(match[1]!, kinds) ?? 'note').toUpperCase()}]; there are ${kinds.join(', ')}`,
    )
    return h('blockquote', state.all(node) as ElementContent[])
  }
  text.value = text.value.slice(match[0].length)
  const title = h('p', { class: 'callout-title' }, context.words.callouts[kind])
  return h('div', { class: `callout callout-${kind}`, role: 'note' }, [title, ...(state.all(node) as ElementContent[])])
}
