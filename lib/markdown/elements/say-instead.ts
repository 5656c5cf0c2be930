import { say } from '@/lib/i18n/authors'
import { findEmbed } from '@/lib/markdown/embeds/find-embed'

/** What to write for an element that posts do not have. */
export function sayInstead(name: string, { src, data }: Record<string, unknown>): string {
  const page = findEmbed(String(src ?? data ?? '').replace(/^\/\//, 'https://'))?.page
  if (/^(?:iframe|embed|object)$/.test(name)) return page ? say.syntax.bareAddress(page) : say.syntax.linkInstead
  if (/^(?:video|audio)$/.test(name))
    return say.syntax.fileInstead(
      /^\.\//.test(String(src)) ? String(src) : `./name.${name === 'video' ? 'mp4' : 'mp3'}`,
    )
  return say.syntax.markdownInstead
}
