/** Powers of ten as they are printed: 10⁸, 3×10⁻⁴. */
const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const raise = (exponent: number) =>
  `10${[...String(exponent)].map((sign) => (sign === '-' ? '⁻' : digits[Number(sign)])).join('')}`

/**
 * A number on an axis: years without commas, millions as M, very small ones as powers of ten.
 * @example formatNumber(1_500_000) // => '1.5M'
 */
export function formatNumber(value: number): string {
  const size = Math.abs(value)
  if (size >= 1e15 || (size > 0 && size < 1e-3)) return formatPower(value)
  if (size >= 1e6) return new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 2 }).format(value)
  if (size >= 1e4) return new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(value)
  return String(Number(value.toPrecision(6))).replace('-', '−')
}

/** @example formatPower(3e8) // => '3×10⁸' */
export function formatPower(value: number): string {
  const exponent = Math.floor(Math.log10(Math.abs(value)) + 1e-9)
  const factor = Number((value / 10 ** exponent).toPrecision(3))
  return factor === 1 ? raise(exponent) : `${String(factor).replace('-', '−')}×${raise(exponent)}`
}

/** Ticks of a logarithmic axis, and how to print them. */
export interface LogTicks {
  ticks: number[]
  tickFormat: (value: number) => string
}

/** At powers of ten; at 1, 2 and 5 times them where the data span less than two. At most eight. */
export function buildLogTicks(low: number, high: number): LogTicks {
  const [from, to] = [Math.ceil(Math.log10(low) - 1e-9), Math.floor(Math.log10(high) + 1e-9)]
  const step = Math.max(1, Math.ceil((to - from) / 7))
  const powers = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
  const whole = powers.filter((power) => (power - from) % step === 0).map((power) => 10 ** power)
  const ticks = whole.length >= 3 ? whole : listBetween(low, high)
  const isWide = ticks.some((tick) => tick >= 1e4 || tick < 1e-2)
  return { ticks, tickFormat: isWide ? formatPower : formatNumber }
}

function listBetween(low: number, high: number): number[] {
  const start = Math.floor(Math.log10(low))
  const end = Math.ceil(Math.log10(high))
  for (const factors of [
    [1, 2, 5],
    [1, 1.5, 2, 3, 4, 5, 6, 7, 8, 9],
  ]) {
    const found: number[] = []
    for (let power = start; power <= end; power += 1)
      for (const factor of factors) found.push(Number((factor * 10 ** power).toPrecision(2)))
    const within = found.filter((value) => value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9))
    if (within.length >= 2) return within
  }
  return low === high ? [low] : [low, high]
}
