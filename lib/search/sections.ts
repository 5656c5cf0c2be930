import type { ElementContent, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toText } from 'hast-util-to-text'
import { SKIP, visit } from 'unist-util-visit'
import type { Heading } from '@/lib/markdown'
import type { SearchSection } from './document'

/**
 * The text of a compiled body, section by section. Formulas are left out, code is kept.
 * @param html of a feed: no buttons, no margin
 */
export function listSections(html: string, headings: readonly Heading[]): SearchSection[] {
  const tree = fromHtml(html, { fragment: true })
  visit(tree, 'element', (node, index, parent) => {
    if (!/^(?:math|svg|script|style)$/.test(node.tagName)) return
    parent!.children.splice(index!, 1)
    return [SKIP, index!]
  })
  const sections: { id: string; title: string; children: ElementContent[] }[] = [{ id: '', title: '', children: [] }]
  let count = 0
  for (const child of tree.children) {
    if (!isHeading(child)) {
      if (child.type === 'element' || child.type === 'text') sections.at(-1)!.children.push(child)
    } else {
      const heading = headings[count]
      sections.push({ id: heading?.id ?? '', title: heading?.text ?? '', children: [] })
      count += 1
    }
  }
  return sections
    .map(({ id, title, children }) => ({ id, title, text: readText(children) }))
    .filter(({ title, text }) => title !== '' || text !== '')
}

function isHeading(node: Root['children'][number]): boolean {
  return node.type === 'element' && /^h[2-6]$/.test(node.tagName)
}

function readText(children: ElementContent[]): string {
  return toText({ type: 'root', children }).replace(/\s+/g, ' ').trim()
}
