import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { findPackageFile } from '@/lib/files/package-file'
import { formatRange, writeSubset } from './subset'
import { writeIfChanged } from './write-if-changed'

const published = 'public/assets'
const everything = Array.from({ length: 0xd800 - 0x21 }, (_, index) => String.fromCodePoint(0x21 + index)).join('')

/**
 * Slices with the most frequent characters of machine learning formulas, by font; the rest of a font is one more slice.
 * The lists do not depend on the content, so that browsers' caches stay valid when posts are added.
 */
const frequent: Record<string, string[]> = {
  'Main-Regular': [
    '\u200b\u00a00123456789()[]{}+−=<>,.:;/|!∣∥⊤×∈⋅…≈∼→∝∗′∇∂≤≥^~-ℓΔ', // the first two are KaTeX's struts and spaces
    'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
    '⟨⟩⌊⌋⌈⌉±÷∘⊙⊕⊗←↔⇒⇔⟹⟺↦≡≠≪≫≺≻≃≅∉⊂⊆∪∩∧∨¬∀∃∅∞⋯ΓΘΛΞΠΣΦΨΩˉˆ˜¯',
  ],
  'Main-Bold': ['0123456789', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'],
  'Math-Italic': ['xikypPdqhLrvWwjsNabABnmfGKtcezαβθ', 'CDEFHIJMOQRSTUVXYZglou', 'γδεηλμπρστϕφψωϵ'],
  'AMS-Regular': ['REPN', 'ABCDFGHIJKLMOQSTUVWXYZ'],
  'Caligraphic-Regular': ['LDNCVOXYM'],
  'Typewriter-Regular': [
    '\u00a0ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    'abcdefghijklmnopqrstuvwxyz',
    '0123456789()[]{}<>+-*/=.,:;_#"\'',
  ],
  'Size1-Regular': ['()[]', '∑∏∫'],
  'Size2-Regular': ['()[]∑∏∫'],
  'Size3-Regular': ['()[]{}'],
  'Size4-Regular': ['()[]{}'],
}

/** KaTeX's style sheet with its fonts in slices; only pages with formulas link it. */
export async function buildKatex(): Promise<string> {
  const source = path.dirname(findPackageFile('katex/dist/katex.min.css'))
  const sheet = setExactly(readFileSync(path.join(source, 'katex.min.css'), 'utf8'))
  const rules = [...sheet.matchAll(/@font-face\{([^}]*?)src:url\(fonts\/KaTeX_([\w-]+)\.woff2\)[^}]*\}/g)]
  if (rules.length === 0)
    throw new Error('katex.min.css has no @font-face rule as build/assets/build-katex.ts reads it')
  const fonts = await Promise.all(rules.map(([, css, name]) => buildFace(css ?? '', name ?? '')))
  const rest = rules.reduce((text, [rule]) => text.replace(rule, ''), sheet)
  const css = `${fonts.flat().join('')}@layer base{${rest}}` // the site's own styles override it (app/styles/math.css)
  const file = `katex-${createHash('sha256').update(css).digest('hex').slice(0, 12)}.css`
  writeIfChanged(path.join(published, file), css)
  return `/assets/${file}`
}

/**
 * The sheet with letters as wide as their font says. Where a browser rounds them to whole pixels, as on Linux at 1x, a
 * part of a formula, whose width is set (lib/markdown/math/formula-widths.ts), would lose the space at its end.
 */
export function setExactly(sheet: string): string {
  const exact = sheet.replace('text-rendering:auto', 'text-rendering:geometricPrecision')
  if (exact === sheet) throw new Error('katex.min.css has no text-rendering as build/assets/build-katex.ts reads it')
  return exact
}

async function buildFace(css: string, name: string): Promise<string[]> {
  const slices = frequent[name] ?? []
  const named = slices.join('')
  const rest = [...everything].filter((character) => !named.includes(character)).join('')
  const directory = path.join(published, 'katex')
  mkdirSync(directory, { recursive: true })
  const rules: string[] = []
  for (const characters of [rest, ...slices]) {
    const file = await writeSubset(directory, name, { source: `katex/dist/fonts/KaTeX_${name}.woff2`, characters })
    const range = characters === rest ? '' : `;unicode-range:${formatRange(characters)}`
    rules.push(`@font-face{${css}src:url(katex/${file}) format("woff2")${range}}`)
  }
  return rules
}
