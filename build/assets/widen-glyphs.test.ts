import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { findPackageFile } from '@/lib/files/package-file'
import { widenGlyphs } from './widen-glyphs'

/** Advances of a font in its units, with the number of glyphs that have them. */
function countAdvances(font: Buffer): Map<number, number> {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index)
  const startOf = (tag: string) =>
    font.readUInt32BE(tables.find((at) => font.toString('latin1', at, at + 4) === tag)! + 8)
  const [hhea, hmtx] = [startOf('hhea'), startOf('hmtx')]
  const counts = new Map<number, number>()
  for (let glyph = 0; glyph < font.readUInt16BE(hhea + 34); glyph += 1) {
    const advance = font.readUInt16BE(hmtx + 4 * glyph)
    counts.set(advance, (counts.get(advance) ?? 0) + 1)
  }
  return counts
}

test('glyphs of 1 em are widened, and no others', () => {
  const font = readFileSync(findPackageFile('d2coding/fonts/d2coding-full.ttf'))
  const before = countAdvances(font)
  widenGlyphs(font, 1.136)
  const after = countAdvances(font)
  assert.equal(after.get(1136), before.get(1000))
  assert.equal(after.get(1000), undefined)
  assert.equal(after.get(500), before.get(500))
})

test('a font without metrics is refused', () => {
  assert.throws(() => widenGlyphs(Buffer.from('00010000000000000000000000000000', 'hex'), 1.1), /no table head/)
})
