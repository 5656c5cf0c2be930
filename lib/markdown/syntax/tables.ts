import type { Root, TableRow } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { say } from '@/lib/i18n/authors'
import { closesFormula } from '@/lib/markdown/math/formula-rules'
import type { Problems } from '@/lib/text/problems'
import { visit } from './visit'

/** Stands for a `|` of a formula or of code in a table row: a noncharacter, which no text holds. */
const stand = '\uFDD0'

/** The row below the head of a table. */
const delimiterRow = /^[\s>]*(?:[-*+]\s+|\d+[.)]\s+)?\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/

/**
 * Hides the bars of formulas and code in the rows of tables, so that they divide no cells: `| $p(y|x)$ | … |`. One
 * character stands for another, so places stay; `restorePipes` puts the bars back.
 */
export function protectPipes(source: string): string {
  const lines = source.split('\n')
  for (const [index, line] of lines.entries()) {
    if (!line.includes('|') || !delimiterRow.test(line)) continue
    for (let row = index - 1; row < lines.length && (row <= index || lines[row]!.trim() !== ''); row += 1) {
      if (row >= 0 && row !== index) lines[row] = protectRow(lines[row]!)
    }
  }
  return lines.join('\n')
}

function protectRow(line: string): string {
  if (!/[`$\\]/.test(line)) return line
  let row = ''
  for (let at = 0; at < line.length; ) {
    const end = findSpanEnd(line, at)
    row += end > at ? line.slice(at, end).replace(/(?<!\\)\|/g, stand) : line[at]
    at = end > at ? end : at + 1
    if (line[at - 1] === '\\' && end <= at - 1 && at < line.length) row += line[at++]
  }
  return row
}

/** Where the code or formula ends that begins at an offset; the offset itself when none does. */
function findSpanEnd(line: string, from: number): number {
  const [mark = ''] = /^(?:`+|\$+|\\\()/.exec(line.slice(from)) ?? []
  if (mark === '') return from
  if (mark.startsWith('`')) {
    const close = new RegExp(`(?<!\`)${mark}(?!\`)`, 'g')
    close.lastIndex = from + mark.length
    return close.exec(line) ? close.lastIndex : from
  }
  const close = mark === '\\(' ? '\\)' : mark
  for (let at = from + mark.length; at < line.length; at += line[at] === '\\' ? 2 : 1) {
    if (!line.startsWith(close, at)) continue
    const isClosed = mark !== '$' || closesFormula(line.slice(from + 1, at), line[at + 1] ?? '')
    return isClosed ? at + close.length : from
  }
  return from
}

/** Puts the bars back wherever they were read into: text, code, addresses, attributes. */
export function restorePipes(tree: Root): Root {
  const restore = (node: Record<string, unknown>): void => {
    for (const [name, value] of Object.entries(node)) {
      if (typeof value === 'string' && value.includes(stand)) node[name] = value.replaceAll(stand, '|')
      else if (value && typeof value === 'object' && name !== 'position') restore(value as Record<string, unknown>)
    }
  }
  restore(tree as unknown as Record<string, unknown>)
  return tree
}

/** Gives each row the cells of the head, as GFM does, and warns of those that have more or fewer. */
export function squareTables(tree: Root, problems: Problems): void {
  visit(tree, 'table', ({ children: [head, ...rows] }) => {
    for (const row of rows) squareRow(row, head?.children.length ?? 0, problems)
  })
}

function squareRow(row: TableRow, wanted: number, problems: Problems): void {
  const given = row.children.length
  if (given === wanted) return
  const lost = row.children.splice(wanted).map((cell) => textOf(cell))
  for (let more = given; more < wanted; more += 1) row.children.push({ type: 'tableCell', children: [] })
  problems.warn(
    row.position?.start,
    ...say.syntax.rowCells(given, wanted, given > wanted ? lost.join(' | ').slice(0, 40) : ''),
  )
}
