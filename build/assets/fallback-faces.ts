/** A system font that replaces a font of the site until that is loaded. */
interface Fallback {
  /** Faces are only combined within a family and weight: a browser picks one weight. */
  family: string
  weight: 400 | 700
  /** Names of the font, or of fonts with the same widths, on different systems. */
  local: string[]
  /** Width of the site's font relative to it, in percent, by character range. */
  widths: { percent: number; range: string }[]
  /** Metrics of the site's font, in em. */
  ascent: number
  descent: number
}

const pretendard = { ascent: 0.952, descent: 0.241 }
const jetbrains = { weight: 400, ascent: 1.02, descent: 0.3 } as const

const space = 'U+20'
const capitals = 'U+41-5A'
const small = 'U+61-7A,U+C0-17E'
/** Figures and punctuation. */
const signs = 'U+21-40,U+5B-60,U+7B-BF,U+2010-2027'
const latin = 'U+20-17E,U+2010-2027'
const hangul = 'U+1100-11FF,U+3130-318F,U+AC00-D7AF'

/**
 * Widths were measured in Chromium over the text of the posts. The space has a face of its own where it differs most:
 * Korean has one after every third syllable, so it alone would change line breaks.
 */
const fallbacks: Fallback[] = [
  {
    ...pretendard,
    family: 'Pretendard Fallback',
    weight: 400,
    local: ['Arial', 'Liberation Sans'],
    widths: [
      { percent: 90.3, range: space },
      { percent: 93.4, range: capitals },
      { percent: 102.3, range: small },
      { percent: 105, range: signs },
    ],
  },
  {
    ...pretendard,
    family: 'Pretendard Fallback',
    weight: 700,
    local: ['Arial Bold', 'Liberation Sans Bold'],
    widths: [
      { percent: 83, range: space },
      { percent: 95.5, range: capitals },
      { percent: 100.1, range: small },
      { percent: 112, range: signs },
    ],
  },
  {
    ...pretendard,
    family: 'Pretendard Fallback',
    weight: 400,
    local: ['AppleSDGothicNeo-Regular', 'NotoSansCJKkr-Regular', 'Noto Sans KR', 'Malgun Gothic'],
    widths: [{ percent: 94, range: hangul }],
  },
  {
    ...pretendard,
    family: 'Pretendard Fallback',
    weight: 700,
    local: ['AppleSDGothicNeo-Bold', 'NotoSansCJKkr-Bold', 'Noto Sans KR Bold', 'Malgun Gothic Bold'],
    widths: [{ percent: 94, range: hangul }],
  },
  {
    ...pretendard,
    family: 'Pretendard Android',
    weight: 400,
    local: ['Roboto-Regular'],
    widths: [
      { percent: 100.9, range: `${space},${capitals},${small}` },
      { percent: 107.3, range: signs },
    ],
  },
  {
    ...pretendard,
    family: 'Pretendard Android',
    weight: 700,
    local: ['Roboto-Bold'],
    widths: [
      { percent: 92.7, range: space },
      { percent: 105.3, range: `${capitals},${small}` },
      { percent: 109.3, range: signs },
    ],
  },
  {
    ...jetbrains,
    family: 'JetBrains Mono Fallback',
    local: ['Menlo-Regular', 'DroidSansMono', 'Liberation Mono', 'DejaVu Sans Mono'],
    widths: [{ percent: 99.9, range: latin }],
  },
  {
    ...jetbrains,
    family: 'JetBrains Mono Windows',
    local: ['Consolas'],
    widths: [{ percent: 109.1, range: latin }],
  },
]

/**
 * `@font-face` rules that give system fonts the metrics of the site's fonts, to avoid layout shifts when those load.
 */
export function listFallbackFaces(): string[] {
  return fallbacks.flatMap(({ family, weight, local, widths, ascent, descent }) => {
    const sources = local.map((name) => `local("${name}")`).join()
    return widths.map(({ percent, range }) => {
      const measure = (em: number) => `${((em / percent) * 1e4).toFixed(1)}%` // `size-adjust` also scales heights
      // The font of the space sets the line height.
      const heights = range.startsWith(space)
        ? `;ascent-override:${measure(ascent)};descent-override:${measure(descent)}`
        : ''
      return `@font-face{font-family:"${family}";font-weight:${weight};src:${sources};size-adjust:${percent}%${heights};unicode-range:${range}}`
    })
  })
}
