import { statSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { listOwnFiles } from '@/lib/files/own-files'
import { hasPosition } from '@/lib/files/picture-facts'
import { say } from '@/lib/i18n/authors'
import type { Problem } from '@/lib/text/problems'
import type { CheckedBody } from './list-targets'

/** Limits for images in the repository: bytes, and pixels of the longer side. */
export const pictureLimits = { bytes: 1_500_000, side: 3200 }

const picture = /\.(?:png|jpe?g|webp|avif|gif)$/i

/**
 * Warns about files beside posts that no post uses, and about images that are larger than any screen or contain a GPS
 * position. Readers get neither (posts are served resized copies), but the repository keeps both.
 * @param covers files of covers
 */
export async function checkPictures(root: string, bodies: CheckedBody[], covers: string[]): Promise<Problem[]> {
  const shown = [...bodies.flatMap(({ body }) => body.files.used), ...covers]
  const used = new Set(shown.map((file) => path.normalize(file).normalize('NFC')))
  const problems: Problem[] = []
  const warn = (file: string, message: string, remedy: string) =>
    problems.push({ file, line: 1, column: 1, message, remedy, severity: 'warning' })
  const broken = new Set(
    bodies.filter(({ problems: { list } }) => list.some(isError)).map(({ problems: { file } }) => path.dirname(file)),
  )
  for (const file of listOthers(root)) {
    if (!used.has(file.normalize('NFC')) && !broken.has(path.dirname(file))) warn(file, ...say.pictures.unused)
    else if (picture.test(file)) await checkPicture(file, warn)
  }
  return problems
}

const isError = ({ severity }: Problem) => severity === 'error'

/** Files beside posts that are not posts. */
function listOthers(root: string): string[] {
  return listOwnFiles(root)
    .filter((name) => name.startsWith('posts/') && !/\.(?:mdx?|markdown|txt)$|(?:^|\/)\.[^/]+$/.test(name))
    .map((name) => path.join(root, name))
}

async function checkPicture(
  file: string,
  warn: (file: string, message: string, remedy: string) => void,
): Promise<void> {
  const { size } = statSync(file)
  const metadata = await sharp(file)
    .metadata()
    .catch(() => undefined)
  if (!metadata) return // reported already, for the post that shows it
  const side = Math.max(metadata.width ?? 0, metadata.height ?? 0)
  const megabytes = `${(size / 1_000_000).toFixed(1)} MB`
  if (size > pictureLimits.bytes || side > pictureLimits.side)
    warn(file, ...say.pictures.largePicture(metadata.width, metadata.height, megabytes, file))
  if (hasPosition(metadata.exif)) warn(file, ...say.pictures.showsPlace(file))
}
