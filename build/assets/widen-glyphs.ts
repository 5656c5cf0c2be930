/**
 * Gives glyphs of a TrueType font that are 1 em wide another advance, in place, and moves them to its middle.
 * Tables: https://learn.microsoft.com/typography/opentype/spec/hmtx
 * @param width the new advance, in em
 */
export function widenGlyphs(font: Buffer, width: number): void {
  const [head, hhea, hmtx] = ['head', 'hhea', 'hmtx'].map((tag) => findTable(font, tag)) as [number, number, number]
  const em = font.readUInt16BE(head + 18)
  const advance = Math.round(em * width)
  const count = font.readUInt16BE(hhea + 34)
  for (let at = hmtx; at < hmtx + 4 * count; at += 4) {
    if (font.readUInt16BE(at) !== em) continue
    font.writeUInt16BE(advance, at)
    font.writeInt16BE(font.readInt16BE(at + 2) + Math.round((advance - em) / 2), at + 2)
  }
  font.writeUInt16BE(Math.max(advance, font.readUInt16BE(hhea + 10)), hhea + 10)
}

/** @throws Error when the font has no such table */
function findTable(font: Buffer, tag: string): number {
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16) {
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8)
  }
  throw new Error(`The font has no table ${tag}`)
}
