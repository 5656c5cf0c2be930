import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import subsetFont from 'subset-font'
import { countCharacters } from './count-characters'
import { findPackageFile } from './package-file'

const directory = 'public/assets/fonts'

interface Slice {
  family: string
  source: string
  characters: string
  axes?: Record<string, number | { min: number; max: number }>
  /** Extra descriptors of the @font-face rule. */
  css: string
}

const text = {
  family: 'Pretendard',
  source: 'pretendard/dist/public/variable/PretendardVariable.ttf',
  axes: { wght: { min: 400, max: 700 } },
  css: 'font-weight: 400 700;',
}
const code = {
  family: 'JetBrains Mono',
  source: '@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2',
  axes: { wght: 400 },
  css: 'font-weight: 400;',
}
/** D2Coding's Hangul is 1 em wide, JetBrains Mono's Latin 0.6 em: enlarged to exactly two columns. */
const codeHangul = {
  family: 'Code Hangul',
  source: 'd2coding/fonts/d2coding-full.ttf',
  css: 'font-weight: 400; size-adjust: 120%;',
}

/** Characters a page needs before any of its own words: interface, figures, punctuation. */
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join('')
const basic = `${ascii}·…‘’“”–—→←↑↓×÷±≤≥≈•°`

/** Hangul of a later slice: enough for a page to need few, few enough to be small. */
const sliceSize = 60

/**
 * Cuts the fonts to the characters that the site uses: one slice that nearly every page needs, then the
 * rarer characters by how many files use them. Browsers load the slices that a page needs.
 */
export async function buildFonts(): Promise<void> {
  mkdirSync(directory, { recursive: true })
  const { prose, code: codeText, files } = countCharacters()
  const common = [...prose].filter(([, count]) => count >= files / 5).map(([character]) => character)
  const core = new Set([...basic, ...common])
  const rare = [...prose].filter(([character]) => !core.has(character)).map(([character]) => character)
  const slices: Slice[] = [{ ...text, characters: [...core].sort().join('') }]
  for (let from = 0; from < rare.length; from += sliceSize) {
    slices.push({
      ...text,
      characters: rare
        .slice(from, from + sliceSize)
        .sort()
        .join(''),
    })
  }
  slices.push({ ...code, characters: basic })
  if (codeText) slices.push({ ...codeHangul, characters: codeText })
  const rules = await Promise.all(slices.map(buildSlice))
  writeFileSync('.generated/fonts.css', `${rules.join('\n')}\n`)
}

async function buildSlice({ family, source, characters, axes, css }: Slice): Promise<string> {
  const key = createHash('sha256')
    .update(JSON.stringify([source, characters, axes]))
    .digest('hex')
    .slice(0, 12)
  const file = path.join(directory, `${family.toLowerCase().replaceAll(' ', '-')}-${key}.woff2`)
  if (!existsSync(file)) {
    const subset = await subsetFont(readFileSync(findPackageFile(source)), characters, {
      targetFormat: 'woff2',
      variationAxes: axes,
    })
    writeFileSync(file, subset)
  }
  return `@font-face { font-family: "${family}"; ${css} font-display: swap; src: url("${file.replace(/^public/, '')}") format("woff2"); unicode-range: ${formatRange(characters)}; }`
}

/** @example formatRange('abcx') // => 'U+61-63,U+78' */
function formatRange(characters: string): string {
  const points = [...characters].map((character) => character.codePointAt(0)!).sort((a, b) => a - b)
  const ranges: [number, number][] = []
  for (const point of points) {
    const last = ranges.at(-1)
    if (last && point <= last[1] + 1) last[1] = point
    else ranges.push([point, point])
  }
  const hex = (point: number) => point.toString(16)
  return ranges.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(',')
}
