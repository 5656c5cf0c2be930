/** Number of channels, and of weights in each. */
export const channels = 4
const perChannel = 14

/**
 * Synthetic weights, one row a channel, between −1 and 1, the largest of each exactly 1; the last row is multiplied by
 * `outlier`.
 */
export function makeWeights(outlier: number): number[][] {
  return Array.from({ length: channels }, (_, channel) => {
    const row = Array.from({ length: perChannel }, (_, i) => Math.sin(2.3 * (i + 1) + 1.9 * channel * (i + 2)) ** 3)
    const factor = (channel === channels - 1 ? outlier : 1) / largest(row)
    return row.map((value) => value * factor)
  })
}

const largest = (values: readonly number[]) => Math.max(...values.map(Math.abs))

/** Distance of the grid: Δ = max |w| / (2^(bits−1) − 1), symmetric about 0 (absmax). */
export const gridStep = (values: readonly number[], bits: number): number => largest(values) / (2 ** (bits - 1) - 1)

/** The nearest point of the grid. */
export const quantize = (value: number, step: number): number => Math.round(value / step) * step

/** Root mean square of w − Q(w). */
export const rootMeanSquare = (values: readonly number[], step: number): number =>
  Math.sqrt(values.reduce((sum, value) => sum + (value - quantize(value, step)) ** 2, 0) / values.length)
