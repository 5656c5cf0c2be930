import type { PhrasingContent, Root, RootContent } from 'mdast'
import { parseInline } from './parse'
import { visit } from './visit'

/**
 * Parses a caption written as an attribute or title: emphasis, code, formulas, links, notes and citations, but no blocks
 * and no MDX, so that `{` and `<` stand for themselves.
 * @param written as in the source, without its quotes
 * @param at offset in the source, if it stands there as given: places of problems are right then
 * @param tree of the post, which defines its notes and links
 * @param source of the post
 */
export function parseCaption(written: string, at: number | undefined, tree: Root, source: string): PhrasingContent[] {
  // The quote keeps a caption such as “1. 단계” from being a list; what is defined elsewhere is defined here, too.
  const known = written.includes('[') ? listDefinitions(tree) : ''
  const [first] = parseInline(`"${written}\n\n${known}`).children
  if (first?.type !== 'paragraph') return [{ type: 'text', value: written }]
  if (at !== undefined) move(first, at - 1, source)
  return trimQuote(first.children)
}

function listDefinitions(tree: Root): string {
  const lines: string[] = []
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') lines.push(`[^${node.label}]: x\n`)
    if (node.type === 'definition') lines.push(`[${node.label}]: <${node.url}>\n`)
  })
  return lines.join('\n')
}

/** Moves positions to where the caption stands in the source. */
function move(paragraph: RootContent, offset: number, source: string): void {
  const before = source.slice(0, offset)
  const line = before.split('\n').length - 1
  const column = offset - (before.lastIndexOf('\n') + 1)
  visit(paragraph, ({ position }) => {
    for (const point of position ? [position.start, position.end] : []) {
      if (point.line === 1) point.column += column
      point.line += line
      point.offset = (point.offset ?? 0) + offset
    }
  })
}

function trimQuote([first, ...rest]: PhrasingContent[]): PhrasingContent[] {
  if (first?.type !== 'text') return first ? [first, ...rest] : rest
  if (first.value === '"') return rest
  const { position } = first
  if (position) {
    position.start.column += 1
    position.start.offset = (position.start.offset ?? 0) + 1
  }
  return [{ ...first, value: first.value.slice(1) }, ...rest]
}
