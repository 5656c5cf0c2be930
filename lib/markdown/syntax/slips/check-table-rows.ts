import type { Paragraph } from 'mdast'
import { say } from '@/lib/i18n/authors'
import type { Problems } from '@/lib/text/problems'
import { listLines } from './lines'

const separator = /^\|?(?:\s*:?[-—–―－]+:?\s*\|)*\s*:?[-—–―－]+:?\s*\|?\s*$/

/** Warns about rows of a table without the line that makes them one. */
export function checkTableRows(node: Paragraph, source: string, problems: Problems): void {
  const lines = listLines(node, source)
  const cells = lines.map(({ text }) => countCells(text))
  const head = cells.findIndex((count, index) => {
    const next = lines[index + 1]?.text
    if (count < 2) return false
    if (next?.includes('|') && separator.test(next)) return true
    const isFramed = /^\|.*\|\s*$/.test(lines[index]!.text)
    return isFramed ? count > 2 || cells[index + 1] === count : cells.length > 1 && cells.every((one) => one === count)
  })
  if (head === -1) return
  const next = lines[head + 1]
  const isSeparated = next !== undefined && separator.test(next.text)
  const wanted = `|${'---|'.repeat(cells[head]!)}`
  if (!isSeparated) problems.warn(lines[head]!.place, ...say.marks.noDelimiter(wanted))
  else problems.warn(next.place, ...say.marks.delimiterCells(cells[head]!, wanted))
}

/** Columns of a row, 1 for a line that is none; `|` in code and in formulas does not count. */
function countCells(line: string): number {
  const bare = line
    .replace(/`[^`]*`|\$[^$]+\$|\\\|/g, '')
    .trim()
    .replace(/^\||\|$/g, '')
  const isFramed = /^\s*\|.*\|\s*$/.test(line)
  return bare.split(isFramed ? '|' : /\s\|\s/).length
}
