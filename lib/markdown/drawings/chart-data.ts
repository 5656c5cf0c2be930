import { csvParse } from 'd3-dsv'
import { say } from '@/lib/i18n/authors'
import { findNearestName } from '@/lib/text/nearest-name'
import type { Place, Problems } from '@/lib/text/problems'
import type { ChartOptions } from './chart-options'

type Cell = string | number
export type Row = Record<string, Cell>

/** Attributes of an element as texts: `{3}` is `"3"`. */
export function asTexts(attributes: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)]))
}

export interface ChartData {
  rows: Row[]
  /** Columns in their order. */
  names: string[]
}

/**
 * Parses CSV with a header. Cells of columns that are measured are numbers.
 * @returns undefined after adding the problem
 */
export function readChartData(
  text: string,
  options: ChartOptions,
  place: Place | undefined,
  problems: Problems,
): ChartData | undefined {
  const table = csvParse(text.trim())
  const fail = (message: string, remedy: string) => void problems.error(place, `chart: ${message}`, remedy)
  if (table.length === 0) return fail(...say.charts.noData)
  const { error = [], band = [] } = options
  const used = [options.x, options.y, options.value, options.series, options.facet, ...error, ...band]
  const missing = used.find((name) => name && !table.columns.includes(name))
  if (missing) {
    const nearest = findNearestName(missing, table.columns)
    return fail(...say.charts.noColumn(missing, nearest, table.columns))
  }
  const numeric = listNumeric(options, table)
  for (const name of numeric) {
    const wrong = table.findIndex((row) => !isNumber(row[name]))
    if (wrong !== -1) {
      const cell = table[wrong]![name] ?? ''
      return fail(...say.charts.noNumber(cell, wrong + 1, name))
    }
  }
  const cellOf = (name: string, cell = '') => (numeric.includes(name) ? Number(cell) : cell.trim())
  const rows = table.map((row) => Object.fromEntries(table.columns.map((name) => [name, cellOf(name, row[name])])))
  return checkLog(rows, options, fail) ? { rows, names: table.columns } : undefined
}

/** Columns that must hold numbers. The x of a line may be names: then they stand side by side in their order. */
function listNumeric(options: ChartOptions, table: readonly Partial<Record<string, string>>[]): string[] {
  const { type, x, y, value, error = [], band = [] } = options
  const hasNames = type === 'line' && options.xScale !== 'log' && !table.some((row) => isNumber(row[x]))
  const isMeasured = /^(?:line|scatter|histogram)$/.test(type) && !hasNames
  const own = [isMeasured ? x : '', type === 'heatmap' ? '' : y, value ?? '', ...error, ...band]
  return own.filter((name) => name !== '')
}

/** A logarithmic axis shows positive numbers only. */
function checkLog(rows: Row[], options: ChartOptions, fail: (message: string, remedy: string) => void): boolean {
  for (const axis of ['x', 'y'] as const) {
    if (options[`${axis}Scale`] !== 'log') continue
    const at = rows.findIndex((row) => {
      const ends = axis === 'y' ? [...spanOf(row, options, 'error'), ...spanOf(row, options, 'band')] : []
      return [Number(row[options[axis]]), ...ends].some((value) => value <= 0)
    })
    if (at === -1) continue
    fail(...say.charts.belowZero(at + 1, axis))
    return false
  }
  return true
}

/** The lower and upper end of an error bar or band; nothing without one. */
export function spanOf(row: Row, options: ChartOptions, kind: 'error' | 'band'): [low: number, high: number] | [] {
  const [first, second] = options[kind] ?? []
  if (!first) return []
  const middle = Number(row[options.y])
  const low = Number(row[first])
  return second ? [low, Number(row[second])] : [middle - low, middle + low]
}

function isNumber(cell = ''): boolean {
  return cell.trim() !== '' && Number.isFinite(Number(cell))
}
