import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { visit } from '@/lib/markdown/syntax/visit'

const drawing = /^<svg class="drawing([^"]*)"/

/**
 * The first drawing or picture among the figures of a post, as HTML with ids of its own, for a link to the post on
 * another page; of a drawing the variant for narrow windows, if it has one. Empty when there is none.
 */
export function findFigure(tree: Root): string {
  const found: string[] = []
  visit(tree, 'element', (figure: Element) => {
    if (figure.tagName !== 'figure' || found.length > 0) return
    visit(figure, (node) => {
      if ((node.type as string) === 'raw') found.push((node as unknown as { value: string }).value)
      else if (node.type === 'element' && node.tagName === 'img') found.push(toHtml(node))
    })
  })
  const narrow = found.find((html) => drawing.exec(html)?.[1]?.includes('narrow-only'))
  const shown = narrow ?? found.find((html) => drawing.test(html) || html.startsWith('<img ')) ?? ''
  return shown.replace(/(["#])(d\d+-)/g, '$1next-$2')
}
