import { createHash } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { writeWhole } from '@/lib/files/write-whole'
import { findForbidden, forbiddenRemedy } from '@/lib/text/characters'
import type { Place, Problems } from '@/lib/text/problems'
import { type Folders, findPictureFile } from './find-picture-file'
import { parseSvg, type Svg } from './svg'
import { findActive } from './svg-safety'

/** An image ready to be placed in a page. Sizes are in CSS pixels. */
export interface ImageAsset {
  kind: 'drawing' | 'photo' | 'remote'
  src: string
  width?: number
  height?: number
  /** Smaller versions of a photo: `url 480w, …`. */
  srcset?: string
  /** An SVG to be inlined, which follows the theme. */
  svg?: Svg | undefined
  /** The variant for narrow windows: `name.narrow.svg` beside `name.svg`. */
  narrow?: ImageAsset | undefined
  /** Files that the result depends on, existing or not, and files that it wrote, for the cache of compiled posts. */
  used: string[]
  made: string[]
}

/** Widths of the smaller versions: the text column on a phone, on a high-density phone, on a desktop, doubled. */
const widths = [400, 800, 1200, 1600]
const limits = { side: 12_000, drawingBytes: 200_000 }
const published = 'public/assets/images'

/**
 * Finds and publishes the file of an image source, beside the post (`./figure.png`) or in `public` (`/figure.png`).
 * Photos get WebP versions under `public/assets`, named by content hash.
 * @returns undefined after adding the problem
 */
export async function findImage(
  src: string,
  folders: Folders,
  place: Place | undefined,
  problems: Problems,
): Promise<ImageAsset | undefined> {
  if (/^https:\/\//.test(src)) return { kind: 'remote', src, used: [], made: [] }
  if (/^[a-z]+:/i.test(src)) {
    problems.error(
      place,
      `image: “${src.slice(0, 40)}” is not a file`,
      'put the file beside the post and write ./name.png',
    )
    return undefined
  }
  const found = findPictureFile(src, folders, place, problems)
  if (!found) return undefined
  const { file, bytes } = found
  return file.endsWith('.svg')
    ? publishDrawing(file, bytes, place, problems)
    : publishPhoto(file, bytes, place, problems)
}

function publish(name: string, bytes: Buffer | string): string {
  const target = path.join(/*turbopackIgnore: true*/ published, name)
  if (!existsSync(/*turbopackIgnore: true*/ target)) {
    mkdirSync(published, { recursive: true })
    writeWhole(target, bytes)
  }
  return target
}

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex').slice(0, 16)
const urlOf = (made: string) => made.replace(/^public/, '')

function publishDrawing(
  file: string,
  bytes: Buffer,
  place: Place | undefined,
  problems: Problems,
): ImageAsset | undefined {
  const svg = bytes
    .toString('utf8')
    .replace(/^﻿?(<\?xml[^>]*>|<!DOCTYPE[^>]*>|<!--[\s\S]*?-->|\s)+/, '')
    .trim()
  const strange = findForbidden(svg)
  if (strange) {
    problems.error(place, `image: ${file} holds ${strange}`, forbiddenRemedy)
    return undefined
  }
  const drawing = parseDrawing(svg)
  if (drawing instanceof RangeError) {
    problems.error(place, `image: ${file} is nested too deep`, 'save it with fewer groups within each other')
    return undefined
  }
  const found = /<!ENTITY/i.exec(bytes.toString('utf8'))?.[0] ?? (drawing && findActive(drawing.root))
  if (!/^<svg\b[^>]*>/.test(svg) || found) {
    problems.error(
      place,
      found ? `image: ${file} holds “${found}”` : `image: ${file} is not an SVG drawing`,
      'keep shapes and text only: no scripts, no event handlers, nothing loaded from elsewhere',
    )
    return undefined
  }
  if (!drawing) {
    problems.error(place, `image: ${file} has no size`, 'give its <svg> a viewBox, such as viewBox="0 0 720 320"')
    return undefined
  }
  const { width, height } = drawing
  const made = publish(`${hashOf(bytes)}.svg`, bytes)
  const inline = svg.length <= limits.drawingBytes ? drawing : undefined
  return { kind: 'drawing', src: urlOf(made), width, height, svg: inline, used: [file], made: [made] }
}

/** @returns RangeError when it is nested too deep to be parsed */
function parseDrawing(svg: string): Svg | RangeError | undefined {
  try {
    return parseSvg(svg)
  } catch (error) {
    if (error instanceof RangeError) return error
    throw error
  }
}

const asError = (error: Error) => error
const firstLine = ({ message }: Error) => message.trim().split('\n')[0]

async function publishPhoto(
  file: string,
  bytes: Buffer,
  place: Place | undefined,
  problems: Problems,
): Promise<ImageAsset | undefined> {
  const picture = sharp(bytes, { limitInputPixels: limits.side ** 2, animated: true })
  const metadata = await picture.metadata().catch(asError)
  if (metadata instanceof Error) {
    problems.error(
      place,
      `image: ${file} cannot be read (${firstLine(metadata)})`,
      'save it as PNG, JPEG, WebP, AVIF or GIF',
    )
    return undefined
  }
  const turned = (metadata.orientation ?? 1) >= 5
  const width = (turned ? metadata.height : metadata.width) ?? 0
  const height = (turned ? metadata.width : (metadata.pageHeight ?? metadata.height)) ?? 0
  if (Math.max(width, height) > limits.side) {
    problems.error(place, `image: ${file} is ${width} × ${height}`, `make it at most ${limits.side} pixels a side`)
    return undefined
  }
  const extension = path.extname(file).slice(1).toLowerCase().replace('jpg', 'jpeg')
  if (metadata.format && metadata.format !== extension && metadata.format !== 'heif') {
    problems.warn(place, `image: ${file} is really ${metadata.format.toUpperCase()}`, 'rename the file to match')
  }
  const sizes = [...new Set([...widths.filter((one) => one < width), Math.min(width, widths.at(-1)!)])]
  const made = await makeSizes(picture, hashOf(bytes), sizes).catch(asError)
  if (made instanceof Error) {
    problems.error(place, `image: ${file} is damaged (${firstLine(made)})`, 'copy or save the picture again')
    return undefined
  }
  return {
    kind: 'photo',
    src: urlOf(made.at(-1)!),
    width,
    height,
    srcset: made.map((one, index) => `${urlOf(one)} ${sizes[index]}w`).join(', '),
    used: [file],
    made,
  }
}

/** @throws the decoder's error when the image is truncated */
async function makeSizes(picture: Sharp, name: string, sizes: readonly number[]): Promise<string[]> {
  const made: string[] = []
  for (const size of sizes) {
    const target = path.join(/*turbopackIgnore: true*/ published, `${name}-${size}.webp`)
    // sharp drops EXIF by default, so GPS positions are not published.
    if (!existsSync(/*turbopackIgnore: true*/ target))
      publish(path.basename(target), await picture.clone().rotate().resize(size).webp({ quality: 82 }).toBuffer())
    made.push(target)
  }
  return made
}
