import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Context } from '@/lib/markdown/context'

/**
 * A remark in the margin. Within a sentence it is a mark with a popover on narrow screens; as a block it is shown in
 * place there.
 */
export function renderAside(children: ElementContent[], context: Context<'elements'>): ElementContent {
  const isBlock = children.some((child) => child.type === 'element' && child.tagName === 'p')
  if (context.target === 'feed') return isBlock ? h('aside', children) : h('small', [' (', ...children, ')'])
  if (isBlock) return h('aside', { class: 'note aside' }, children)
  context.elements.asides += 1
  const id = `aside-${context.elements.asides}`
  return h('span', { class: 'note-place' }, [
    h(
      'button',
      { type: 'button', class: 'note-mark aside-mark', popoverTarget: id, ariaLabel: context.words.aside },
      '✻',
    ),
    h('span', { class: 'note', id, popover: 'auto', role: 'note' }, children),
  ])
}
