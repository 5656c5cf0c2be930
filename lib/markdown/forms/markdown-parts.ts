import type { Html, Nodes, Paragraph, PhrasingContent, Strong, Text } from 'mdast'
import type { Context } from '@/lib/markdown/context'

/** What is known while a body is written as Markdown. */
export type Writer = Context<'syntax'> & {
  /** That have a number. */
  figures: number
  /** Blocks that follow the text: notes that had no definition of their own. */
  more: Nodes[]
}

export const text = (value: string): Text => ({ type: 'text', value })
export const strong = (value: string): Strong => ({ type: 'strong', children: [text(value)] })
export const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children })
/** Printed as it stands. */
export const html = (value: string): Html => ({ type: 'html', value })

/** The numbered line below a figure. */
export function caption(children: PhrasingContent[], writer: Writer): Paragraph {
  writer.figures += 1
  return paragraph([strong(writer.words.figure(writer.figures)), text(' '), ...children])
}

/** Blocks and lines alike as what may stand in a line. */
export function phrasing(nodes: readonly Nodes[]): PhrasingContent[] {
  const parts = nodes.flatMap((node) => (node.type === 'paragraph' ? node.children : [node as PhrasingContent]))
  const [first, last] = [parts[0], parts.at(-1)]
  if (first?.type === 'text') first.value = first.value.trimStart()
  if (last?.type === 'text') last.value = last.value.trimEnd()
  return parts
}

/*
 * The address of the site is not known to a body, which is kept by its content: these stand for it until it
 * is read. Names that can be no address (https://www.rfc-editor.org/rfc/rfc2606#section-2).
 */
const here = { site: 'https://site.invalid', page: 'https://page.invalid' }

export function absolute(url: string): string {
  if (/^\/(?!\/)/.test(url)) return here.site + url
  return url.startsWith('#') ? here.page + url : url
}

/**
 * Puts the addresses into a body as Markdown.
 * @param pageUrl of the page that it is the text of, absolute
 */
export function placeMarkdown(markdown: string, pageUrl: string): string {
  return markdown.replaceAll(here.site, new URL(pageUrl).origin).replaceAll(here.page, pageUrl)
}
