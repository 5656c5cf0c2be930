import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { PhrasingContent, Root } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import { visit } from 'unist-util-visit'
import { readDialects } from '@/lib/markdown/syntax/dialects'
import type { Braces, Callout, Wiki } from '@/lib/markdown/syntax/dialects/nodes'
import { Problems } from '@/lib/text/problems'
import { defaultLanguage } from '@/site.config'

const picture = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp)$/i
const size = /^\s*\d+(?:x\d+)?\s*$/

/**
 * Makes nodes of Markdown of the marks that the site reads (docs/dialects.md). Links between notes become links to
 * `wiki:name`, which are resolved with the other links; tags of templates stay as text.
 */
export function readMarks(tree: Root, source: string): void {
  visit(tree, (node, index, parent) => {
    const type = node.type as string
    if (!parent || index === undefined) return
    const made =
      type === 'wikiLink' || type === 'wikiEmbed'
        ? readWiki(node as unknown as Wiki)
        : type === 'braces'
          ? readBraces(node as unknown as Braces)
          : undefined
    if (made) parent.children.splice(index, 1, made as never)
  })
  readDialects(tree, source, defaultLanguage, new Problems(''))
}

const readBraces = ({ value }: Braces): PhrasingContent => ({ type: 'text', value })

function readWiki({ type, value }: Wiki): PhrasingContent {
  const [target = '', ...more] = value.split(/\\?\|/).map((part) => part.trim())
  if (type === 'wikiEmbed' && picture.test(target))
    return { type: 'image', url: encodeURI(target), alt: more.filter((part) => !size.test(part)).join('|') }
  const [name = '', ...headings] = target.split('#')
  const said =
    more[0] ?? [name.replace(/^.*\//, '').replace(/\.mdx?$/, ''), headings.at(-1)].filter(Boolean).join(' › ')
  const heading = headings.length > 0 ? `#${encodeURIComponent(headings.at(-1)!)}` : ''
  const url = name ? `wiki:${encodeURIComponent(name)}${heading}` : heading
  return { type: 'link', url, children: [{ type: 'text', value: said }] }
}

/** A callout as a quote with its mark, as posts write it. */
export function printCallout(state: State, { kind, fold, children }: Callout): Element {
  const [first, ...rest] = children
  const title = first?.type === 'boxTitle' ? (state.all(first as never) as ElementContent[]) : []
  const body = first && first.type !== 'boxTitle' ? [first, ...rest] : rest
  const mark = `[!${kind.toUpperCase()}]${fold === 'closed' ? '-' : fold === 'open' ? '+' : ''}`
  const inner = state.wrap(state.all({ type: 'root', children: body } as never), true) as ElementContent[]
  if (title.length > 0)
    return h('blockquote', [h('p', [{ type: 'text', value: `${mark}${titleFollows} ` }, ...title]), ...inner])
  const at = inner.findIndex((child) => child.type === 'element')
  const [start] = inner.slice(at)
  if (at < 0 || start?.type !== 'element' || start.tagName !== 'p') return h('blockquote', [h('p', mark), ...inner])
  return h('blockquote', [h('p', [{ type: 'text', value: mark }, h('br'), ...start.children]), ...inner.slice(at + 1)])
}

/** Stands between the mark of a callout and its title until it is printed (a word joiner). */
export const titleFollows = '\u2060'
