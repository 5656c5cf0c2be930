import type { Page as PageDocument, Post as PostDocument } from 'contentlayer/generated'
import { toSlug } from '@/lib/addresses/slug'
import { buildKey, type PaperFacts } from '@/lib/bibliography/reference'
import { getMessages } from '@/lib/i18n/messages'
import { parseWrittenDate } from '@/lib/text/dates'
import { setTypography } from '@/lib/text/typography'
import { type Language, site } from '@/site.config'
import { dropEmpty } from './left-empty'
import { findLanguage, parseContentPath } from './path'
import type { Tag, TagBook } from './tag-book'

export interface Paper extends PaperFacts {
  /** What posts write after `@` to cite it. */
  key: string
  code?: string
  data?: string
}

/** A post without its body. */
export interface Post {
  slug: string
  lang: Language
  title: string
  summary: string
  publishedAt: Date
  updatedAt?: Date
  tags: Tag[]
  /** Ids of its authors (`authors` in site.config.ts); none: the author of the site. */
  authors: string[]
  series?: { name: string; slug: string; part: number }
  paper?: Paper
  /** What changed after publication, oldest first. */
  changes: { date: Date; text: string }[]
  /** Paths within the site that the body links to. */
  links: string[]
  /** Possible keys of works that the body cites. */
  citations: string[]
  /** LaTeX commands of this post. */
  macros?: Record<string, string>
  draft: boolean
  unlisted: boolean
  pinned: boolean
  /** Among the posts to read first. */
  startHere: boolean
  /** The author's judgement in one sentence. */
  verdict?: string
  cover?: string
  canonical?: string
  /** The post's first slug: the id of its comment thread. */
  firstSlug: string
  /** Old paths. */
  aliases: string[]
  /** Slug shared by all language versions of the post. */
  translationKey: string
  /** Reading time, in minutes. */
  minutes: number
  /** Path of the source below `content/`. */
  file: string
}

/** A page of the author that is not a post: about. */
export interface Page {
  slug: string
  lang: Language
  title: string
  summary: string
  file: string
}

/** @throws Error when a date is invalid: the index has none of those (`assertReadable`) */
function dateOf(text: string, file: string): Date {
  const date = parseWrittenDate(text, site.timeZone)
  if (!date) throw new Error(`content/${file}: not a date: ${text}`)
  return date
}

/** A title or summary with the quotes, ellipses and dashes of its language. */
function setText(text: string, lang: Language): string {
  return site.typography === false ? text : setTypography(text, getMessages(lang).prose.signs)
}

export function buildPost(given: PostDocument, tags: TagBook): Post {
  const document = JSON.parse(JSON.stringify(given), dropEmpty) as PostDocument
  const file = document._raw.sourceFilePath
  const { slug } = parseContentPath(file)
  const { series, part, paper } = document
  const lang = findLanguage(file, document.lang)
  const changes = (document.changes ?? []).map(({ date, text }) => ({
    date: dateOf(date, file),
    text: setText(text, lang),
  }))
  return {
    slug,
    lang,
    title: setText(document.title, lang),
    summary: setText((document.summary || document.measure.excerpt).trim(), lang),
    publishedAt: dateOf(document.date, file),
    updatedAt: document.updated ? dateOf(document.updated, file) : changes.at(-1)?.date,
    changes,
    links: document.measure.links,
    citations: document.measure.citations,
    macros: document.macros as Record<string, string> | undefined,
    tags: unique((document.tags ?? []).map((name) => tags.find(name, lang))),
    authors: document.authors ?? [],
    series: series && part ? { name: series, slug: toSlug(series), part } : undefined,
    paper: paper && buildPaper(paper),
    draft: document.draft ?? false,
    unlisted: document.unlisted ?? false,
    pinned: document.pinned ?? false,
    startHere: document.startHere ?? false,
    verdict: document.verdict && setText(document.verdict.trim(), lang),
    cover: document.cover,
    canonical: document.canonical,
    firstSlug: findFirstSlug(slug, document.aliases),
    aliases: document.aliases ?? [],
    translationKey: document.translationOf ?? slug,
    minutes: document.measure.minutes,
    file,
  }
}

/** Drops a tag that a post lists twice, under two of its names. */
function unique(tags: Tag[]): Tag[] {
  return tags.filter((tag, index) => tags.findIndex(({ key }) => key === tag.key) === index)
}

function buildPaper(paper: Omit<Paper, 'key'> & { key?: string | undefined }): Paper {
  const { title, authors, venue, year, arxiv, doi, url, code, data } = paper
  return { title, authors, venue, year, arxiv, doi, url, code, data, key: paper.key ?? buildKey(paper) }
}

export function buildPage(document: PageDocument): Page {
  const file = document._raw.sourceFilePath
  const { slug } = parseContentPath(file)
  const lang = findLanguage(file, document.lang)
  return { slug, lang, title: setText(document.title, lang), summary: setText(document.summary, lang), file }
}

/** The slug in the first alias that is a post URL, or the current slug. */
export function findFirstSlug(slug: string, aliases: readonly string[] = []): string {
  const addresses = aliases.flatMap((alias) => /^(?:\/[a-z]{2})?\/posts\/([^/?#]+)\/?$/.exec(alias)?.[1] ?? [])
  return addresses[0] ?? slug
}
