import type { List, ListItem, Node, Parent, Root } from 'mdast'
import { say } from '@/lib/i18n/authors'
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

/**
 * Warns about a block that is indented below a list or a footnote, but not enough to stand in its last item.
 */
export function checkOutside(
  parent: Parent,
  lines: readonly string[],
  indented: ReadonlySet<Node>,
  problems: Problems,
): void {
  for (const [index, child] of parent.children.entries()) {
    const before = parent.children[index - 1]
    const needed = before && contentOf(before, lines)
    const column = columnOf(child, lines)
    if (
      needed !== undefined &&
      !indented.has(child) &&
      child.position &&
      columnOf(before!, lines) < column &&
      column < needed
    )
      problems.warn(child.position.start, ...say.marks.outside(before!.type === 'list', needed))
    if (child.type === 'list') checkItems(child, lines, problems)
    if (!indented.has(child) && 'children' in child) checkOutside(child as Parent, lines, indented, problems)
  }
}

/** Warns about an item that is indented, but stands beside the item above it. */
function checkItems({ children }: List, lines: readonly string[], problems: Problems): void {
  const left = columnOf(children[0]!, lines)
  const found = children.find((item) => columnOf(item, lines) > left)
  if (found)
    problems.warn(
      found.position?.start,
      ...say.marks.beside(contentOf({ type: 'list', children: children.slice(0, 1) } as List, lines) ?? 0),
    )
}

/** The column at which text in the last item of a list begins, or in a footnote. */
function contentOf(node: Node, lines: readonly string[]): number | undefined {
  if (node.type === 'footnoteDefinition') return columnOf(node, lines) + 4
  if (node.type !== 'list') return undefined
  const { position } = (node as List).children.at(-1)!
  const { line, column } = position!.start
  const [mark = ''] = /^(?:[-*+]|\d+[.)])[ \t]{1,4}/.exec(lines[line - 1]!.slice(column - 1)) ?? []
  return widthOf(lines[line - 1]!.slice(0, column - 1) + mark)
}

/** Warns once for each run of such blocks. */
export function checkIndents(parent: Parent, indented: ReadonlySet<Node>, problems: Problems): void {
  for (const [index, child] of parent.children.entries()) {
    const isFirst = indented.has(child) && !indented.has(parent.children[index - 1] as Node)
    if (isFirst) problems.warn(child.position?.start, ...say.marks.fourSpaces)
    if (!indented.has(child) && 'children' in child) checkIndents(child as Parent, indented, problems)
  }
}
