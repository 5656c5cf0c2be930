import { areaY, dot, lineY, type Markish, type PlotOptions, ruleX, text } from '@observablehq/plot'
import { type Row, spanOf } from './chart-data'
import { buildFacets, type Facets } from './chart-facets'
import { buildLegend } from './chart-legend'
import type { ChartOptions } from './chart-options'
import { listNames, narrow, type Plot, type SeriesStyle, styleOf, widestOf } from './chart-style'
import { buildLogTicks, formatNumber } from './chart-ticks'

/** Lines and points, with error bars and bands; each series is named at its end, or above where there are facets. */
export function drawLines(rows: Row[], options: ChartOptions, width: number, plot: Plot): PlotOptions {
  const { series } = options
  const facets = buildFacets(rows, options, width)
  const names = series ? listNames(rows, series) : ['']
  const groups = names.map((name, index) => ({
    name,
    rows: series ? rows.filter((row) => String(row[series]) === name) : rows,
    style: styleOf(index),
  }))
  const legend = series && facets ? buildLegend(names, width) : undefined
  const isNamed = series !== undefined && !facets
  const common: PlotOptions = {
    ...buildFrame(rows, options, width),
    ...facets?.options,
    marginTop: 34 + (facets ? 14 : 0) + (legend?.height ?? 0),
    marginRight: isNamed ? 20 + widestOf(names) : 24,
    marks: [
      ...groups.flatMap((group) => markSeries(group.rows, options, group.style, facets)),
      ...(facets?.marks ?? []),
      ...(legend?.marks ?? []),
    ],
  }
  return isNamed ? nameEnds(common, groups, options, plot) : common
}

/** Axes of numbers; `x` may hold names, which stand side by side. */
export function buildFrame(rows: Row[], options: ChartOptions, width: number): PlotOptions {
  const { x, y, xLabel, yLabel } = options
  const ticks = { x: buildTicks(rows, options, 'x'), y: buildTicks(rows, options, 'y') }
  const yValues = rows.flatMap((row) => Number(row[y])).filter(Number.isFinite)
  const widest = widestOf([...yValues, ...(ticks.y.ticks ?? [])].map((value) => ticks.y.tickFormat!(value).slice(0, 8)))
  const hasNames = rows.some((row) => typeof row[x] === 'string')
  return {
    marginLeft: Math.max(width < narrow ? 40 : 56, Math.min(widest, 70) + 16),
    marginBottom: 48,
    x: {
      label: xLabel ?? x,
      ...(options.facet && { tickSpacing: 45 }),
      ...(hasNames ? { type: 'point', domain: listNames(rows, x), padding: 0.3 } : ticks.x),
      ...{ tickSize: 4, labelAnchor: 'center', labelArrow: 'none', labelOffset: 42 },
    },
    y: { label: yLabel ?? y, ...ticks.y, grid: true, tickSize: 0, labelArrow: 'none' },
  }
}

interface Axis {
  type?: 'log'
  ticks?: number[]
  tickFormat?: (value: number) => string
}

function buildTicks(rows: Row[], options: ChartOptions, axis: 'x' | 'y'): Axis {
  if (options[`${axis}Scale`] !== 'log') return { tickFormat: formatNumber, ...listWhole(rows, options[axis], axis) }
  const ends = (row: Row) => (axis === 'y' ? [...spanOf(row, options, 'error'), ...spanOf(row, options, 'band')] : [])
  const values = rows.flatMap((row) => [Number(row[options[axis]]), ...ends(row)])
  return { type: 'log', ...buildLogTicks(Math.min(...values), Math.max(...values)) }
}

/** Few whole numbers on x, such as of examples, are each a tick: there is nothing between them. */
function listWhole(rows: Row[], column: string, axis: 'x' | 'y'): Axis {
  const values = rows.map((row) => Number(row[column]))
  const [least, most] = [Math.min(...values), Math.max(...values)]
  if (axis === 'y' || !values.every(Number.isInteger) || most - least > 10) return {}
  return { ticks: Array.from({ length: most - least + 1 }, (_, index) => least + index) }
}

/** A short line across the end of an error bar. */
const cap = {
  draw: (path: { moveTo(x: number, y: number): void; lineTo(x: number, y: number): void }) => {
    path.moveTo(-4, 0)
    path.lineTo(4, 0)
  },
}

function markSeries(rows: Row[], options: ChartOptions, style: SeriesStyle, facets: Facets | undefined): Markish[] {
  const { x, y, type, band, error } = options
  const { colour, symbol, dash } = style
  const place = { x, ...facets?.channels }
  const [low, high] = [(row: Row) => spanOf(row, options, 'error')[0], (row: Row) => spanOf(row, options, 'error')[1]]
  const isLine = type === 'line'
  const line = { strokeWidth: 2, stroke: colour, strokeDasharray: dash }
  const hasNames = rows.some((row) => typeof row[x] === 'string')
  const bandEnds = {
    y1: (row: Row) => spanOf(row, options, 'band')[0],
    y2: (row: Row) => spanOf(row, options, 'band')[1],
  }
  const sort = hasNames ? undefined : { sort: x }
  return [
    ...(band ? [areaY(rows, { ...place, ...bandEnds, ...sort, fill: colour, fillOpacity: 0.18 })] : []),
    ...(isLine ? [lineY(rows, { ...place, ...sort, y, ...line })] : []),
    ...(error
      ? [
          ruleX(rows, { ...place, y1: low, y2: high, stroke: colour, strokeWidth: 1.5 }),
          ...[low, high].map((end) =>
            dot(rows, { ...place, y: end, symbol: cap as never, stroke: colour, strokeWidth: 1.5 }),
          ),
        ]
      : []),
    // A long line, such as of a training, is one without points.
    ...(isLine && rows.length <= 40 ? [dot(rows, { ...place, y, r: 3.5, symbol, fill: colour })] : []),
    ...(isLine ? [] : [dot(rows, { ...place, y, r: 4, strokeWidth: 1.8, symbol, stroke: colour })]),
  ]
}

interface Group {
  name: string
  rows: Row[]
  style: SeriesStyle
}

/** Names of series beside their last row, moved apart where they would cover each other. */
function nameEnds(common: PlotOptions, groups: Group[], { x, y }: ChartOptions, plot: Plot): PlotOptions {
  const names = listNames(
    groups.flatMap(({ rows }) => rows),
    x,
  )
  const order = (row: Row) => (typeof row[x] === 'string' ? names.indexOf(row[x]) : Number(row[x]))
  const last = groups.map((group) => ({
    ...group,
    row: group.rows.reduce((most, row) => (order(row) >= order(most) ? row : most)),
  }))
  const scale = plot(common).scale('y')!
  const wanted = last.map(({ row }) => Number(scale.apply(row[y])))
  const places = moveApart(wanted, 15)
  return {
    ...common,
    marks: [
      ...(common.marks ?? []),
      ...last.map(({ name, row, style }, index) =>
        text([row], {
          ...{ x, y, text: () => name, fill: style.colour, textAnchor: 'start', dx: 10 },
          dy: places[index]! - wanted[index]!,
        }),
      ),
    ],
  }
}

/**
 * Moves places apart, as little as possible and in their order.
 * @example moveApart([10, 12], 15) // => [3.5, 18.5]
 */
export function moveApart(wanted: readonly number[], gap: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]!)
  const groups: { members: number[]; middle: number }[] = []
  for (const index of order) {
    let group = { members: [index], middle: wanted[index]! }
    for (let before = groups.at(-1); before; before = groups.at(-1)) {
      const reach = ((before.members.length + group.members.length) / 2) * gap
      if (group.middle - before.middle >= reach) break
      groups.pop()
      const members = [...before.members, ...group.members]
      group = { members, middle: members.reduce((sum, one) => sum + wanted[one]!, 0) / members.length }
    }
    groups.push(group)
  }
  const places: number[] = []
  for (const { members, middle } of groups)
    for (const [at, index] of members.entries()) places[index] = middle + (at - (members.length - 1) / 2) * gap
  return places
}
