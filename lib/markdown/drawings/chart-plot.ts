import { type PlotOptions, plot } from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { drawBars, drawNarrowBars } from './chart-bars'
import { drawBoxes, drawCells, drawHistogram } from './chart-cells'
import type { Row } from './chart-data'
import { drawLines } from './chart-lines'
import type { ChartOptions } from './chart-options'
import { narrow, type Plot } from './chart-style'
import { shortenNumbers } from './svg'

type Draw = (rows: Row[], options: ChartOptions, width: number, plot: Plot) => PlotOptions

const draws: Record<ChartOptions['type'], Draw> = {
  line: drawLines,
  scatter: drawLines,
  bar: (rows, options, width) => (width < narrow ? drawNarrowBars(rows, options) : drawBars(rows, options)),
  histogram: drawHistogram,
  box: drawBoxes,
  heatmap: drawCells,
}

/**
 * Draws a chart as SVG in the theme's colours; deterministic.
 * @param width in pixels; the font size is the same at every width
 */
export function drawChart(rows: Row[], options: ChartOptions, width: number): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const height = width < narrow ? 300 : 360
  const run: Plot = (more) => plot({ document: document as never, width, height, ...more })
  return cleanSvg(run(draws[options.type](rows, options, width, run)).outerHTML)
}

/** Removes Plot's styles and rounds numbers. */
function cleanSvg(svg: string): string {
  const bare = svg
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/font-size="10"/, 'font-size="13"')
    .replace(/ (?:class|font-family|style|aria-label|aria-hidden|aria-description)="[^"]*"/g, '')
  return shortenNumbers(bare)
}
