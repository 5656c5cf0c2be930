import type { Root } from 'hast'
import { formatFrontMatter } from '@/lib/content/format-front-matter'
import { cutAtWord } from '@/lib/content/measure'
import type { Macros } from '@/lib/markdown/context'
import { parseMdx } from '@/lib/markdown/syntax/parse'
import { Problems } from '@/lib/text/problems'
import { convertEmbeds } from './clean/embeds'
import { tidyEmphasis } from './clean/emphasis'
import { checkFormulas, findFormulas } from './clean/formulas'
import { orderHeadings, readWrittenIds } from './clean/headings'
import { convertLinks, type LinkMap } from './clean/links'
import { readBeginning, tidyParagraphs } from './clean/paragraphs'
import { collectPictures, type PictureFile } from './clean/pictures'
import { convertStyles } from './clean/styles'
import { convertWidgets } from './clean/widgets'
import { convertCodeMeta } from './code-meta'
import { compareFields } from './compare-fields'
import { compareParts, countMdxParts, countParts, findUnread, type Parts } from './compare-parts'
import { compareVisible, readVisible, readVisibleMdx } from './compare-texts'
import { parseBody } from './parse-body'
import type { Note, SourcePost } from './source-post'
import { printMdx } from './to-mdx'

/** A post after the first pass: parsed and cleaned. Links are converted later, when all posts have their addresses. */
export interface ReadPost {
  source: SourcePost
  tree: Root
  /** New heading ids by the old ones. */
  headings: Map<string, string>
  /** Visible text of the old page. */
  visible: string
  parts: Parts
  notes: Note[]
}

/** First pass: everything that does not depend on other posts. */
export function readPost(source: SourcePost, macros: Macros): ReadPost {
  const notes = [...source.notes]
  const note = (kind: Note['kind'], message: string) => void notes.push({ kind, message })
  const tree = parseBody(source.body)
  convertEmbeds(tree, note)
  convertWidgets(tree, note)
  findFormulas(tree)
  readWrittenIds(tree)
  const visible = readVisible(tree)
  const parts = countParts(tree)
  for (const mark of findUnread(tree)) note('lost', `a mark stays as text: ${mark.slice(0, 80)}`)
  convertStyles(tree, (message) => note('changed', message))
  checkFormulas(tree, macros, (message) => note('changed', message))
  tidyEmphasis(tree)
  tidyParagraphs(tree)
  convertCodeMeta(tree, (message) => note('changed', message))
  return { source, tree, headings: orderHeadings(tree), visible, parts, notes }
}

export interface ConvertedPost {
  slug: string
  /** The whole file, front matter included. */
  mdx: string
  pictures: PictureFile[]
  notes: Note[]
}

/** Fields that depend on the other posts. */
export interface Placed {
  slug: string
  tags: string[]
  aliases: string[]
  series?: { name: string; part: number }
}

/** Second pass: links, images and output, then a comparison with the old page. */
export async function convertPost(
  read: ReadPost,
  placed: Placed,
  links: Pick<LinkMap, 'moved' | 'siteUrl'>,
): Promise<ConvertedPost> {
  const { source, tree, headings } = read
  const notes = [...read.notes]
  const note = (kind: Note['kind'], message: string) => void notes.push({ kind, message })
  const beginning = readBeginning(tree, summaryLengths.own)
  const pictures = await collectPictures(tree, source, note)
  convertLinks(tree, { ...links, headings, draft: source.draft, note })
  const body = printMdx(tree)
  for (const lost of [...compareFields(source, placed), ...compareBody(read, body, notes)]) note('lost', lost)
  return {
    slug: placed.slug,
    mdx: `${printFrontMatter(source, placed, beginning)}\n${body}`,
    pictures,
    notes,
  }
}

/** Lists what the new page, as the site parses it, lost of the old one. */
function compareBody({ visible, parts }: ReadPost, body: string, notes: readonly Note[]): string[] {
  const tree = parseMdx(body, new Problems(''))
  if (!tree) return []
  const { lost, joined, run } = compareVisible(visible, readVisibleMdx(tree))
  const some = (texts: string[]) =>
    [...new Set(texts)]
      .slice(0, 3)
      .map((text) => `“${text}”`)
      .join(', ')
  return [
    ...lost.map((words) => `words: “${words}”`),
    ...(joined.length > 0 ? [`${joined.length} spaces between words, such as ${some(joined)}`] : []),
    ...(run.length > 0 ? [`${run.length} line breaks, such as between ${some(run)}`] : []),
    ...compareParts(parts, countMdxParts(tree), notes),
  ]
}

/** Lengths in characters: of a generated summary, and the maximum of any. */
const summaryLengths = { own: 160, most: 300 }

function printFrontMatter(source: SourcePost, { tags, aliases, series }: Placed, beginning: string): string {
  const written = source.summary
    ?.replace(/<[^<>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const summary = cutAtWord(written || beginning || source.title, summaryLengths.most)
  const fields = {
    title: source.title,
    date: source.date,
    ...(source.updated && source.updated.slice(0, 10) > source.date.slice(0, 10) ? { updated: source.updated } : {}),
    summary,
    ...(tags.length > 0 ? { tags } : {}),
    ...(series ? { series: series.name, part: series.part } : {}),
    ...(source.draft ? { draft: true } : {}),
    ...(aliases.length > 0 ? { aliases } : {}),
  }
  return formatFrontMatter(fields)
}
