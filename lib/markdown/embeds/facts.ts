import { createHash } from 'node:crypto'
import path from 'node:path'
import { Refusal, readOwnText } from '@/lib/files/own-files'
import { say } from '@/lib/i18n/authors'
import type { Embed } from './find-embed'

/** What `npm run blog -- embeds` has fetched of an address, in a file of the content that is committed. */
export interface EmbedFacts {
  /** The canonical address. */
  url: string
  title: string
  author?: string
  /** The words of a message, or a description. */
  text?: string
  /** File of the picture, beside the facts. */
  picture?: string
  /** The permanent name of an account of Bluesky. */
  did?: string
}

/** The folder of facts and pictures, in the content. */
export const factsFolder = 'embeds'

/**
 * The name of its file without extension: readable, and different for ids that differ only in case or signs.
 * @example nameFacts(findEmbed('https://arxiv.org/abs/2106.09685')!) // => 'arxiv-2106.09685-3f9c21'
 */
export function nameFacts({ provider, id }: Embed): string {
  const readable = id.replace(/[^\w.-]+/g, '-').slice(0, 60)
  return `${provider}-${readable}-${createHash('sha256').update(id).digest('hex').slice(0, 6)}`
}

/** @returns undefined for none, a reason if they cannot be read */
export function readFacts(embed: Embed, root: string): { file: string; facts: EmbedFacts | Refusal | undefined } {
  const file = path.join(root, factsFolder, `${nameFacts(embed)}.json`)
  const text = readOwnText(file, root)
  if (text instanceof Refusal) return { file, facts: text.kind === 'missing' ? undefined : text }
  try {
    const facts = JSON.parse(text) as EmbedFacts
    if (typeof facts.title === 'string' && facts.title.trim() !== '') return { file, facts }
  } catch {
    // said below
  }
  return { file, facts: new Refusal('odd', ...say.files.untitledFacts) }
}
