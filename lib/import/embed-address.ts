import { findEmbed } from '@/lib/markdown/embeds/find-embed'

/** The canonical address of what becomes a card, if it can stand in a post as it is. */
export function findCardAddress(address: string): string | undefined {
  const page = findEmbed(address.replace(/^\/\//, 'https://'))?.page
  return page && /^[^\s<>{}[\]()*`~|\\]+$/.test(page) ? page : undefined
}

/** Something embedded as Markdown: the bare address, which is a card, or a link to what no card is made of. */
export function writeAddress(address: string, name: string): string {
  return `\n\n${findCardAddress(address) ?? `[${name}](${address})`}\n\n`
}
