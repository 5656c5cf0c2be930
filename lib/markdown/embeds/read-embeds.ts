import type { Link, Node, Paragraph, Parent, Root } from 'mdast'
import { Refusal } from '@/lib/files/own-files'
import { say } from '@/lib/i18n/authors'
import type { Folders } from '@/lib/markdown/drawings/find-picture-file'
import type { ImageAsset } from '@/lib/markdown/drawings/image-asset'
import { findImage } from '@/lib/markdown/drawings/images'
import { visit } from '@/lib/markdown/syntax/visit'
import type { Problems } from '@/lib/text/problems'
import { type EmbedFacts, factsFolder, readFacts } from './facts'
import { type Embed, findEmbed } from './find-embed'
import { frameBluesky } from './providers'

/** An address that stands on a line of its own: a card. */
export interface EmbedNode extends Node {
  type: 'embed'
  embed: Embed
  facts?: EmbedFacts
  picture?: ImageAsset
  /** Files that the card depends on, existing or not. */
  used: string[]
}

declare module 'mdast' {
  interface RootContentMap {
    embed: EmbedNode
  }
}

/** What a card may stand in: in a list, a quotation or a note an address is one of many words. */
const places = /^(?:root|mdxJsxFlowElement|callout|box)$/

/**
 * Paragraphs that are nothing but bare addresses of known providers, one on each line, become cards.
 * @param source of the post: an address in a link with other words, or between signs, is meant as a link
 * @param tree modified in place
 */
export function findCards(tree: Root, source: string): EmbedNode[] {
  const found: EmbedNode[] = []
  visit(tree, 'paragraph', (node, index, parent) => {
    if (!parent || index === undefined || !places.test(parent.type)) return undefined
    const cards = readCards(node, source)
    if (!cards) return undefined
    found.push(...cards)
    ;(parent as Parent).children.splice(index, 1, ...(cards as never[]))
    return index + cards.length
  })
  return found
}

function readCards({ children }: Paragraph, source: string): EmbedNode[] | undefined {
  const cards: EmbedNode[] = []
  for (const child of children) {
    if (child.type === 'break' || (child.type === 'text' && child.value.trim() === '')) continue
    const embed = child.type === 'link' && isBare(child, source) ? findEmbed(child.url) : undefined
    if (!embed) return undefined
    cards.push({ type: 'embed', embed, used: [], position: child.position })
  }
  return cards.length > 0 ? cards : undefined
}

/** Whether a link is an address as it stands, and not `[text](address)`. */
function isBare({ url, position }: Link, source: string): boolean {
  const written = source.slice(position?.start.offset, position?.end.offset)
  return written === url
}

/** Adds what is known of each card; without it a card says its address. */
export async function loadCards(
  tree: Root,
  source: string,
  folders: Folders,
  framed: readonly string[],
  problems: Problems,
): Promise<EmbedNode[]> {
  const cards = findCards(tree, source)
  for (const card of cards) await loadCard(card, folders, framed, problems)
  return cards
}

async function loadCard(card: EmbedNode, { root }: Folders, framed: readonly string[], problems: Problems) {
  const { embed, position } = card
  const { file, facts } = readFacts(embed, root)
  card.used.push(file)
  if (facts instanceof Refusal)
    problems.error(position?.start, ...say.files.unreadFacts(file, facts.reason, facts.remedy))
  else if (facts) {
    card.facts = facts
    const [, account, post] = /^(.*)\/(.*)$/.exec(embed.id) ?? []
    if (facts.did && account && post) embed.frame ??= frameBluesky(facts.did, post)
    const folder = { directory: `${root}/${factsFolder}`, root }
    if (facts.picture) card.picture = await findImage(`./${facts.picture}`, folder, position?.start, problems)
  }
  if (!framed.includes(embed.provider)) delete embed.frame
}
