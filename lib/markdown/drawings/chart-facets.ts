import { type Markish, type PlotOptions, text } from '@observablehq/plot'
import type { Row } from './chart-data'
import type { ChartOptions } from './chart-options'
import { listNames, narrow } from './chart-style'

/** Small charts of one scale, in a grid. */
export interface Facets {
  options: PlotOptions
  /** Channels that put a row into its chart. */
  channels: { fx: (row: Row) => number; fy: (row: Row) => number }
  /** Their titles. */
  marks: Markish[]
}

/** The grid of the values of `facet`: up to three in a row, one on a phone. */
export function buildFacets(rows: Row[], { facet }: ChartOptions, width: number): Facets | undefined {
  if (!facet) return undefined
  const names = listNames(rows, facet)
  const columns = width < narrow ? 1 : names.length === 4 ? 2 : Math.min(3, names.length)
  const lines = Math.ceil(names.length / columns)
  const at = (name: string) => names.indexOf(name)
  const column = (name: string) => at(name) % columns
  const line = (name: string) => Math.floor(at(name) / columns)
  return {
    options: {
      height: 90 + lines * (width < narrow ? 170 : 210),
      fx: { axis: null, domain: range(columns), padding: 0.14 },
      fy: { axis: null, domain: range(lines), padding: 0.22 },
    },
    channels: { fx: (row: Row) => column(String(row[facet])), fy: (row: Row) => line(String(row[facet])) },
    marks: [
      text(names, {
        ...{
          fx: column,
          fy: line,
          text: (name: string) => name,
          frameAnchor: 'top',
          lineAnchor: 'bottom',
          dy: -6,
          fontWeight: '700',
        },
      }),
    ],
  }
}

const range = (length: number) => Array.from({ length }, (_, index) => index)
