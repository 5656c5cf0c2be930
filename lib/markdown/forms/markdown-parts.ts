import type { Html, Nodes, Paragraph, PhrasingContent, Strong, Text } from 'mdast'
import type { Context } from '@/lib/markdown/context'
import { countFigure, type FigureCounts, type FigureKind } from '@/lib/markdown/drawings/figure-kinds'

/** State while a body is written as Markdown. */
export type Writer = Context<'syntax'> & {
  /** Numbers of captions so far. */
  figures: FigureCounts
  /** Blocks to append to the text: definitions of asides as footnotes. */
  more: Nodes[]
}

export const text = (value: string): Text => ({ type: 'text', value })
export const strong = (value: string): Strong => ({ type: 'strong', children: [text(value)] })
export const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children })
/** Printed verbatim. */
export const html = (value: string): Html => ({ type: 'html', value })

/** The numbered caption below a figure. */
export function caption(children: PhrasingContent[], writer: Writer, kind: FigureKind = 'figure'): Paragraph {
  const { number } = countFigure(kind, writer.figures)
  return paragraph([strong(writer.words.captions[kind](number)), text(' '), ...children])
}

/** A picture; a film or sound becomes a link, as Markdown shows neither. */
export function writePicture({ url, alt }: { url: string; alt?: string | null | undefined }, { images }: Writer) {
  const asset = images.get(url)
  const published = absolute(asset?.src ?? url)
  if (asset?.kind !== 'video' && asset?.kind !== 'audio') return { type: 'image' as const, url: published, alt }
  return { type: 'link' as const, url: published, children: [text(alt ?? '')] }
}

/** Flattens paragraphs into phrasing content. */
export function phrasing(nodes: readonly Nodes[]): PhrasingContent[] {
  const parts = nodes.flatMap((node) => (node.type === 'paragraph' ? node.children : [node as PhrasingContent]))
  const [first, last] = [parts[0], parts.at(-1)]
  if (first?.type === 'text') first.value = first.value.trimStart()
  if (last?.type === 'text') last.value = last.value.trimEnd()
  return parts
}

/*
 * A compiled body is cached by its content and does not depend on the site's URL. These hosts stand for it until the
 * body is read; they cannot exist (https://www.rfc-editor.org/rfc/rfc2606#section-2).
 */
const here = { site: 'https://site.invalid', page: 'https://page.invalid' }

export function absolute(url: string): string {
  if (/^\/(?!\/)/.test(url)) return here.site + url
  return url.startsWith('#') ? here.page + url : url
}

/**
 * Replaces the placeholder URLs in a Markdown body.
 * @param pageUrl absolute URL of the page
 * @param siteUrl absolute URL of the site, without a trailing slash
 */
export function placeMarkdown(markdown: string, pageUrl: string, siteUrl: string): string {
  return markdown.replaceAll(here.site, siteUrl).replaceAll(here.page, pageUrl)
}
