import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { Context } from '@/lib/markdown/context'
import type { Callout } from '@/lib/markdown/syntax/dialects/nodes'

/** A callout: a box with its own title or that of its kind; one that folds is a disclosure. */
export function renderCallout(state: State, node: Callout, context: Context): Element {
  const { kind, fold } = node
  const [head, ...rest] = node.children
  const isTitled = head?.type === 'boxTitle'
  const title = isTitled ? (state.all(head) as ElementContent[]) : [context.words.callouts[kind]]
  const body = state.all({ ...node, children: isTitled ? rest : node.children } as never) as ElementContent[]
  const name = `callout callout-${kind}`
  if (!fold) return h('div', { class: name, role: 'note' }, [h('p', { class: 'callout-title' }, title), ...body])
  return h('details', { class: name, open: fold === 'open' }, [
    h('summary', { class: 'callout-title' }, title),
    ...body,
  ])
}
