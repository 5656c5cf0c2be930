import type { ElementContent, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toText } from 'hast-util-to-text'
import { h } from 'hastscript'
import { writeFormula } from '@/lib/markdown/math/formula-text'
import { SKIP, visit } from '@/lib/markdown/syntax/visit'

/** Text under a heading; the first section of a post may have none. */
export interface TextSection {
  /** Anchor in the page, without `#`; empty before the first heading. */
  id: string
  title: string
  text: string
  /** Its code blocks, and formulas that are displayed or long: searchable, but not quoted. */
  code?: string
}

/**
 * The plain text of a compiled body by section: formulas in lines as text; code and other formulas separately.
 * @param tree of the feed, which has no buttons and no margin; it is modified
 */
export function listSections(tree: Root): TextSection[] {
  spellFormulas(tree)
  const sections: { id: string; title: string; children: ElementContent[] }[] = [{ id: '', title: '', children: [] }]
  for (const child of tree.children.flatMap(openSection)) {
    if (child.type === 'element' && /^h[2-6]$/.test(child.tagName)) {
      const title = read({ type: 'root', children: child.children })
      sections.push({ id: String(child.properties.id ?? ''), title, children: [] })
    } else sections.at(-1)!.children.push(child)
  }
  return sections
    .map(({ id, title, children }) => ({ id, title, ...readTexts(children) }))
    .filter(({ title, text, code }) => title !== '' || text !== '' || code !== undefined)
}

/** Unwraps `<section>` (the reference list) into its children. */
function openSection(node: Root['children'][number]): ElementContent[] {
  if (node.type === 'element') return node.tagName === 'section' ? node.children : [node]
  return node.type === 'text' ? [node] : []
}

/** Replaces formulas by text and removes note marks, SVG, scripts and styles. Other raw HTML (references) is parsed. */
function spellFormulas(tree: Root): void {
  visit(tree, (node, index, parent) => {
    const put = (...children: Root['children']) => parent!.children.splice(index!, 1, ...(children as ElementContent[]))
    if ((node.type as string) === 'raw') {
      const { value } = node as unknown as { value: string }
      if (value.includes('<math')) put(...readFormula(value))
      else put(...fromHtml(value, { fragment: true }).children)
      return index
    }
    if (node.type !== 'element') return
    const isMark =
      node.tagName === 'sup' && node.children.some((child) => child.type === 'element' && child.tagName === 'a')
    if (!isMark && !/^(?:svg|script|style)$/.test(node.tagName)) return
    put()
    return [SKIP, index!]
  })
}

/**
 * Longest formula in characters that is read as text, a third of an excerpt; in place of others, and of displayed ones,
 * stands “…”.
 */
const longest = 50
/** Longest formula in characters that is written out at all. */
const longestSpelled = 90

function readFormula(html: string): ElementContent[] {
  const text = writeFormula(fromHtml(html, { fragment: true }))
  if (text.length <= longest && !html.includes('display="block"')) return [{ type: 'text', value: text }]
  const spelled = h('pre', text.length > longestSpelled ? '' : text)
  return [{ type: 'text', value: '…' }, spelled]
}

function readTexts(children: ElementContent[]): { text: string; code?: string } {
  const blocks: ElementContent[] = []
  const root: Root = { type: 'root', children }
  visit(root, 'element', (node, index, parent) => {
    if (node.tagName !== 'pre') return
    blocks.push(node)
    parent!.children.splice(index!, 1)
    return [SKIP, index!]
  })
  const code = read({ type: 'root', children: blocks })
  return { text: read(root), ...(code && { code }) }
}

/** In NFC, so that offsets in it are valid in its folded form. */
function read(root: Root): string {
  return toText(root)
    .replace(/\s+/g, ' ')
    .replace(/(?:… ?){2,}/g, '… ')
    .replace(/… (?=(?:[을를이가은는와과의로]|으로|이[고며다])(?!\p{L}))/gu, '…') // a particle behind a displayed formula
    .trim()
    .normalize('NFC')
}
