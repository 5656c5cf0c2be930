import { binX, boxX, cell, type PlotOptions, rectY, ruleY, text } from '@observablehq/plot'
import type { Row } from './chart-data'
import { buildFacets } from './chart-facets'
import { buildLegend } from './chart-legend'
import { buildFrame } from './chart-lines'
import type { ChartOptions } from './chart-options'
import { listNames, narrow, soft, styleOf, widestOf } from './chart-style'
import { formatNumber } from './chart-ticks'

/** Counts of values in bins of the same width; several series lie over each other. */
export function drawHistogram(rows: Row[], options: ChartOptions, width: number): PlotOptions {
  const { x, series, bins } = options
  const facets = buildFacets(rows, options, width)
  const names = series ? listNames(rows, series) : ['']
  const legend = series ? buildLegend(names, width) : undefined
  const values = rows.map((row) => Number(row[x]))
  const domain: [number, number] = [Math.min(...values), Math.max(...values)]
  const how = { thresholds: bins ?? 'auto', domain } as const
  return {
    ...buildFrame(rows, options, width),
    ...facets?.options,
    marginTop: 34 + (facets ? 14 : 0) + (legend?.height ?? 0),
    marginRight: 24,
    marks: [
      ...names.map((name, index) => {
        const own = series ? rows.filter((row) => String(row[series]) === name) : rows
        const fill = { fill: styleOf(index).colour, fillOpacity: series ? 0.45 : 0.85 }
        const outline = series ? { stroke: styleOf(index).colour } : {}
        return rectY(own, binX({ y2: 'count' }, { x: { value: x, ...how }, ...facets?.channels, ...fill, ...outline }))
      }),
      ruleY([0], { stroke: soft.muted }),
      ...(facets?.marks ?? []),
      ...(legend?.marks ?? []),
    ],
  }
}

/** Quartiles, whiskers to 1.5 times their distance, and points beyond: lying, so that long labels fit. */
export function drawBoxes(rows: Row[], options: ChartOptions, width: number): PlotOptions {
  const { x, y, series, xLabel, yLabel } = options
  const names = listNames(rows, x)
  const groups = series ? listNames(rows, series) : []
  const legend = series ? buildLegend(groups, width) : undefined
  const look = (index: number) => ({
    fill: series ? styleOf(index).colour : soft.accent,
    fillOpacity: series ? 0.5 : 1,
  })
  const band = series
    ? { fy: { domain: names, label: null, axis: 'left' as const }, y: { axis: null, domain: groups } }
    : {}
  const place = series ? { fy: x, y: series } : { y: x }
  return {
    height: 90 + names.length * Math.max(1, groups.length) * (series ? 30 : 44) + (legend ? 22 + legend.height : 0),
    marginLeft: Math.min(24 + widestOf(names), width / 2),
    marginTop: legend ? 34 + legend.height : 12,
    marginRight: 24,
    marginBottom: 48,
    x: { label: yLabel ?? y, grid: true, tickSize: 0, tickFormat: formatNumber, ...label },
    ...(series ? band : { y: { label: xLabel ?? null, domain: names, tickSize: 0 } }),
    marks: [
      ...(series ? groups : ['']).map((name, index) =>
        boxX(series ? rows.filter((row) => String(row[series]) === name) : rows, {
          ...{ x: y, ...place, ...look(index), stroke: soft.ink, r: 2.5 },
        } as never),
      ),
      ...(legend?.marks ?? []),
    ],
  }
}

const label = { labelAnchor: 'center', labelArrow: 'none', labelOffset: 40 } as const

/** A matrix whose cells are darker the greater their value is; below zero, in another colour. */
export function drawCells(rows: Row[], options: ChartOptions, width: number): PlotOptions {
  const { x, y, value = '', xLabel, yLabel } = options
  const [columns, lines] = [listNames(rows, x), listNames(rows, y)]
  const marginLeft = Math.min(20 + widestOf(lines), width / 2)
  const room = (width - marginLeft - 12) / columns.length
  const isTilted = widestOf(columns) > room - 4
  const values = rows.map((row) => Number(row[value]))
  const texts = values.map(formatNumber)
  const isWritten = widestOf(texts) <= room - 4
  const place = { x: (row: Row) => String(row[x]), y: (row: Row) => String(row[y]) }
  const size = Math.max(24, Math.min(width < narrow ? 34 : 40, room))
  const below = isTilted ? Math.min(120, widestOf(columns) * 0.75 + 16) : 24
  return {
    height: lines.length * size + below + 56,
    ...{ marginLeft, marginTop: 30, marginRight: 12, marginBottom: below + 26 },
    x: {
      ...{ domain: columns, padding: 0, label: xLabel ?? x, tickSize: 0, tickRotate: isTilted ? -40 : 0 },
      ...{ labelAnchor: 'center', labelArrow: 'none', labelOffset: below + 20 },
    },
    y: { domain: lines, label: yLabel ?? y, labelAnchor: 'top', labelArrow: 'none', tickSize: 0, padding: 0 },
    marks: [
      cell(rows, { ...place, fill: { value: values.map((one) => shadeOf(one, values)), scale: null }, inset: 0.5 }),
      ...(isWritten ? [text(rows, { ...place, text: texts, fill: soft.ink })] : []),
    ],
  }
}

/** The colour of a cell: at most half of the theme's, so that a number in it has a contrast of 4.5:1 in both themes. */
function shadeOf(value: number, values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const isSigned = least < 0 && most > 0
  const part = isSigned ? Math.abs(value) / Math.max(-least, most) : (value - least) / (most - least || 1)
  const colour = isSigned && value < 0 ? 'var(--fig-blue)' : 'var(--fig-accent)'
  return `color-mix(in oklab, ${colour} ${Math.round(part * 50)}%, var(--fig-fill))`
}
