import { barX, dot, lineY, type PlotOptions, plot, ruleX, text } from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import type { Columns, Row } from './chart-data'
import { shortenNumbers } from './figures'

export type ChartType = 'line' | 'bar' | 'scatter'

export interface ChartOptions extends Columns {
  type: ChartType
  xLabel?: string
  yLabel?: string
  xScale?: 'linear' | 'log'
  yScale?: 'linear' | 'log'
}

const colours = ['var(--fig-accent)', 'var(--fig-blue)', 'var(--fig-green)', 'var(--fig-muted)']
/** A series is told by its shape too, not by its colour alone. */
const symbols = ['circle', 'square', 'triangle', 'diamond']
const size = { width: 640, height: 360 }

/** Draws a chart as SVG in the colours of the theme; the same rows give the same bytes. */
export function drawChart(rows: Row[], options: ChartOptions): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const draw = { line: drawLines, scatter: drawDots, bar: drawBars }[options.type]
  const svg = plot({ document: document as never, ...size, ...draw(rows, options) })
  return cleanSvg(svg.outerHTML)
}

function frame({ xLabel, yLabel, x, y, xScale, yScale }: ChartOptions): PlotOptions {
  return {
    marginLeft: 56,
    marginBottom: 48,
    marginTop: 34,
    x: { label: xLabel ?? x, type: xScale, tickSize: 4, labelAnchor: 'center', labelArrow: 'none', labelOffset: 42 },
    y: { label: yLabel ?? y, type: yScale, grid: true, tickSize: 0, labelArrow: 'none' },
    color: { range: colours },
    symbol: { range: symbols },
  }
}

function drawLines(rows: Row[], options: ChartOptions): PlotOptions {
  const { x, y, series } = options
  const last = series ? lastOfEach(rows, series, x) : []
  const channel = series ? { stroke: series } : { stroke: colours[0] }
  const shape = series ? { symbol: series, fill: series } : { fill: colours[0] }
  return {
    ...frame(options),
    marginRight: series ? 120 : 24,
    marks: [
      lineY(rows, { x, y, strokeWidth: 2, sort: x, ...channel }),
      dot(rows, { x, y, r: 3.5, ...shape }),
      ...(series ? [text(last, { x, y, text: series, fill: series, textAnchor: 'start', dx: 10 })] : []),
    ],
  }
}

function drawDots(rows: Row[], options: ChartOptions): PlotOptions {
  const { x, y, series } = options
  const channel = series ? { stroke: series, symbol: series } : { stroke: colours[0] }
  const last = series ? lastOfEach(rows, series, x) : []
  return {
    ...frame(options),
    marginRight: series ? 120 : 24,
    marks: [
      dot(rows, { x, y, r: 4, strokeWidth: 1.8, ...channel }),
      ...(series ? [text(last, { x, y, text: series, fill: series, textAnchor: 'start', dx: 10 })] : []),
    ],
  }
}

/** Bars lie, so that names of any length can be read; several series stand side by side. */
function drawBars(rows: Row[], options: ChartOptions): PlotOptions {
  const { x, y, series, xLabel, yLabel } = options
  const names = [...new Set(rows.map((row) => String(row[x])))]
  const value = {
    x: y,
    text: (row: Row) => String(row[y]),
    textAnchor: 'start' as const,
    dx: 6,
    fill: 'var(--fig-ink)',
  }
  const common = {
    marginLeft: 24 + Math.max(...names.map(widthOf)),
    marginRight: 48,
    marginBottom: 48,
    x: {
      label: yLabel ?? y,
      grid: true,
      tickSize: 0,
      labelAnchor: 'center' as const,
      labelArrow: 'none' as const,
      labelOffset: 40,
    },
    color: { range: colours, legend: false },
  }
  if (!series) {
    return {
      ...common,
      height: 90 + names.length * 34,
      y: { label: xLabel ?? null, domain: names, tickSize: 0 },
      marks: [
        barX(rows, { x: y, y: x, fill: colours[0], insetTop: 4, insetBottom: 4 }),
        text(rows, { ...value, y: x }),
        ruleX([0], { stroke: 'var(--fig-muted)' }),
      ],
    }
  }
  const seriesNames = [...new Set(rows.map((row) => String(row[series])))]
  return {
    ...common,
    marginRight: 60 + Math.max(...seriesNames.map(widthOf)),
    height: 90 + names.length * seriesNames.length * 26,
    y: { axis: null, domain: seriesNames },
    fy: { label: null, domain: names, axis: 'left' },
    facet: { data: rows, y: x },
    marks: [
      barX(rows, { x: y, y: series, fill: series, insetTop: 2, insetBottom: 2 }),
      text(rows, { ...value, y: series, text: (row: Row) => `${row[y]}  ${row[series]}` }),
      ruleX([0], { stroke: 'var(--fig-muted)' }),
    ],
  }
}

/** The row of each series with the greatest x, where its name is written. */
function lastOfEach(rows: Row[], series: string, x: string): Row[] {
  const last = new Map<string, Row>()
  for (const row of rows) {
    const known = last.get(String(row[series]))
    if (!known || row[x]! >= known[x]!) last.set(String(row[series]), row)
  }
  return [...last.values()]
}

/** Width of a name in pixels at 13 px: Hangul is about as wide as high. */
function widthOf(name: string): number {
  return [...name].reduce((sum, character) => sum + (/\p{Script=Hangul}/u.test(character) ? 12.5 : 7.4), 0)
}

/** Without the style that Plot brings, with short numbers. */
function cleanSvg(svg: string): string {
  const bare = svg
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/font-size="10"/, 'font-size="13"')
    .replace(/ (?:class|font-family|style|aria-label|aria-hidden|aria-description)="[^"]*"/g, '')
  return shortenNumbers(bare)
}
