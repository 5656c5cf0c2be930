import type GithubSlugger from 'github-slugger'
import type { Element, Root } from 'hast'
import { findReferencesHeading } from '@/lib/markdown/citations/citations'
import type { Context, Heading } from '@/lib/markdown/context'
import { SKIP, visit } from '@/lib/markdown/syntax/visit'
import { readHeading } from './heading-text'
import type { RenderedHeading } from './settle-ids'

/** Puts the headings that components have rendered into the list of contents, and all in the order of the page. */
export function addOwnHeadings(
  root: Root,
  headings: readonly RenderedHeading[],
  slugger: GithubSlugger,
  context: Context<'forms'>,
): void {
  const known = new Map(headings.map(({ element, heading }) => [element, heading]))
  const references = findReferencesHeading(context)?.id // its heading is added by itself
  const inOrder: Heading[] = []
  visit(root, 'element', (node: Element) => {
    if (node.tagName === 'post-island') return SKIP // its texts change
    if (!/^h[2-6]$/.test(node.tagName) || (references && node.properties.id === references)) return
    const heading = known.get(node) ?? nameOwn(node, slugger)
    if (heading) inOrder.push(heading)
  })
  context.forms.headings.splice(0, Number.POSITIVE_INFINITY, ...inOrder)
}

function nameOwn(node: Element, slugger: GithubSlugger): Heading | undefined {
  const text = readHeading(node.children)
  if (!text) return undefined
  const id = node.properties.id ? String(node.properties.id) : slugger.slug(text.normalize('NFC'))
  node.properties.id = id
  return { id, text, depth: Number(node.tagName[1]) as Heading['depth'] }
}
