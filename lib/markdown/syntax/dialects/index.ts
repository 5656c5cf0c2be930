import type { FootnoteDefinition, Nodes, Parent, Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { SKIP, visit } from '@/lib/markdown/syntax/visit'
import type { Problems } from '@/lib/text/problems'
import type { Language } from '@/site.config'
import { readBox } from './boxes'
import { readBraces } from './braces'
import { buildCallout, readCallout } from './callouts'
import { readCodeNames } from './code-names'
import { readDefinitionLists } from './definition-lists'
import { reportLeftovers } from './leftovers'
import type { Box, Callout, InlineNote } from './nodes'
import { readRoles } from './roles'
import { type Post, readSizeInAlt, readWikiEmbed, readWikiLink } from './wiki-links'

/**
 * Makes nodes of Markdown, callouts and definition lists of the marks of other dialects (docs/dialects.md): Obsidian,
 * Docusaurus, Pandoc, Quarto, kramdown, Hugo, MyST, velog, Notion. What is not supported becomes a problem.
 */
export function readDialects(tree: Root, source: string, lang: Language, problems: Problems): void {
  takeComments(tree)
  readCodeNames(tree, source, problems)
  readRoles(tree, problems)
  readBraces(tree, problems)
  reportLeftovers(tree, problems)
  visit(tree, (node: Nodes, index, parent) => {
    const put = replacement(node, { tree, source, lang }, problems)
    if (!put || !parent || index === undefined) return undefined
    ;(parent as Parent).children.splice(index, 1, ...(put as never[]))
    return [SKIP, index]
  })
  readDefinitionLists(tree)
  readInlineNotes(tree)
}

/** What a node becomes; undefined if it stays. */
function replacement(node: Nodes, post: Post, problems: Problems): Nodes[] | undefined {
  switch (node.type as string) {
    case 'wikiLink':
      return [readWikiLink(node as never, post, problems)]
    case 'wikiEmbed':
      return [readWikiEmbed(node as never, post, problems)]
    case 'image':
      readSizeInAlt(node as never)
      return undefined
    case 'box':
      return readBox(node as unknown as Box, problems)
    case 'blockquote': {
      const callout = readCallout(node as never, post.source, problems)
      return callout && [callout]
    }
    case 'mdxJsxFlowElement':
      return readAside(node as MdxJsxFlowElement)
    default:
      return undefined
  }
}

/** `<aside>` is a callout in what Notion exports. */
function readAside({ name, children, position }: MdxJsxFlowElement): Callout[] | undefined {
  return name === 'aside' ? [buildCallout('note', [], children, position)] : undefined
}

/** Takes comments out, with a paragraph of nothing else. */
function takeComments(parent: Parent): void {
  const isComment = (node: RootContent) => node.type === 'comment'
  const isBlank = (node: RootContent) => isComment(node) || (node.type === 'text' && node.value.trim() === '')
  parent.children = parent.children.filter(
    (node) =>
      !isComment(node) && !(node.type === 'paragraph' && node.children.some(isComment) && node.children.every(isBlank)),
  )
  for (const node of parent.children) if ('children' in node) takeComments(node as Parent)
}

/** Makes footnotes of notes in the line. */
function readInlineNotes(tree: Root): void {
  const taken = new Set<string>()
  visit(tree, 'footnoteDefinition', ({ identifier }) => void taken.add(identifier))
  let count = 0
  const name = (): string => {
    count += 1
    const identifier = `inline-${count}`
    return taken.has(identifier) ? name() : identifier
  }
  const definitions: FootnoteDefinition[] = []
  visit(tree, 'inlineNote', (node: InlineNote, index, parent) => {
    const identifier = name()
    const { children, position } = node
    definitions.push({
      type: 'footnoteDefinition',
      identifier,
      label: identifier,
      children: [{ type: 'paragraph', children, position }],
      position,
    })
    ;(parent as unknown as Parent).children[index!] = {
      type: 'footnoteReference',
      identifier,
      label: identifier,
      position,
    }
  })
  tree.children.push(...definitions)
}
