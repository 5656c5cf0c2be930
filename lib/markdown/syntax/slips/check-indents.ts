import type { ListItem, Node, Parent, Root } from 'mdast'
import type { Problems } from '@/lib/text/problems'

/** Blocks indented by four columns or more, which are code elsewhere and text in MDX. */
export function findIndented(tree: Root, source: string): Set<Node> {
  const found = new Set<Node>()
  searchIndented(tree, 0, source.split('\n'), found)
  return found
}

/** @param left column where the blocks of the parent begin */
function searchIndented(parent: Parent, left: number, lines: readonly string[], found: Set<Node>): void {
  for (const child of parent.children) {
    if (!child.position || child.type.startsWith('mdx')) continue // an element is indented as its author likes
    const isBehindMark = parent.type === 'listItem' && child.position.start.line === parent.position?.start.line
    if (!isBehindMark && columnOf(child, lines) - left >= 4) found.add(child)
    else if (child.type === 'blockquote') searchIndented(child, left, lines, found)
    else if (child.type === 'list') for (const item of child.children) searchItem(item, lines, found)
  }
}

/** The blocks of an item begin behind its mark and one to four spaces; more of them are one, and code. */
function searchItem(item: ListItem, lines: readonly string[], found: Set<Node>): void {
  const { start } = item.position!
  const line = lines[start.line - 1]!
  const [, mark = '', space = '', text] = /^([-*+]|\d+[.)])([ \t]*)(\S?)/.exec(line.slice(start.column - 1)) ?? []
  const before = line.slice(0, start.column - 1) + mark
  const end = widthOf(before)
  const gap = text ? widthOf(before + space) - end : 1
  if (gap > 4 && item.children[0]) found.add(item.children[0])
  searchIndented(item, end + (gap > 4 ? 1 : gap), lines, found)
}

function columnOf({ position }: Node, lines: readonly string[]): number {
  return position ? widthOf(lines[position.start.line - 1]!.slice(0, position.start.column - 1)) : 0
}

/** Columns of what stands before a block: tabs reach to the next column of four; `>` of quotes, with its space, is none. */
function widthOf(before: string): number {
  let column = 0
  for (const sign of before.replace(/>[ ]?/g, '')) column += sign === '\t' ? 4 - (column % 4) : 1
  return column
}

/** Warns once for each run of such blocks. */
export function checkIndents(parent: Parent, indented: ReadonlySet<Node>, problems: Problems): void {
  for (const [index, child] of parent.children.entries()) {
    const isFirst = indented.has(child) && !indented.has(parent.children[index - 1] as Node)
    if (isFirst)
      problems.warn(
        child.position?.start,
        'four spaces make no code block here: this is read as text',
        'put code between lines of ```; for text take the spaces out',
      )
    if (!indented.has(child) && 'children' in child) checkIndents(child as Parent, indented, problems)
  }
}
