import type { Nodes, Paragraph, Parent, PhrasingContent, Root, RootContent, Table } from 'mdast'
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from '@/lib/markdown/syntax/visit'
import type { DefinitionPart } from './nodes'

type Line = PhrasingContent[]

/** `: ` at the beginning of a line is a definition (of Pandoc, kramdown and Hugo) of the term in the line before. */
const mark = /^:[ \t]+/

/**
 * Makes lists of terms and definitions of paragraphs with `: ` at the beginning of lines. Blocks that are indented below
 * a definition belong to it.
 */
export function readDefinitionLists(tree: Root): void {
  visit(tree, (node) => {
    if ('children' in node && node.children.some(isDefinition)) node.children = groupTerms(node.children) as never
  })
}

function isDefinition(node: Nodes): boolean {
  return node.type === 'paragraph' && splitLines(node).some(beginsDefinition)
}

function groupTerms(nodes: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = []
  for (const node of nodes) {
    const list = lastList(result)
    if (node.type === 'paragraph' && isDefinition(node)) addTerms(result, node)
    else if (list && columnOf(node) >= columnOf(list) + 2) (list.children.at(-1) as Parent).children.push(node)
    else result.push(node)
  }
  return result
}

const columnOf = ({ position }: { position?: Nodes['position'] }): number => position?.start.column ?? 1

function lastList(nodes: readonly RootContent[]): DefinitionPart | undefined {
  const last = nodes.at(-1) as Nodes | DefinitionPart | undefined
  return last?.type === 'definitionList' ? last : undefined
}

function addTerms(result: RootContent[], node: Paragraph): void {
  const lines = splitLines(node)
  let first = node
  const before = result.at(-1)
  if (beginsDefinition(lines[0]!) && before?.type === 'paragraph') {
    result.pop()
    first = before
    lines.unshift(...splitLines(before))
  } else if (beginsDefinition(lines[0]!) && before?.type === 'table') {
    result.splice(-1, 1, captionTable(before, node))
    return
  } else if (beginsDefinition(lines[0]!) && !lastList(result)) {
    result.push(node)
    return
  }
  const list = lastList(result)
  const parts = buildParts(lines, node)
  if (list) list.children.push(...(parts as never[]))
  else result.push(part('definitionList', 'dl', parts, first))
}

/** `: caption` below a table (of Pandoc). */
function captionTable(table: Table, caption: Paragraph): RootContent {
  const value = textOf(caption).replace(mark, '')
  const attributes: MdxJsxAttribute[] = [{ type: 'mdxJsxAttribute', name: 'caption', value }]
  return { type: 'mdxJsxFlowElement', name: 'Figure', attributes, children: [table], position: table.position }
}

function buildParts(lines: Line[], node: Paragraph): RootContent[] {
  const parts: DefinitionPart[] = []
  for (const line of lines) {
    const last = parts.at(-1)
    const children = takeMark(line)
    if (children) {
      const text: Paragraph = { type: 'paragraph', children, position: node.position }
      parts.push(part('definitionText', 'dd', [text], node))
    } else if (last?.type === 'definitionText') {
      const text = last.children[0] as Paragraph
      text.children.push({ type: 'text', value: '\n', position: node.position }, ...line)
    } else parts.push(part('definitionTerm', 'dt', line, node))
  }
  return parts as never[]
}

function part(
  type: DefinitionPart['type'],
  hName: DefinitionPart['data']['hName'],
  children: readonly Nodes[],
  { position }: Nodes,
): RootContent & DefinitionPart {
  return { type, data: { hName }, children: children as never[], position } as never
}

/** The lines of a paragraph; a line within emphasis or a link does not end there. */
function splitLines({ children }: Paragraph): Line[] {
  const lines: Line[] = [[]]
  for (const child of children) {
    const [begin, ...more]: PhrasingContent[] =
      child.type === 'text' ? child.value.split('\n').map((value) => ({ ...child, value })) : [child]
    lines.at(-1)!.push(begin!)
    lines.push(...more.map((one) => [one]))
  }
  const isFull = (node: PhrasingContent) => node.type !== 'text' || node.value !== ''
  return lines.map((line) => line.filter(isFull)).filter((line) => line.length > 0)
}

function beginsDefinition([first]: Line): boolean {
  return first?.type === 'text' && mark.test(first.value)
}

function takeMark(line: Line): Line | undefined {
  const [first, ...rest] = line
  if (first?.type !== 'text' || !mark.test(first.value)) return undefined
  return [{ ...first, value: first.value.replace(mark, '') }, ...rest]
}
