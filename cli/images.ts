import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { pictureLimits } from '@/lib/checks/check-pictures'
import { listOwnFiles } from '@/lib/files/own-files'
import { hasPosition } from '@/lib/files/picture-facts'
import { say } from '@/lib/i18n/authors'

const kinds = /\.(png|jpe?g|webp|avif)$/i

/**
 * `blog images`: resizes pictures to the largest displayed size and removes metadata (position, camera). A file that
 * would not become smaller and has no GPS position is left alone; names do not change.
 */
export async function optimizeImages(targets: string[]): Promise<void> {
  let saved = 0
  let changed = 0
  for (const file of targets.flatMap(listPictures)) {
    const before = readFileSync(file)
    const after = await optimize(before).catch((error: Error) => error)
    if (after instanceof Error) {
      console.error(`✗ ${say.operations.unreadablePicture(file, after.message.trim().split('\n')[0]!)}`)
      process.exitCode = 1
      continue
    }
    if (!after) continue
    writeFileSync(`${file}.tmp`, after)
    renameSync(`${file}.tmp`, file) // atomic
    changed += 1
    saved += before.length - after.length
    console.log(`${file}  ${kilobytes(before.length)} → ${kilobytes(after.length)}`)
  }
  console.log(say.operations.picturesChanged(changed, kilobytes(saved)))
}

const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} KB`

function listPictures(target: string): string[] {
  if (statSync(target).isFile()) return kinds.test(target) ? [target] : []
  return listOwnFiles(target)
    .map((name) => path.join(target, name))
    .filter((file) => kinds.test(file))
    .sort()
}

/** @returns undefined when the file should stay as it is */
async function optimize(bytes: Buffer): Promise<Buffer | undefined> {
  const metadata = await sharp(bytes).metadata()
  if ((metadata.pages ?? 1) > 1) return undefined // animations stay
  const picture = sharp(bytes)
    .rotate()
    .resize(pictureLimits.side, pictureLimits.side, { fit: 'inside', withoutEnlargement: true })
  const made = await encode(picture, metadata.format)
  const isLarge = Math.max(metadata.width ?? 0, metadata.height ?? 0) > pictureLimits.side
  const gain = made.length < bytes.length * 0.95
  return gain || isLarge || hasPosition(metadata.exif) ? made : undefined
}

function encode(picture: Sharp, format: string | undefined): Promise<Buffer> {
  switch (format) {
    case 'jpeg':
      return picture.jpeg({ quality: 85, mozjpeg: true }).toBuffer()
    case 'webp':
      return picture.webp({ quality: 85 }).toBuffer()
    case 'heif':
      return picture.avif({ quality: 60 }).toBuffer()
    default:
      return picture.png({ compressionLevel: 9, effort: 10 }).toBuffer()
  }
}
