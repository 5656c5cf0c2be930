import type { Node, Parent, Root } from 'mdast'
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
    if (isIndented(child, left, lines)) found.add(child)
    else if (child.type === 'blockquote') searchIndented(child, left, lines, found)
    else if (child.type === 'list')
      for (const item of child.children) searchIndented(item, columnOf(item.children[0], lines), lines, found)
  }
}

function isIndented(node: Node, left: number, lines: readonly string[]): boolean {
  return /^[\s>]*$/.test(textBefore(node, lines)) && columnOf(node, lines) - left >= 4
}

function textBefore({ position }: Node, lines: readonly string[]): string {
  return position ? lines[position.start.line - 1]!.slice(0, position.start.column - 1) : ''
}

/** Columns before a block: tabs reach to the next column of four; the marks of quotes, with their space, do not count. */
function columnOf(node: Node | undefined, lines: readonly string[]): number {
  let column = 0
  for (const sign of node ? textBefore(node, lines).replace(/>[ ]?/g, '') : '')
    column += sign === '\t' ? 4 - (column % 4) : 1
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
