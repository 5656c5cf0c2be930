import path from 'node:path'
import { say } from '@/lib/i18n/authors'

/** What browsers play, by the extension of its file (https://developer.mozilla.org/docs/Web/Media/Guides/Formats). */
const kinds = {
  video: ['.mp4', '.m4v', '.webm'],
  audio: ['.mp3', '.m4a', '.aac', '.ogg', '.opus', '.wav', '.flac'],
  /** What cameras and programs write, and no browser plays everywhere. */
  unplayable: ['.mov', '.avi', '.mkv', '.wmv', '.flv', '.ogv', '.mpg', '.mpeg', '.wma', '.aiff'],
} as const

export type MediaKind = keyof typeof kinds

/** @example kindOfMedia('./demo.mp4') // => 'video' */
export function kindOfMedia(src: string): MediaKind | undefined {
  const extension = path.posix.extname(src.split(/[?#]/)[0]!).toLowerCase()
  return (Object.keys(kinds) as MediaKind[]).find((kind) => (kinds[kind] as readonly string[]).includes(extension))
}

/** @example formatBytes(1_234_567) // => '1.2 MB' */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}

/** Cloudflare Pages serves no file above this; other hosts serve larger ones, but readers pay for them. */
const large = 25 * 2 ** 20

/** What to say of a file that is large; the limit above which it is not read is that of `readOwn`. */
export const sayLarge = (size: number): [message: string, remedy: string] | undefined =>
  size > large ? say.pictures.largeFile(formatBytes(size)) : undefined
