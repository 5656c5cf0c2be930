import GithubSlugger from 'github-slugger'
import type { Image, Link, PhrasingContent, Root } from 'mdast'
import { routes } from '@/lib/addresses/routes'
import { postSlugPattern, toSlug } from '@/lib/addresses/slug'
import { say } from '@/lib/i18n/authors'
import { parseCaption } from '@/lib/markdown/syntax/parse-caption'
import type { Problems } from '@/lib/text/problems'
import type { Language } from '@/site.config'
import type { Wiki } from './nodes'

/** The post that a link stands in. */
export interface Post {
  tree: Root
  source: string
  lang: Language
}

const picture = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp)$/i
const size = /^\s*(\d+)(?:x(\d+))?\s*$/

/** `[[name]]`, `[[name#heading]]`, `[[#heading]]` or `[[name|text]]` as a link; whether it leads somewhere is checked with the other links. */
export function readWikiLink({ value, position }: Wiki, post: Post, problems: Problems): PhrasingContent {
  const [target = '', ...others] = splitBars(value)
  const text = others.join('|').trim()
  if (/^https?:\/\//.test(target))
    return { type: 'link', url: target, children: [{ type: 'text', value: text || target, position }], position }
  const [name = '', ...headings] = target.split('#').map((part) => part.trim())
  const heading = headings.at(-1)
  if (!name && !heading) problems.error(position?.start, ...say.dialects.noPost(value))
  const said = text || [fileNameOf(name), heading].filter(Boolean).join(' › ')
  const url =
    (name ? urlOf(name, post.lang) : '') + (heading ? `#${new GithubSlugger().slug(heading.normalize('NFC'))}` : '')
  const at = (position?.start.offset ?? 0) + '[['.length + value.indexOf('|') + 1
  const children = /[*_`$~=\\]/.test(text)
    ? parseCaption(said, at, post.tree, post.source)
    : [{ type: 'text', value: said, position } as const]
  return { type: 'link', url, children: children as Link['children'], position }
}

const fileNameOf = (name: string): string =>
  name
    .replace(/\.mdx?$/, '')
    .replace(/\/index$/, '')
    .replace(/^.*\//, '')

function urlOf(name: string, lang: Language): string {
  const file = fileNameOf(name)
  return routes.post(lang, postSlugPattern.test(file) ? file : toSlug(file))
}

/** In a table the bar is written `\|`. */
const splitBars = (value: string): string[] => value.split(/\\?\|/)

/**
 * `![[figure.png|alternative text|300]]` as a picture beside the post. Something else cannot be embedded: it becomes a
 * link, with a warning.
 */
export function readWikiEmbed(node: Wiki, post: Post, problems: Problems): PhrasingContent {
  const [name = '', ...more] = splitBars(node.value)
  if (!picture.test(name.trim())) {
    problems.warn(node.position?.start, ...say.dialects.embeddedNote(node.value))
    return readWikiLink(node, post, problems)
  }
  const written = name.trim()
  const url = encodeURI(/^\.{0,2}\//.test(written) ? written : `./${written}`)
  const alt = more.filter((part) => !size.test(part)).join('|')
  const image: Image = { type: 'image', url, alt: alt.trim(), position: node.position }
  setSize(image, more.find((part) => size.test(part)) ?? '')
  return image
}

/** `![alternative text|300](figure.png)`, the size in Obsidian's way. */
export function readSizeInAlt(image: Image): void {
  const [, alt, written] = /^(.*)\|(\s*\d+(?:x\d+)?\s*)$/.exec(image.alt ?? '') ?? []
  if (alt === undefined) return
  image.alt = alt.trim()
  setSize(image, written!)
}

/** Sets the size of an image in pixels: `300` or `300x200`. */
export function setSize(image: Image, written: string): void {
  const [, width, height] = size.exec(written) ?? []
  if (width) image.data = { ...image.data, hProperties: { width, ...(height && { height }) } }
}
