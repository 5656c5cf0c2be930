import { csvParse } from 'd3-dsv'
import { findNearestName } from '@/lib/text/nearest-name'
import type { Place, Problems } from '@/lib/text/problems'

/** Attributes of a chart. */
export const chartAttributes = [
  'type',
  'src',
  'x',
  'y',
  'series',
  'alt',
  'title',
  'xLabel',
  'yLabel',
  'xScale',
  'yScale',
] as const

/** Attributes of an element as texts: `{3}` is `"3"`. */
export function asTexts(attributes: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)]))
}

type Cell = string | number
export type Row = Record<string, Cell>

/** The columns to plot, by name. */
export interface Columns {
  x: string
  y: string
  series?: string
}

/**
 * Parses CSV with a header. Cells of `y` are numbers, and those of `x` with `numericX`.
 * @returns undefined after adding the problem
 */
export function readChartData(
  text: string,
  columns: Columns,
  numericX: boolean,
  place: Place | undefined,
  problems: Problems,
): { rows: Row[]; names: string[] } | undefined {
  const table = csvParse(text.trim())
  const fail = (message: string, remedy: string) => void problems.error(place, `chart: ${message}`, remedy)
  if (table.length === 0) return fail('there are no data', 'write a header and at least one row, with commas')
  const missing = [columns.x, columns.y, columns.series].find((name) => name && !table.columns.includes(name))
  if (missing) {
    const nearest = findNearestName(missing, table.columns)
    return fail(
      `there is no column “${missing}”`,
      nearest ? `did you mean ${nearest}?` : `columns are ${table.columns.join(', ')}`,
    )
  }
  const numeric = numericX ? [columns.x, columns.y] : [columns.y]
  for (const name of numeric) {
    const wrong = table.findIndex((row) => !isNumber(row[name]))
    if (wrong !== -1) {
      const cell = table[wrong]![name] ?? ''
      return fail(`“${cell}” in row ${wrong + 1} of “${name}” is no number`, 'write digits, with a point: 0.25')
    }
  }
  const cellOf = (name: string, cell = '') => (numeric.includes(name) ? Number(cell) : cell.trim())
  const rows = table.map((row) => Object.fromEntries(table.columns.map((name) => [name, cellOf(name, row[name])])))
  return { rows, names: table.columns }
}

function isNumber(cell = ''): boolean {
  return cell.trim() !== '' && Number.isFinite(Number(cell))
}
