import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Paragraph, PhrasingContent } from 'mdast'
import type { Context } from '@/lib/markdown/context'
import { sizesOf } from '@/lib/markdown/drawings/figures'
import type { EmbedNode } from './read-embeds'

/** What a card is called without facts: its name, or its address without what all addresses have. */
export const titleOf = ({ embed, facts }: EmbedNode) =>
  facts?.title ?? embed.name ?? embed.page.replace(/^https:\/\/(?:www\.)?/, '')

/** The provider, and who has made it, unless the provider's name says so. */
const listFacts = ({ embed: { label }, facts }: EmbedNode) => [label, ...(facts?.author ? [facts.author] : [])]

/**
 * A card: a link to the address, with the picture that was fetched for it. If its provider may be framed, a button puts
 * the frame in the place of the picture (`enhance/embeds.ts`); until then nothing is loaded from elsewhere.
 */
export function renderEmbed(node: EmbedNode, context: Context): Element {
  const { embed, facts, position } = node
  const link = { ...h('a', { href: embed.page }, titleOf(node)), position }
  const about = listFacts(node).join(' · ')
  if (context.target === 'feed') return h('p', [link as Element, ` (${about})`])
  const text = facts?.text && facts.text !== facts.title ? facts.text : undefined
  const words = [
    h('p', { class: 'embed-title' }, [link as Element]),
    ...(text ? [h('p', { class: 'embed-words' }, text)] : []),
    h('p', { class: 'embed-facts' }, about),
  ]
  const picture = renderPicture(node)
  if (!embed.frame || !embed.shape)
    return h('div', { class: 'embed', dataProvider: embed.provider }, [...picture, h('div', words)])
  const { shape, frame, label } = embed
  const isVideo = 'ratio' in shape
  const proportions = isVideo ? `--shape:${shape.ratio.toFixed(4)}` : `--height:${shape.height}px`
  const button = h('button', { type: 'button', class: 'embed-open' }, [
    h('span', { ariaHidden: 'true' }, '▶'),
    ` ${context.words.embeds.open}`,
    h('span', { class: 'visually-hidden' }, `: ${titleOf(node)}`),
    h('small', context.words.embeds.from(label)),
  ])
  return h(
    'embed-card',
    {
      class: isVideo ? 'embed video' : 'embed',
      style: proportions,
      dataFrame: frame,
      dataTitle: `${titleOf(node)} (${label})`,
    },
    [h('div', { class: 'embed-stage' }, [...picture, button]), h('div', words)],
  )
}

/** The picture says nothing that the title does not. */
function renderPicture({ picture }: EmbedNode): ElementContent[] {
  if (!picture) return []
  const { src, srcset, width, height } = picture
  const sizes = srcset && sizesOf(width)
  return [h('img', { src, srcset, sizes, width, height, alt: '', loading: 'lazy', decoding: 'async' })]
}

/** The link of a card, for Markdown. */
export function writeEmbed(node: EmbedNode): [Paragraph] {
  const children: PhrasingContent[] = [
    { type: 'link', url: node.embed.page, children: [{ type: 'text', value: titleOf(node) }] },
    { type: 'text', value: ` (${listFacts(node).join(', ')})` },
  ]
  return [{ type: 'paragraph', children }]
}
