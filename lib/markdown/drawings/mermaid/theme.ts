import { color, hsl } from 'd3-color'

/**
 * Colours of diagrams. Mermaid computes with colours, so it gets a distinct one for each part that a colour plays; in
 * what it draws, each is replaced by the property of the site's theme, which has a value for light and for dark.
 */
const parts = {
  '#010101': 'var(--fig-ink)',
  '#020202': 'var(--fig-muted)',
  '#030303': 'var(--fig-line)',
  '#040404': 'var(--fig-fill)',
  '#050505': 'var(--ground,var(--paper))',
  '#060606': 'transparent',
  '#070707': 'var(--fig-accent-soft)',
  '#080808': 'var(--fig-blue-soft)',
  '#090909': 'var(--fig-green-soft)',
  '#0a0a0a': 'var(--fig-accent)',
  '#0b0b0b': 'var(--fig-blue)',
  '#0c0c0c': 'var(--fig-green)',
} as const
type Part = keyof typeof parts
const [ink, muted, line, fill, ground, none, accentSoft, blueSoft, greenSoft, accent, blue, green] = Object.keys(
  parts,
) as Part[]
/** Grounds of things that are told apart, each light enough for text in `ink`. */
const grounds = [accentSoft, blueSoft, greenSoft, fill]
const strokes = [accent, blue, green, muted]

/** Colours that text may have; mermaid gives it those of its ground, too, where a browser would show HTML instead. */
const lettering: ReadonlySet<string> = new Set(
  [ink, muted, ground, accent, blue, green].map((one) => parts[one as Part]),
)

/** The part that a variable of mermaid's theme plays, by its name; the first that fits. */
const byName: [RegExp, ((index: number) => Part | undefined) | Part | undefined][] = [
  [/^(?:cScalePeer|cScaleInv|gitInv|surfacePeer|git)\d+$/, (index) => strokes[index % 4]],
  [/^(?:cScale|fillType|pie|venn|surface)\d+$/, (index) => grounds[index % 4]],
  [/^gitBranchLabel\d+$|^sequenceNumberColor$/, ground],
  [/^quadrant[1-4]Fill$/, (index) => (index % 2 ? fill : ground)],
  [/^quadrantPointFill$|^todayLine|^cliff|volution/, accent],
  [/^(?:clusterBkg|compositeBackground|background|backgroundColor|rowOdd)$/, none],
  [/^(?:edge|relation|commit)?LabelBackground/i, ground],
  [/^(?:crit|note)Bkg|^emEvent/, accentSoft],
  [/^activeTaskBkg|^emCommand|^complexBg/, blueSoft],
  [/^doneTaskBkg|^emReadModel|^clearBg/, greenSoft],
  [/^(?:innerEndBackground|specialStateColor)$/, ink],
  [/border|stroke|grid|axis|graticule|tick/i, line],
  [/background|bkg|Bg$/i, fill],
  [/text|label|title/i, ink],
  [/arrow|transition|signal|relation|link|^lineColor|actorLine/i, muted],
  [/.*/, fill],
]

/** A theme for mermaid with a colour for each of `names`, the variables of its theme `base` (docs "Theme Configuration"). */
export function buildTheme(variables: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => {
      if (value && typeof value === 'object') return [name, buildTheme(value as Record<string, unknown>)]
      if (name === 'plotColorPalette') return [name, [accent, blue, green, ink, muted].join()]
      return [name, isColour(value) ? choosePart(name) : value]
    }),
  )
}

function choosePart(name: string): Part | undefined {
  const [, part] = byName.find(([pattern]) => pattern.test(name))!
  return typeof part === 'function' ? part(Number(/\d+/.exec(name)?.[0] ?? 0)) : part
}

/** Also one that mermaid failed to compute: `hsl(240, 100%, NaN%)`. */
const isColour = (value: unknown) => typeof value === 'string' && (color(value) !== null || value.startsWith('hsl('))

/**
 * A colour of a drawing as the page is to have it: of the theme, or as the author wrote it in the source.
 * @param property `fill`, `stroke` …
 */
export function resolveColour(colour: string, property: string, isText: boolean, source: string): string {
  if (/^(?:none|transparent|currentcolor|inherit|url\(.*)$/i.test(colour)) return colour
  const part = parts[(color(colour)?.formatHex() ?? '') as Part]
  if (part) return isText && !lettering.has(part) ? parts[ink as Part] : part
  if (isAuthors(colour, source)) return colour
  if (isText) return parts[ink as Part]
  const list = property === 'fill' ? grounds : strokes
  return parts[(isColourful(colour) ? list[sumDigits(colour) % 3] : property === 'fill' ? fill : muted) as Part]
}

/** Mermaid tells some things apart by colours that no theme sets (the links of `sankey`, the people of `journey`). */
const isColourful = (written: string) => (hsl(written).s || 0) > 0.2

const sumDigits = (text: string) => [...text].reduce((sum, character) => sum + character.codePointAt(0)!, 0)

/** Whether the author of a diagram chose a colour: `style A fill:#f9f`, `rect rgb(191, 223, 255)`. */
export function isAuthors(colour: string, source: string): boolean {
  if (/^[a-z]+$/i.test(colour)) return new RegExp(`\\b${colour}\\b`, 'i').test(source)
  const plain = (text: string) => text.replace(/\s/g, '').toLowerCase()
  return plain(source).includes(plain(colour))
}

/** Black or white, whichever has more contrast on a ground (WCAG 2.2, relative luminance); none on no colour. */
export function contrast(ground: string): '#000' | '#fff' | undefined {
  const found = color(ground)?.rgb()
  if (!found || found.opacity < 0.5) return undefined
  const [red, green, blue] = [found.r, found.g, found.b].map((channel) => {
    const value = channel / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? '#000' : '#fff'
}
