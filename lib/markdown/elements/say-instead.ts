import { findEmbed } from '@/lib/markdown/embeds/find-embed'

/** What to write for an element that posts do not have. */
export function sayInstead(name: string, { src, data }: Record<string, unknown>): string {
  const page = findEmbed(String(src ?? data ?? '').replace(/^\/\//, 'https://'))?.page
  if (/^(?:iframe|embed|object)$/.test(name))
    return page
      ? `write the bare address on a line of its own: ${page}`
      : 'write the address of the page that it shows, as a link'
  if (/^(?:video|audio)$/.test(name))
    return `put the file beside the post: ![what it shows](${/^\.\//.test(String(src)) ? src : `./name.${name === 'video' ? 'mp4' : 'mp3'}`})`
  return 'write Markdown, or a link to the page that holds it'
}
