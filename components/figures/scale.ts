/** Places values on a line of a drawing. */
export interface Scale {
  /** @returns the place of a value, in units of the drawing, to a tenth */
  at(value: number): number
  /** The value at a place; places outside are those of the ends. */
  valueAt(place: number): number
}

/** To a tenth: no screen shows more, and no page has to carry more. */
export const tenth = (value: number): number => Math.round(value * 10) / 10

type Range = readonly [from: number, to: number]

export function linear([low, high]: Range, [from, to]: Range): Scale {
  return {
    at: (value) => tenth(from + ((value - low) / (high - low)) * (to - from)),
    valueAt: (place) => low + Math.max(0, Math.min(1, (place - from) / (to - from))) * (high - low),
  }
}

/** @param range of values above 0 */
export function logarithmic([low, high]: Range, places: Range): Scale {
  const { at, valueAt } = linear([Math.log10(low), Math.log10(high)], places)
  return { at: (value) => at(Math.log10(value)), valueAt: (place) => 10 ** valueAt(place) }
}

/** @returns `d` of a path through the points */
export const pathThrough = (points: readonly (readonly [x: number, y: number])[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
