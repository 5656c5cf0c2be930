import type { PlotOptions, plot } from '@observablehq/plot'
import type { Row } from './chart-data'

/** Plots options, so that scales can place labels. */
export type Plot = (options: PlotOptions) => ReturnType<typeof plot>

/** Below this width, a chart is drawn for phones. */
export const narrow = 480

const colours = ['var(--fig-accent)', 'var(--fig-blue)', 'var(--fig-green)', 'var(--fig-muted)']
/** Series differ in shape and line, too, not only in colour. */
const symbols = ['circle', 'square', 'triangle', 'diamond', 'star', 'cross', 'wye'] as const
const dashes = [undefined, '6 3', '2 3'] as const

export interface SeriesStyle {
  colour: string
  symbol: (typeof symbols)[number]
  dash: string | undefined
}

/** The look of the nth series. Colours repeat after four, but not together with shape and line. */
export function styleOf(index: number): SeriesStyle {
  return {
    colour: colours[index % colours.length]!,
    symbol: symbols[index % symbols.length]!,
    dash: dashes[Math.floor(index / colours.length) % dashes.length],
  }
}

/** Soft colours of the theme, for areas. */
export const soft = { accent: 'var(--fig-accent-soft)', ink: 'var(--fig-ink)', muted: 'var(--fig-muted)' }

/** Values of a column, each once, in their order. */
export const listNames = (rows: readonly Row[], column: string) => [...new Set(rows.map((row) => String(row[column])))]

/** Approximate width of a label in pixels at 13 px; Hangul is about as wide as high. */
export function widthOf(name: string): number {
  return [...name].reduce(
    (sum, character) => sum + (/[\p{Script=Hangul}\p{Script=Han}]/u.test(character) ? 12.5 : 7.4),
    0,
  )
}

/** The widest of some labels, in pixels. */
export const widestOf = (names: readonly string[]) => Math.max(0, ...names.map(widthOf))
