import { barX, dot, type Markish, type PlotOptions, ruleX, ruleY, text } from '@observablehq/plot'
import { type Row, spanOf } from './chart-data'
import type { ChartOptions } from './chart-options'
import { listNames, styleOf, widestOf } from './chart-style'
import { formatNumber } from './chart-ticks'

/** Horizontal bars, so that long labels fit; several series are side by side. */
export function drawBars(rows: Row[], options: ChartOptions): PlotOptions {
  const { x, series, xLabel } = options
  const names = listNames(rows, x)
  const common = { ...frameBars(rows, options), marginLeft: 24 + widestOf(names) }
  if (!series) {
    return {
      ...common,
      height: 90 + names.length * 34,
      y: { label: xLabel ?? null, domain: names, tickSize: 0 },
      marks: markBars(rows, options, 4),
    }
  }
  const seriesNames = listNames(rows, series)
  return {
    ...common,
    height: 90 + names.length * seriesNames.length * 26,
    y: { axis: null, domain: seriesNames },
    fy: { label: null, domain: names, axis: 'left' },
    facet: { data: rows, y: x },
    marks: markBars(rows, options, 2),
  }
}

/** Horizontal bars with each label above its bars, which use the full width. */
export function drawNarrowBars(rows: Row[], options: ChartOptions): PlotOptions {
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
      ...markBars(rows, options, 2, series ? undefined : ''),
      text(names, { fy: (name) => name, frameAnchor: 'top-left', text: (name) => name, textAnchor: 'start', dy: 8 }),
    ],
  }
}

function frameBars(rows: Row[], { y, series, yLabel }: ChartOptions): PlotOptions {
  const label = { labelAnchor: 'center', labelArrow: 'none', labelOffset: 40 } as const
  return {
    marginRight: series ? 60 + widestOf(listNames(rows, series)) : 48,
    marginBottom: 48,
    x: { label: yLabel ?? y, grid: true, tickSize: 0, tickFormat: formatNumber, ...label },
  }
}

/** The ends of an error bar across a horizontal bar. */
const cap = {
  draw: (path: { moveTo(x: number, y: number): void; lineTo(x: number, y: number): void }) => {
    path.moveTo(0, -4)
    path.lineTo(0, 4)
  },
}

function markBars(rows: Row[], options: ChartOptions, gap: number, only?: string): Markish[] {
  const { x, y, series, error } = options
  const names = series ? listNames(rows, series) : []
  const place = (row: Row) => only ?? String(row[series ?? x])
  const value = (row: Row) => (series ? `${row[y]}  ${row[series]}` : String(row[y]))
  const ends = (row: Row) => spanOf(row, options, 'error')
  const colour = (row: Row) => styleOf(series ? names.indexOf(String(row[series])) : 0).colour
  const fill = { value: rows.map(colour), scale: null }
  const line = { stroke: 'var(--fig-ink)', strokeWidth: 1.5 }
  return [
    barX(rows, { x: y, y: place, fill, insetTop: gap, insetBottom: gap }),
    ...(error
      ? [
          ruleY(rows, { x1: (row) => ends(row)[0], x2: (row) => ends(row)[1], y: place, ...line }),
          ...[0, 1].map((side) =>
            dot(rows, { x: (row: Row) => ends(row)[side], y: place, symbol: cap as never, ...line }),
          ),
        ]
      : []),
    text(rows, {
      ...{ x: (row: Row) => Math.max(Number(row[y]), ...ends(row)), y: place, text: value },
      ...{ textAnchor: 'start', dx: 6, fill: 'var(--fig-ink)' },
    }),
    ruleX([0], { stroke: 'var(--fig-muted)' }),
  ]
}
