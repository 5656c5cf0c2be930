import { createHash } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { findPackageFile } from '@/lib/files/package-file'
import { writeWhole } from '@/lib/files/write-whole'
import { cutFont } from './cut-font'

export interface Slice {
  /** Module specifier of the font file. */
  source: string
  characters: string
  /** Instance of a variable font. */
  weight?: number
  /** OpenType features to keep; all others and hinting are removed. */
  features?: string[]
  /** Advance of glyphs that are 1 em wide, in em: those stand in the middle of it. */
  fullWidth?: number
}

/**
 * Writes a font subset to the directory, named by a hash of its options.
 * @returns the name of the file
 */
export async function writeSubset(directory: string, name: string, slice: Slice): Promise<string> {
  const { source, characters, weight, features = [], fullWidth } = slice
  const key = createHash('sha256')
    .update(JSON.stringify([source, characters, weight, features, 2, fullWidth]))
    .digest('hex')
  const file = `${name}-${key.slice(0, 8)}.woff2`
  mkdirSync(directory, { recursive: true })
  if (existsSync(path.join(directory, file))) return file
  const options = {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: features,
    ...(weight && { variationAxes: { wght: weight } }),
  } as const
  const subset = await cutFont({ file: findPackageFile(source), characters, options, fullWidth })
  writeWhole(path.join(directory, file), subset)
  return file
}

/** @example formatRange('abcx') // => 'U+61-63,U+78' */
export function formatRange(characters: string): string {
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
