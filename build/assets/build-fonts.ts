import { toHref } from '@/lib/addresses/routes'
import { cutSlices } from './cut-slices'
import { listFallbackFaces } from './fallback-faces'
import { type Characters, listCharacters, listInterfaceCharacters } from './list-characters'
import { formatRange, type Slice, writeSubset } from './subset'
import { writeIfChanged } from './write-if-changed'

const directory = 'public/assets/fonts'

interface Face {
  family: string
  name: string
  font: Omit<Slice, 'characters'>
  /** Extra descriptors of the @font-face rule. */
  css: string
  /**
   * Gives the first slice a `unicode-range`, too. Without one it is the default for all characters of no other slice.
   */
  exact?: true
}

const variable = 'pretendard/dist/public/variable/PretendardVariable.ttf'
const text: Face = {
  family: 'Pretendard',
  name: 'text',
  font: { source: variable, weight: 400, features: ['kern', 'tnum'] },
  css: 'font-weight:400',
}
/** The only other weight: two static subsets are smaller than one variable font. */
const bold: Face = {
  family: 'Pretendard',
  name: 'bold',
  font: { ...text.font, weight: 700 },
  css: 'font-weight:700',
}
const code: Face = {
  family: 'JetBrains Mono',
  name: 'code',
  font: { source: '@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2', weight: 400 },
  css: 'font-weight:400',
}
/** D2Coding's lines and signs are 0.5 em wide, JetBrains Mono's Latin 0.6 em: enlarged to exactly a column. */
const codeSigns: Face = {
  family: 'Code Hangul',
  name: 'signs',
  font: { source: 'd2coding/fonts/d2coding-full.ttf' },
  css: 'font-weight:400;size-adjust:120%',
  exact: true,
}
/**
 * Its Hangul, 1 em wide, would fill two columns if it were enlarged alike, and be 1.5 capitals tall, where the text
 * font's is 1.2: it is drawn at 88 % of that, with more room at its sides.
 */
const hangulWidth = 1.136
const codeHangul: Face = {
  ...codeSigns,
  name: 'hangul',
  font: { ...codeSigns.font, fullWidth: hangulWidth },
  css: `font-weight:400;size-adjust:${(120 / hangulWidth).toFixed(3)}%`,
}
const isFullWidth = (sign: string) => /[\p{scx=Hang}\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}]/u.test(sign)

const between = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('')
/** Characters of every page: ASCII and punctuation. */
const basic = `${between(0x20, 0x7e)}·…‘’“”–—→←↑↓×÷±≤≥≈•°`
/** For names of people. */
const accented = between(0xc0, 0x17e)

/**
 * Subsets the fonts to the characters of the site, in slices; browsers load a slice if the page has one of its
 * characters.
 */
export async function buildFonts(): Promise<void> {
  const documents = listCharacters()
  const sets = (kind: keyof Characters) => documents.map((document) => document[kind])
  const words = listInterfaceCharacters()
  const prose = documents.flatMap(({ text }) => [...text]).concat(...accented, ...words.text)
  const inCode = documents.flatMap(({ code }) => [...code]) // search results show code in the text font
  const inBlocks = (isWanted: (sign: string) => boolean) =>
    cutSlices(
      sets('code').map((all) => new Set([...all].filter((sign) => !basic.includes(sign) && isWanted(sign)))),
      { base: [], all: [], size: 30 },
    )
  const rules = await Promise.all([
    buildFace(text, cutSlices(sets('text'), { base: [...basic, ...words.text], all: [...prose, ...inCode], size: 30 })),
    buildFace(bold, cutSlices(sets('bold'), { base: [...basic, ...words.bold], all: prose, size: 30 })),
    buildFace(code, [basic]),
    buildFace(codeHangul, inBlocks(isFullWidth)),
    buildFace(
      codeSigns,
      inBlocks((sign) => !isFullWidth(sign)),
    ),
  ])
  writeIfChanged('.generated/fonts.css', `${[...listFallbackFaces(), ...rules.flat()].join('\n')}\n`)
}

function buildFace({ family, name, font, css, exact }: Face, slices: string[]): Promise<string[]> {
  const filled = slices.filter((characters) => characters !== '')
  return Promise.all(
    filled.map(async (characters, index) => {
      const file = await writeSubset(directory, name, { ...font, characters })
      const range = index === 0 && !exact ? '' : `;unicode-range:${formatRange(characters)}`
      return `@font-face{font-family:"${family}";${css};font-display:swap;src:url("${toHref(`/assets/fonts/${file}`)}") format("woff2")${range}}`
    }),
  )
}
