import { readFileSync } from 'node:fs'
import { findPackageFile } from '@/lib/files/package-file'

/** The font of the site's text; its fallbacks have the same proportions (build/assets/fallback-faces.ts). */
const font = 'pretendard/dist/public/static/Pretendard-Regular.otf'

/** Heights above and below the baseline, in em (`hhea` of the font). */
export const ascent = 0.952
export const descent = 0.241

/** How much wider bold text is, on average over Hangul and Latin letters. */
const boldness = 1.04

type Widths = (codePoint: number) => number | undefined
let widths: Widths | undefined

/** Width of a text in the font of the site, in pixels; `size` is the font size in pixels. */
export function measureWidth(text: string, size: number, isBold = false): number {
  widths ??= readWidths(readFileSync(findPackageFile(font)))
  let width = 0
  for (const character of text) width += widths(character.codePointAt(0)!) ?? guess(character)
  return width * size * (isBold ? boldness : 1)
}

/** For characters of other fonts: ideographs and emoji are square. */
function guess(character: string): number {
  if (/\p{M}|\p{Cf}/u.test(character)) return 0
  return /[\u1100-\u11ff\u2e80-\u{10ffff}]/u.test(character) ? 1 : 0.6
}

/** Reads the tables `cmap` (format 12), `hmtx`, `hhea` and `head` (OpenType 1.9): advance widths in em. */
function readWidths(file: Buffer): Widths {
  const tables = new Map<string, number>()
  for (let index = 0; index < file.readUInt16BE(4); index++) {
    const record = 12 + 16 * index
    tables.set(file.toString('latin1', record, record + 4), file.readUInt32BE(record + 8))
  }
  const at = (name: string) => tables.get(name)!
  const unitsPerEm = file.readUInt16BE(at('head') + 18)
  const measured = file.readUInt16BE(at('hhea') + 34)
  const glyphs = readGlyphs(file, at('cmap'))
  return (codePoint) => {
    const glyph = glyphs(codePoint)
    return glyph && file.readUInt16BE(at('hmtx') + 4 * Math.min(glyph, measured - 1)) / unitsPerEm
  }
}

/** Glyph numbers by code point; undefined for characters that the font lacks. */
function readGlyphs(file: Buffer, cmap: number): Widths {
  const subtables = Array.from({ length: file.readUInt16BE(cmap + 2) }, (_, index) => {
    return cmap + file.readUInt32BE(cmap + 4 + 8 * index + 4)
  })
  const table = subtables.find((start) => file.readUInt16BE(start) === 12)!
  const groups = Array.from({ length: file.readUInt32BE(table + 12) }, (_, index) => {
    const group = table + 16 + 12 * index
    return [file.readUInt32BE(group), file.readUInt32BE(group + 4), file.readUInt32BE(group + 8)] as const
  })
  return (codePoint) => {
    const group = groups.find(([, last]) => codePoint <= last)
    return group && group[0] <= codePoint ? group[2] + codePoint - group[0] : undefined
  }
}
