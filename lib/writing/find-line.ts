import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { getReferences, type Post } from '@/lib/content'
import { getWrittenBody } from '@/lib/markdown'

/** A block of a page, as the browser sees it: its place among its siblings, their number, and its element. */
export interface Block {
  index: number
  of: number
  tag: string
}

/**
 * The last line of the Markdown that a block of a page came from.
 * @returns undefined if the text has other blocks by now, or does not compile
 */
export async function findLine(
  { file, lang, macros }: Pick<Post, 'file' | 'lang' | 'macros'>,
  block: Block,
): Promise<number | undefined> {
  const document = { file, lang, ...(macros && { macros }), lines: true }
  const { html, problems } = await getWrittenBody(document, getReferences())
  return problems.some(({ severity, isLack }) => severity === 'error' && !isLack) ? undefined : findLineIn(html, block)
}

/** @param html with `data-line`, as `lib/markdown/forms/mark-lines.ts` writes it */
export function findLineIn(html: string, { index, of, tag }: Block): number | undefined {
  const blocks = fromHtml(html, { fragment: true }).children.filter((node): node is Element => node.type === 'element')
  if (blocks.length !== of || blocks[index]?.tagName !== tag.toLowerCase()) return undefined
  const lines = blocks.slice(0, index + 1).flatMap(({ properties }) => Number(properties.dataLine) || [])
  return lines.at(-1)
}
