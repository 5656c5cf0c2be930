import type { Root } from 'hast'
import type { Root as MdastRoot } from 'mdast'
import { formatFrontMatter } from '@/lib/content/format-front-matter'
import { cutAtWord } from '@/lib/content/measure'
import { notes as noteTexts } from '@/lib/i18n/authors/en/notes'
import type { Macros } from '@/lib/markdown/context'
import { parseMdx } from '@/lib/markdown/syntax/parse'
import { Problems } from '@/lib/text/problems'
import { keepAnchors, listFragments, nameAnchors } from './clean/anchors'
import { type Attachment, createAttachments } from './clean/attachments'
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
import { compareFields, tallyFields } from './compare-fields'
import { compareParts, countMdxParts, countParts, findUnread, type Parts } from './compare-parts'
import { compareVisible, readVisible, readVisibleMdx } from './compare-texts'
import { parseBody } from './parse-body'
import type { Note, SourcePost, Tell } from './source-post'
import { type Tally, tallyPost } from './tally'
import { printMdx } from './to-mdx'

/** A post after the first pass: parsed and cleaned. Links are converted later, when all posts have their addresses. */
export interface ReadPost {
  source: SourcePost
  tree: Root
  /** New ids of headings and other places by the old ones. */
  headings: Map<string, string>
  /** Visible text of the old page. */
  visible: string
  parts: Parts
  notes: Note[]
}

/**
 * First pass: everything that does not depend on the places of other posts.
 * @param fragments ids that links of all posts name
 */
export function readPost(source: SourcePost, macros: Macros, fragments = listFragments([source])): ReadPost {
  const notes = [...source.notes]
  const note: Tell = (kind, message, about) => void notes.push({ kind, message, ...(about && { about }) })
  const tree = parseBody(source.body, note)
  convertEmbeds(tree, note)
  convertWidgets(tree, note)
  findFormulas(tree)
  readWrittenIds(tree)
  keepAnchors(tree, fragments)
  const visible = readVisible(tree)
  const parts = countParts(tree)
  for (const mark of findUnread(tree)) note('lost', noteTexts.markText, mark.slice(0, 80))
  convertStyles(tree, (message, about) => note('changed', message, about))
  checkFormulas(tree, macros, (message, about) => note('changed', message, about))
  tidyEmphasis(tree)
  tidyParagraphs(tree)
  convertCodeMeta(tree, source, note)
  const headings = orderHeadings(tree)
  nameAnchors(tree, headings)
  return { source, tree, headings, visible, parts, notes }
}

export interface ConvertedPost {
  slug: string
  /** The whole file, front matter included. */
  mdx: string
  pictures: PictureFile[]
  /** Files that it links to. */
  files: Attachment[]
  notes: Note[]
  tally: Tally
}

/** Fields that depend on the other posts. */
export interface Placed {
  slug: string
  tags: string[]
  aliases: string[]
  /** The name of a tag on the blog, if it has another. */
  nameTag?(written: string): string | undefined
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
  const note: Tell = (kind, message, about) => void notes.push({ kind, message, ...(about && { about }) })
  const beginning = readExcerpt(source) || readBeginning(tree, summaryLengths.own)
  const pictures = await collectPictures(tree, source, note)
  const { files, attach } = createAttachments(source, pictures, note)
  const places = [...source.aliases, `/${source.from}`]
  convertLinks(tree, { ...links, places, attach, headings, draft: source.draft, note })
  const body = printMdx(tree, source.body.hasEmoji ?? source.body.hasMarks ?? false)
  notes.push(...compareFields(source, placed))
  const parsed = parseMdx(body, new Problems(''))
  if (parsed) notes.push(...compareBody(read, parsed, notes))
  const made = parsed && tallyPost(source, { mdx: body, tree: parsed, siteUrl: links.siteUrl }, notes)
  notes.push(...(made?.notes ?? [{ kind: 'lost', message: noteTexts.invalidPost }]))
  return {
    slug: placed.slug,
    mdx: `${printFrontMatter(source, placed, beginning)}\n${body}`,
    pictures,
    files,
    notes,
    tally: { ...made?.tally, ...tallyFields(source, placed, notes) },
  }
}

/** Lists what the new page, as the site parses it, lost of the old one. */
function compareBody({ visible, parts }: ReadPost, tree: MdastRoot, notes: readonly Note[]): Note[] {
  const { lost, joined, run } = compareVisible(visible, readVisibleMdx(tree))
  const some = (texts: string[]) =>
    [...new Set(texts)]
      .slice(0, 3)
      .map((text) => `“${text}”`)
      .join(', ')
  const note = (message: string, about: string): Note => ({ kind: 'lost', message, about })
  return [
    ...lost.map((words) => note('words', `“${words}”`)),
    ...(joined.length > 0 ? [note('spaces between words', `${joined.length}, such as ${some(joined)}`)] : []),
    ...(run.length > 0 ? [note('line breaks', `${run.length}, such as between ${some(run)}`)] : []),
    ...compareParts(parts, countMdxParts(tree), notes),
  ]
}

/** What separates a summary from the rest in Jekyll's themes, Hugo, Hexo, WordPress and Docusaurus. */
const usualSeparator = /<!--\s*(?:more|truncate|excerpt|end_excerpt)\b[^<>]*-->|\{\/\*\s*truncate\s*\*\/\}/i

/** The summary that the author has separated from the rest. */
function readExcerpt({ body, excerptSeparator }: SourcePost): string | undefined {
  const separator = excerptSeparator?.trim() ? excerptSeparator : usualSeparator
  const [text = '', ...rest] = body.text.split(separator)
  if (rest.length === 0) return undefined
  const tree = parseBody({ ...body, text })
  findFormulas(tree)
  return readBeginning(tree, summaryLengths.most)
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
