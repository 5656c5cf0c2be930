/** Places values on a line of a drawing. */
export interface Scale {
  /** @returns the place of a value, in units of the drawing */
  at(value: number): number
  /** The value at a place; places outside are those of the ends. */
  valueAt(place: number): number
}

type Range = readonly [from: number, to: number]

export function linear([low, high]: Range, [from, to]: Range): Scale {
  return {
    at: (value) => from + ((value - low) / (high - low)) * (to - from),
    valueAt: (place) => low + Math.max(0, Math.min(1, (place - from) / (to - from))) * (high - low),
  }
}

/** @param range of values above 0 */
export function logarithmic([low, high]: Range, places: Range): Scale {
  const { at, valueAt } = linear([Math.log10(low), Math.log10(high)], places)
  return { at: (value) => at(Math.log10(value)), valueAt: (place) => 10 ** valueAt(place) }
}

/** @returns `d` of a path through the points, to a tenth of a unit */
export const pathThrough = (points: readonly (readonly [x: number, y: number])[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')
