import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { type Algorithm, findCaption, isLine } from '@/lib/markdown/algorithms/nodes'
import { visit } from '@/lib/markdown/syntax/visit'
import { caption, type Writer } from './markdown-parts'

/** Pseudocode as lines of text, with formulas between dollars: lists of Markdown have no lines without numbers. */
export function writeAlgorithm(node: Algorithm, writer: Writer): Nodes[] {
  const said = findCaption(node)
  const lines = node.children.filter(isLine)
  for (const line of lines)
    visit(line, 'inlineMath', (formula: { value: string }) => {
      formula.value = `$${formula.value}$`
    })
  const width = String(Math.max(...lines.map(({ number = 0 }) => number))).length + 2
  const isNumbered = lines.some(({ isShown }) => isShown)
  const value = lines.map((line) => {
    const number = isNumbered ? (line.isShown ? `${line.number}: ` : '').padStart(width) : ''
    return `${number}${'  '.repeat(line.depth)}${textOf(line)}`
  })
  return [
    ...(said ? [caption(said.children, writer, 'algorithm')] : []),
    { type: 'code', lang: 'text', value: value.join('\n') },
  ]
}
