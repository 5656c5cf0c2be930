import type { Element, Root } from 'hast'
import type { Heading as HeadingNode } from 'mdast'
import { say } from '@/lib/i18n/authors'
import { words } from '@/lib/i18n/words'
import type { Context, Heading } from '@/lib/markdown/context'
import { visit } from '@/lib/markdown/syntax/visit'

/** Ids of a page outside its text, which its headings must not take. */
export const frameIds: readonly string[] = [
  'content',
  'overlays',
  'site-menu',
  'preview',
  'post-comments',
  'backlinks',
  'related',
  'cite-post',
  'home-aside',
]

/** A heading of the author: in the tree, in the list of contents, and in the file. */
export interface RenderedHeading {
  element: Element
  heading: Heading
  source: HeadingNode
}

/**
 * Makes the ids of a page unique: a heading gives way to notes, figures, equations, works and the page itself
 * (`## Note 1` becomes `note-1-1`), whose ids their own references use. An id that an author writes twice is reported.
 */
export function settleIds(root: Root, headings: readonly RenderedHeading[], context: Context<'forms'>): void {
  const own = new Set(headings.map(({ element }) => element))
  const taken = new Set(context.reserved)
  visit(root, (node) => {
    if ((node.type as string) === 'raw') for (const id of listRawIds(node as never)) taken.add(id)
    if (node.type !== 'element' || own.has(node) || !node.properties.id) return
    const id = String(node.properties.id)
    if (taken.has(id) && node.position && context.target === 'page')
      context.problems.warn(node.position.start, ...say.syntax.idInUse(id))
    taken.add(id)
  })
  context.forms.taken.push(...taken)
  for (const { heading } of headings) if (!taken.has(heading.id)) taken.add(heading.id)
  const used = new Set(context.forms.taken)
  for (const one of headings) if (used.has(one.heading.id)) rename(one, taken)
}

function listRawIds({ value }: { value: string }): string[] {
  return value.includes(' id="') ? [...value.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id) : []
}

function rename({ element, heading }: RenderedHeading, taken: Set<string>): void {
  let number = 1
  while (taken.has(`${heading.id}-${number}`)) number += 1
  heading.id = `${heading.id}-${number}`
  taken.add(heading.id)
  element.properties.id = heading.id
  const anchor = element.children.at(-1)
  if (anchor?.type === 'element' && anchor.tagName === 'a' && anchor.properties.ariaLabel)
    anchor.properties.href = `#${heading.id}`
}

/** Warns about a list of works of the author's own, beside the one that the citations make. */
export function checkReferencesHeading(headings: readonly RenderedHeading[], context: Context): void {
  if (context.citations.cited.length === 0) return
  const normalize = (text: string) => text.toLowerCase().replace(/\s/g, '')
  const names = new Set(Object.values(words).map(({ prose }) => normalize(prose.references)))
  for (const { heading, source } of headings)
    if (names.has(normalize(heading.text)))
      context.problems.warn(source.position?.start, ...say.syntax.referencesTwice(context.words.references))
}
