import { existsSync } from 'node:fs'
import path from 'node:path'
import sharp, { type Metadata, type Sharp } from 'sharp'
import { say } from '@/lib/i18n/authors'
import { formatBytes, kindOfMedia } from '@/lib/markdown/media/media-kinds'
import { publishMedia } from '@/lib/markdown/media/publish-media'
import type { Place, Problems } from '@/lib/text/problems'
import { type Folders, findPictureFile } from './find-picture-file'
import type { ImageAsset } from './image-asset'
import { hashOf, publish, published, urlOf } from './publish'
import { publishDrawing } from './publish-drawing'

/** Widths of the smaller versions: the text column on a phone, on a high-density phone, on a desktop, doubled. */
const widths = [400, 800, 1200, 1600]
const limits = { side: 12_000 }

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
  const fail = (what: string, remedy: string) => void problems.error(place, `image: ${what}`, remedy)
  if (src.trim() === '') return fail(...say.pictures.noAddress)
  if (/^(?:https?:)?\/\//i.test(src) && !URL.canParse(src, 'https://site.invalid'))
    return fail(...say.pictures.badAddress(src.slice(0, 40)))
  if (/^https:\/\//.test(src)) return { kind: 'remote', src, used: [], made: [] }
  if (/^\/\//.test(src)) return fail(...say.pictures.noScheme(src.slice(0, 40), src))
  if (/^[a-z]+:/i.test(src)) return fail(...say.pictures.noFile(src.slice(0, 40)))
  const found = findPictureFile(src, folders, place, problems)
  if (!found) return undefined
  const { file, bytes } = found
  const kind = kindOfMedia(file)
  if (kind) return publishMedia({ kind, file, bytes }, folders, place, problems)
  return publishPicture(file, bytes, place, problems)
}

/** Publishes a drawing or a photo; `file` names it in messages. */
export async function publishPicture(
  file: string,
  bytes: Buffer,
  place: Place | undefined,
  problems: Problems,
): Promise<ImageAsset | undefined> {
  return file.endsWith('.svg')
    ? publishDrawing(file, bytes, place, problems)
    : publishPhoto(file, bytes, place, problems)
}

const asError = (error: Error) => error
const firstLine = ({ message }: Error) => message.trim().split('\n')[0]!

async function publishPhoto(
  file: string,
  bytes: Buffer,
  place: Place | undefined,
  problems: Problems,
): Promise<ImageAsset | undefined> {
  const picture = sharp(bytes, { limitInputPixels: limits.side ** 2, animated: true })
  const metadata = await picture.metadata().catch(asError)
  if (metadata instanceof Error) {
    problems.error(place, ...say.pictures.unreadable(file, firstLine(metadata)))
    return undefined
  }
  const turned = (metadata.orientation ?? 1) >= 5
  const width = (turned ? metadata.height : metadata.width) ?? 0
  const height = (turned ? metadata.width : (metadata.pageHeight ?? metadata.height)) ?? 0
  if (Math.max(width, height) > limits.side) {
    problems.error(place, ...say.pictures.tooLarge(file, width, height, limits.side))
    return undefined
  }
  const extension = path.extname(file).slice(1).toLowerCase().replace('jpg', 'jpeg')
  if (metadata.format && metadata.format !== extension && metadata.format !== 'heif') {
    problems.warn(place, ...say.pictures.otherFormat(file, metadata.format.toUpperCase()))
  }
  warnOfMotion(file, metadata, bytes.length, place, problems)
  const sizes = [...new Set([...widths.filter((one) => one < width), Math.min(width, widths.at(-1)!)])]
  const made = await makeSizes(picture, hashOf(bytes), sizes).catch(asError)
  if (made instanceof Error) {
    problems.error(place, ...say.pictures.damaged(file, firstLine(made)))
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

/** Nobody can stop an animated picture (https://www.w3.org/TR/WCAG22/#pause-stop-hide), and a film is a tenth of its size. */
function warnOfMotion(
  file: string,
  { pages = 1, delay = [] }: Metadata,
  size: number,
  place: Place | undefined,
  problems: Problems,
): void {
  const seconds = delay.reduce((sum, one) => sum + one, 0) / 1000
  if (pages === 1 || (seconds <= 5 && size <= 1_000_000)) return
  const name = path.parse(file).name
  problems.warn(place, ...say.pictures.moves(file, seconds.toFixed(0), formatBytes(size), path.basename(file), name))
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
