import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import sharp, { type Metadata } from 'sharp'

/** The widest version that pages request; a picture keeps its proportions. */
const widest = 1600
/** Longest name without extension, in characters. */
const longest = 60
/** What `lib/markdown/drawings/images.ts` accepts, too. */
const most = { pixels: 12_000 ** 2 }

/** Names that clipboards and phones give to every picture. */
const nameless = /^(?:image|img|picture|photo|clipboard|untitled|blob|\d*)$/

/**
 * Stores a picture beside a post: no wider than a page shows it, without EXIF (and so without a position), under a name
 * that Markdown and every system can write. A drawing (SVG) stays as it is.
 * @param given its name where it comes from; only a part of the result
 * @returns the name of the file, or undefined if the bytes are no picture
 */
export async function storePicture(bytes: Buffer, given: string, directory: string): Promise<string | undefined> {
  if (bytes.length === 0) return undefined
  const picture = sharp(bytes, { limitInputPixels: most.pixels, animated: true })
  const metadata = await picture.metadata().catch(() => undefined) // not a picture, or of a kind that it cannot read
  if (!metadata) return undefined
  if (metadata.format === 'svg') return writeNew(directory, nameOf(given), 'svg', bytes)
  const options = isDrawn(metadata) ? { nearLossless: true, quality: 60 } : { quality: 90 }
  const made = await picture
    .autoOrient()
    .resize({ width: widest, withoutEnlargement: true })
    .webp(options)
    .toBuffer()
    .catch(() => undefined) // it begins as a picture, and is damaged
  return made && writeNew(directory, nameOf(given), 'webp', made)
}

/** Screenshots and plots, whose edges a lossy picture would blur. */
const isDrawn = ({ format }: Metadata) => format === 'png' || format === 'gif'

/** @example nameOf('스크린샷 2026-11-29 오후 3.20.png') // => '스크린샷-2026-11-29-오후-3-20' */
export function nameOf(given: string): string {
  const name = path.parse(given.normalize('NFC')).name.toLowerCase()
  const plain = name.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '')
  return [...plain].slice(0, longest).join('').replace(/-+$/, '')
}

/** Writes a new file: a name that is taken, in any writing and with any extension, gets a number. */
function writeNew(directory: string, name: string, extension: string, bytes: Buffer): string {
  const names = readdirSync(directory).map((one) => path.parse(one.normalize('NFC').toLowerCase()).name)
  const taken = new Set(names)
  const isNameless = nameless.test(name)
  const stem = isNameless ? 'image' : name
  let number = 1
  const current = () => (number === 1 && !isNameless ? stem : `${stem}-${number}`)
  while (taken.has(current())) number += 1
  const file = `${current()}.${extension}`
  writeFileSync(path.join(directory, file), bytes, { flag: 'wx' })
  return file
}
