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
  /** Without it, the first slice stands for whatever no other slice names: every page with the font loads it anyway. */
  exact?: true
}

const variable = 'pretendard/dist/public/variable/PretendardVariable.ttf'
const text: Face = {
  family: 'Pretendard',
  name: 'text',
  font: { source: variable, weight: 400, features: ['kern', 'tnum'] },
  css: 'font-weight:400',
}
/** The one weight beside it: two faces cut by their own use are smaller than one that varies. */
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
/** D2Coding's Hangul is 1 em wide, JetBrains Mono's Latin 0.6 em: enlarged to exactly two columns. */
const codeHangul: Face = {
  family: 'Code Hangul',
  name: 'hangul',
  font: { source: 'd2coding/fonts/d2coding-full.ttf' },
  css: 'font-weight:400;size-adjust:120%',
  exact: true,
}

const between = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('')
/** Characters a page needs before any of its own words: figures, punctuation. */
const basic = `${between(0x20, 0x7e)}·…‘’“”–—→←↑↓×÷±≤≥≈•°`
/** Names of people. */
const accented = between(0xc0, 0x17e)

/** Cuts the fonts to the characters that the site uses. Browsers load the slices of which a page needs a character. */
export async function buildFonts(): Promise<void> {
  const documents = listCharacters()
  const sets = (kind: keyof Characters) => documents.map((document) => document[kind])
  const words = listInterfaceCharacters()
  const prose = documents.flatMap(({ text }) => [...text]).concat(...accented, ...words.text)
  const inCode = documents.flatMap(({ code }) => [...code]) // a result of a search shows it as text
  const beyondLatin = sets('code').map((characters) => new Set([...characters].filter((sign) => !basic.includes(sign))))
  const rules = await Promise.all([
    buildFace(text, cutSlices(sets('text'), { base: [...basic, ...words.text], all: [...prose, ...inCode], size: 30 })),
    buildFace(bold, cutSlices(sets('bold'), { base: [...basic, ...words.bold], all: prose, size: 30 })),
    buildFace(code, [basic]),
    buildFace(codeHangul, cutSlices(beyondLatin, { base: [], all: [], size: 30 })),
  ])
  writeIfChanged('.generated/fonts.css', `${[...listFallbackFaces(), ...rules.flat()].join('\n')}\n`)
}

function buildFace({ family, name, font, css, exact }: Face, slices: string[]): Promise<string[]> {
  const filled = slices.filter((characters) => characters !== '')
  return Promise.all(
    filled.map(async (characters, index) => {
      const file = await writeSubset(directory, name, { ...font, characters })
      const range = index === 0 && !exact ? '' : `;unicode-range:${formatRange(characters)}`
      return `@font-face{font-family:"${family}";${css};font-display:swap;src:url("/assets/fonts/${file}") format("woff2")${range}}`
    }),
  )
}
