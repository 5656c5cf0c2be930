import { hsl, rgb } from 'd3-color'

/** Relative luminance (WCAG 2.2). */
function luminanceOf(colour: string): number {
  const { r, g, b } = rgb(colour)
  const [red, green, blue] = [r, g, b].map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

/**
 * Contrast of two colours (WCAG 2.2, 1.4.3), 1 to 21.
 * @example contrastOf('#fff', '#000') // => 21
 */
export function contrastOf(one: string, other: string): number {
  const [darker, lighter] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b)
  return (lighter! + 0.05) / (darker! + 0.05)
}

/**
 * The colour itself, or the nearest of the same hue with enough contrast on all grounds.
 * @returns undefined when there is none
 * @example findReadable('#999', ['#fff'], 4.5) // => '#767676'
 */
export function findReadable(colour: string, grounds: readonly string[], least: number): string | undefined {
  const isReadable = (one: string) => grounds.every((ground) => contrastOf(one, ground) >= least)
  if (isReadable(colour)) return colour
  const start = hsl(colour)
  const steps = Array.from({ length: 201 }, (_, step) => step / 200)
  const nearest = steps.sort((a, b) => Math.abs(a - start.l) - Math.abs(b - start.l))
  for (const l of nearest) {
    const candidate = hsl(start.h || 0, start.s || 0, l).formatHex()
    if (isReadable(candidate)) return candidate
  }
  return undefined
}
