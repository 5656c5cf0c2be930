import { barX, dot, lineY, type PlotOptions, plot, ruleX, text } from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import type { Columns, Row } from './chart-data'
import { shortenNumbers } from './svg'

export type ChartType = 'line' | 'bar' | 'scatter'

export interface ChartOptions extends Columns {
  type: ChartType
  xLabel?: string
  yLabel?: string
  xScale?: 'linear' | 'log'
  yScale?: 'linear' | 'log'
}

const colours = ['var(--fig-accent)', 'var(--fig-blue)', 'var(--fig-green)', 'var(--fig-muted)']
/** Series differ in shape, too, not only in colour. */
const symbols = ['circle', 'square', 'triangle', 'diamond']

/** Below this width, labels are above the bars instead of beside them. */
const narrow = 480

/**
 * Draws a chart as SVG in the theme's colours; deterministic.
 * @param width in pixels; the font size is the same at every width
 */
export function drawChart(rows: Row[], options: ChartOptions, width: number): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const draw = { line: drawLines, scatter: drawDots, bar: width < narrow ? drawNarrowBars : drawBars }[options.type]
  const height = width < narrow ? 300 : 360
  const svg = plot({ document: document as never, width, height, ...draw(rows, options, width) })
  return cleanSvg(svg.outerHTML)
}

function frame({ xLabel, yLabel, x, y, xScale, yScale }: ChartOptions, width: number): PlotOptions {
  return {
    marginLeft: width < narrow ? 40 : 56,
    marginBottom: 48,
    marginTop: 34,
    x: { label: xLabel ?? x, type: xScale, tickSize: 4, labelAnchor: 'center', labelArrow: 'none', labelOffset: 42 },
    y: { label: yLabel ?? y, type: yScale, grid: true, tickSize: 0, labelArrow: 'none' },
    color: { range: colours },
    symbol: { range: symbols },
  }
}

function drawLines(rows: Row[], options: ChartOptions, width: number): PlotOptions {
  const { x, y, series } = options
  const last = series ? lastOfEach(rows, series, x) : []
  const channel = series ? { stroke: series } : { stroke: colours[0] }
  const shape = series ? { symbol: series, fill: series } : { fill: colours[0] }
  return {
    ...frame(options, width),
    marginRight: series ? 20 + Math.max(...last.map((row) => widthOf(String(row[series])))) : 24,
    marks: [
      lineY(rows, { x, y, strokeWidth: 2, sort: x, ...channel }),
      dot(rows, { x, y, r: 3.5, ...shape }),
      ...(series ? [text(last, { x, y, text: series, fill: series, textAnchor: 'start', dx: 10 })] : []),
    ],
  }
}

function drawDots(rows: Row[], options: ChartOptions, width: number): PlotOptions {
  const { x, y, series } = options
  const channel = series ? { stroke: series, symbol: series } : { stroke: colours[0] }
  const last = series ? lastOfEach(rows, series, x) : []
  return {
    ...frame(options, width),
    marginRight: series ? 20 + Math.max(...last.map((row) => widthOf(String(row[series])))) : 24,
    marks: [
      dot(rows, { x, y, r: 4, strokeWidth: 1.8, ...channel }),
      ...(series ? [text(last, { x, y, text: series, fill: series, textAnchor: 'start', dx: 10 })] : []),
    ],
  }
}

/** Horizontal bars, so that long labels fit; several series are side by side. */
function drawBars(rows: Row[], options: ChartOptions): PlotOptions {
  const { x, series, xLabel } = options
  const names = listNames(rows, x)
  const common = { ...frameBars(rows, options), marginLeft: 24 + Math.max(...names.map(widthOf)) }
  if (!series) {
    return {
      ...common,
      height: 90 + names.length * 34,
      y: { label: xLabel ?? null, domain: names, tickSize: 0 },
      marks: markBars(rows, options, { insetTop: 4, insetBottom: 4 }),
    }
  }
  const seriesNames = listNames(rows, series)
  return {
    ...common,
    height: 90 + names.length * seriesNames.length * 26,
    y: { axis: null, domain: seriesNames },
    fy: { label: null, domain: names, axis: 'left' },
    facet: { data: rows, y: x },
    marks: markBars(rows, options, { insetTop: 2, insetBottom: 2 }),
  }
}

/** Horizontal bars with each label above its bars, which use the full width. */
function drawNarrowBars(rows: Row[], options: ChartOptions): PlotOptions {
  const { x, series } = options
  const names = listNames(rows, x)
  const seriesNames = series ? listNames(rows, series) : ['']
  const group = 34 + seriesNames.length * 24
  return {
    ...frameBars(rows, options),
    marginLeft: 8,
    marginTop: 4,
    height: 56 + names.length * group,
    y: { axis: null, domain: ['name', ...seriesNames], padding: 0 },
    fy: { axis: null, domain: names, padding: 0 },
    facet: { data: rows, y: x },
    marks: [
      ...markBars(rows, options, { insetTop: 2, insetBottom: 2 }, series ? undefined : ''),
      text(names, { fy: (name) => name, frameAnchor: 'top-left', text: (name) => name, textAnchor: 'start', dy: 8 }),
    ],
  }
}

function frameBars(rows: Row[], { y, series, yLabel }: ChartOptions): PlotOptions {
  return {
    marginRight: series ? 60 + Math.max(...listNames(rows, series).map(widthOf)) : 48,
    marginBottom: 48,
    x: { label: yLabel ?? y, grid: true, tickSize: 0, labelAnchor: 'center', labelArrow: 'none', labelOffset: 40 },
    color: { range: colours, legend: false },
  }
}

function markBars(
  rows: Row[],
  { x, y, series }: ChartOptions,
  inset: { insetTop: number; insetBottom: number },
  only?: string,
) {
  const place = (row: Row) => only ?? String(row[series ?? x])
  const value = (row: Row) => (series ? `${row[y]}  ${row[series]}` : String(row[y]))
  return [
    barX(rows, { x: y, y: place, fill: series ?? colours[0], ...inset }),
    text(rows, { x: y, y: place, text: value, textAnchor: 'start', dx: 6, fill: 'var(--fig-ink)' }),
    ruleX([0], { stroke: 'var(--fig-muted)' }),
  ]
}

const listNames = (rows: Row[], column: string) => [...new Set(rows.map((row) => String(row[column])))]

/** The row of each series with the greatest x, where its label is placed. */
function lastOfEach(rows: Row[], series: string, x: string): Row[] {
  const last = new Map<string, Row>()
  for (const row of rows) {
    const known = last.get(String(row[series]))
    if (!known || row[x]! >= known[x]!) last.set(String(row[series]), row)
  }
  return [...last.values()]
}

/** Approximate width of a label in pixels at 13 px; Hangul is about as wide as high. */
function widthOf(name: string): number {
  return [...name].reduce((sum, character) => sum + (/\p{Script=Hangul}/u.test(character) ? 12.5 : 7.4), 0)
}

/** Removes Plot's styles and rounds numbers. */
function cleanSvg(svg: string): string {
  const bare = svg
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/font-size="10"/, 'font-size="13"')
    .replace(/ (?:class|font-family|style|aria-label|aria-hidden|aria-description)="[^"]*"/g, '')
  return shortenNumbers(bare)
}
