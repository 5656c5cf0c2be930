/**
 * Lengths in em, the least and the most that they can be: a window is taken to be 320 to 1920 px wide and 250 to 1200
 * high. What is not here, no post can be held to.
 */
const units: Record<string, readonly [least: number, most: number]> = {
  ...{ em: [1, 1], rem: [1, 1], ic: [1, 1], ch: [0.5, 0.6], ex: [0.5, 0.6], cap: [0.7, 0.7], lh: [1.75, 1.75] },
  ...{ rlh: [1.75, 1.75], px: [1 / 16, 1 / 16], pt: [1 / 12, 1 / 12], pc: [1, 1], in: [6, 6], cm: [2.36, 2.36] },
  ...{ mm: [0.236, 0.236], q: [0.059, 0.059], vw: [0.2, 1.2], vi: [0.2, 1.2], vmax: [0.2, 1.2] },
  ...{ vh: [0.16, 0.75], vb: [0.16, 0.75], vmin: [0.16, 0.75], fr: [1, 1] },
}

interface Bound {
  of: RegExp
  /** In em. */
  least: number
  most: number
  /** Em of one percent: of the letters' size, or of a column of 40 em. */
  percent: number
  /** Numbers without a unit; where it is left out, only 0 is one, a length. */
  plain?: readonly [least: number, most: number]
}

const ofLetters = 0.01
const ofColumn = 0.4

/**
 * How far each kind of property may go so that its text is still read, where it stands: letters do not fall onto each
 * other or apart, a line is as high as its letters, a box as large as something in it and no larger than a column.
 */
const bounds: readonly Bound[] = [
  { of: /^(?:letter|word)-spacing$/, least: -0.1, most: 1, percent: ofLetters },
  { of: /^line-height$/, least: 1, most: 4, percent: ofLetters, plain: [1, 4] },
  { of: /^font-size$/, least: 0.6, most: 4, percent: ofLetters },
  { of: /^vertical-align$|^text-underline-offset$/, least: -1, most: 1, percent: ofLetters },
  { of: /^text-decoration/, least: 0, most: 0.3, percent: ofLetters },
  { of: /^border(?!.*radius)/, least: 0, most: 2, percent: ofColumn },
  { of: /^(?:margin|padding)|gap$/, least: 0, most: 12, percent: ofColumn },
  { of: /^(?:max-)?(?:width|height|inline-size|block-size)$|^column-width$/, least: 0.5, most: 48, percent: ofColumn },
  { of: /^min-|^flex|^grid-template/, least: 0, most: 48, percent: ofColumn, plain: [0, 12] },
  { of: /^columns?(?:-count)?$/, least: 5, most: 48, percent: ofColumn, plain: [1, 6] },
  { of: /^grid-(?:row|column)$|^order$/, least: 0, most: 0, percent: 0, plain: [-12, 12] },
  { of: /^opacity$/, least: 0.4, most: 1, percent: ofLetters, plain: [0.4, 1] },
]

const number = /(?<![\w#.])([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)([a-z]+|%)?/gi
const colours = /#[\da-f]+\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([^()]*\)/gi

/**
 * Whether a value leaves its text legible and in its place.
 * @param property in the spelling of CSS
 * @param value without functions that compute
 * @example isWithinBounds('letter-spacing', '-50em') // => false
 */
export function isWithinBounds(property: string, value: string): boolean {
  if (property === 'font') return isFontWithinBounds(value)
  if (property === 'color') return !isSeenThrough(value)
  if (property === 'display' || property === 'overflow-x') return !/\b(?:none|hidden|clip)\b/i.test(value)
  if (property === 'aspect-ratio') return isRatioWithinBounds(value)
  const bound = bounds.find(({ of }) => of.test(property))
  if (!bound) return true
  return [...value.replace(colours, '').matchAll(number)].every(([, digits, unit]) =>
    holds(bound, Number(digits), unit),
  )
}

function holds({ least, most, percent, plain }: Bound, count: number, unit: string | undefined): boolean {
  if (unit === undefined && plain) return count >= plain[0] && count <= plain[1]
  if (unit === undefined) return count === 0 && least <= 0
  const name = unit.toLowerCase().replace(/^[sld](?=v)/, '') // svh, lvh and dvh are a window's height, too
  const sizes = unit === '%' ? [percent] : units[name]
  return sizes?.every((size) => count * size >= least && count * size <= most) ?? false
}

/** `700 1.2em/1.5 serif`: the size, and the height of a line behind a slash. */
function isFontWithinBounds(value: string): boolean {
  const [, height = ''] = /\/\s*(\S+)/.exec(value) ?? []
  const size = value.replace(/\/\s*\S+|["'].*/g, '').replace(/(?<![\w.])\d+(?![\w.%])/g, '')
  return isWithinBounds('line-height', height) && isWithinBounds('font-size', size)
}

/** Colours of which less than four tenths are seen. */
function isSeenThrough(value: string): boolean {
  if (/\btransparent\b/i.test(value)) return true
  const hexadecimal = [...value.matchAll(/#(?:[\da-f]{6}([\da-f]{2})|[\da-f]{3}([\da-f]))\b/gi)]
  const functions = [
    ...value.matchAll(/(?:\/|(?:rgb|hsl)a?\((?:[^,()]*,){3})\s*(none|[\d.]+(?:e[-+]?\d+)?)(%)?\s*\)/gi),
  ]
  const parts = [
    ...hexadecimal.map(([, two, one]) => Number.parseInt(two ?? `${one}${one}`, 16) / 255),
    ...functions.map(([, part, isPercent]) => (part === 'none' ? 0 : Number(part) / (isPercent ? 100 : 1))),
  ]
  return parts.some((part) => part < 0.4)
}

/** `16 / 9`; from a tenth to ten times as wide as high. */
function isRatioWithinBounds(value: string): boolean {
  const [wide, high = 1] = [...value.matchAll(number)].map(([, digits]) => Number(digits))
  return wide === undefined || (wide / high >= 0.1 && wide / high <= 10)
}
