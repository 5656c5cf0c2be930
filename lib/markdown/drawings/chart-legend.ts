import { dot, type Markish, text } from '@observablehq/plot'
import { narrow, styleOf, widthOf } from './chart-style'

/** The names of series with their signs, in lines above a chart. */
export interface Legend {
  marks: Markish[]
  /** Height of its lines, in pixels. */
  height: number
}

const line = 20

/** Builds a legend as wide as the chart. */
export function buildLegend(names: readonly string[], width: number): Legend {
  const room = width - (width < narrow ? 16 : 60)
  let [left, top] = [0, 0]
  const places = names.map((name) => {
    const wide = widthOf(name) + 34
    if (left > 0 && left + wide > room) [left, top] = [0, top + line]
    left += wide
    return { left: left - wide, top }
  })
  const height = top + line
  // Marks without facet channels would be repeated in each facet.
  const common = { frameAnchor: 'top-left', facet: 'super' } as const
  return {
    height,
    marks: names.flatMap((name, index) => {
      const { left: x, top: y } = places[index]!
      const { colour, symbol } = styleOf(index)
      const dy = y - height - 24
      return [
        dot([name], { ...common, symbol, fill: colour, r: 4, dx: x + 6, dy }),
        text([name], { ...common, text: () => name, textAnchor: 'start', lineAnchor: 'middle', dx: x + 16, dy }),
      ]
    }),
  }
}
