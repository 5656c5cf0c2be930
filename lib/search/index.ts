import { routes } from '@/lib/addresses/routes'
import { findPost, findTagSlug, type Post } from '@/lib/content'
import { writing } from '@/lib/content/writing'
import { isWriting, type Language } from '@/site.config'
import { findExcerpt, markText, type Part } from './excerpt'
import type { Group } from './group'
import { askIndex } from './index-file'
import { type OpenedIndex, openIndex } from './open-index'
import { longestQuery, parseQuery } from './parse-query'
import { type NamedMatch, search } from './search'
import type { SearchIndex } from './search-index'
import { listSynonymNames } from './synonym-names'
import { readSynonyms, type Synonyms } from './synonyms'

export type { Part } from './excerpt'
export { longestQuery }

/** Where a post matched, in order of importance. */
type Reason = 'title' | 'tag' | 'paper' | 'heading' | 'text'

export interface Hit {
  post: Post
  url: string
  title: Part[]
  /** The section of the excerpt. */
  section?: { title: string; url: string }
  excerpt: Part[]
  score: number
  reason: Reason
  /** Words of the query that this post lacks, as typed. */
  missing: string[]
}

export interface Answer {
  query: string
  total: number
  hits: Hit[]
  /**
   * The words that were searched, if they differ from the query: a corrected typo, keyboard or prefix, a synonym, or a
   * cut query.
   */
  understood?: string
  /** Words of the query that the best hit lacks, as typed. */
  missing: string[]
  /** When nothing is found: posts that have some of the query, best first. */
  nearest: Post[]
}

interface Question {
  lang: Language
  /** Tag that hits must have. */
  tag?: string
  limit: number
  offset?: number
}

/**
 * Posts that match a query, best first; those of other languages only when they fit better. `lang:en` in the query
 * selects one language.
 */
export async function findPosts(query: string, { lang, tag, limit, offset = 0 }: Question): Promise<Answer> {
  const { index, synonyms } = await getIndex()
  const given = parseQuery(query).facets.some((facet) => facet.startsWith('lang:'))
  const { groups, isCut, matches, total, missing, nearest } = search(index, query, {
    synonyms,
    facets: tag ? [`tag:${findTagSlug(tag, lang)}`] : [],
    lang: given ? undefined : lang,
    limit: offset + limit,
  })
  const hits = matches.slice(offset).flatMap((match) => buildHit(index, match, groups) ?? [])
  const near = nearest.flatMap((id) => lookUp(index, id) ?? [])
  return { query, total, hits, understood: findUnderstood(groups, isCut), missing, nearest: near }
}

function lookUp(index: SearchIndex, id: number): Post | undefined {
  const { lang, slug } = index.getPost(id)
  return findPost(lang as Language, slug)
}

function buildHit(index: SearchIndex, match: NamedMatch, groups: readonly Group[]): Hit | undefined {
  const { id, score, missing } = match
  const post = lookUp(index, id)
  if (!post) return undefined
  const stored = index.readPost(id)
  const { section, parts } = findExcerpt(stored.sections, groups, stored.summary)
  const url = routes.post(post.lang, post.slug)
  const title = markText(post.title, groups)
  return {
    post,
    url,
    title,
    section: section?.title ? { title: section.title, url: `${url}#${encodeURIComponent(section.id)}` } : undefined,
    excerpt: parts,
    score: Math.round(score * 1000) / 1000,
    reason: findReason(post, title, section?.title, groups),
    missing,
  }
}

function findReason(post: Post, title: readonly Part[], heading: string | undefined, groups: readonly Group[]): Reason {
  const isFound = (text: string) => markText(text, groups).some(({ marked }) => marked)
  if (title.some(({ marked }) => marked) || groups.some(({ reading }) => reading === 'initials')) return 'title'
  if (post.tags.some(({ name }) => isFound(name))) return 'tag'
  const { paper } = post
  if (paper && isFound([paper.title, ...paper.authors, paper.venue, paper.arxiv, paper.doi].join(' '))) return 'paper'
  return heading && isFound(heading) ? 'heading' : 'text'
}

function findUnderstood(groups: readonly Group[], isCut: boolean): string | undefined {
  const isOther =
    isCut || groups.some(({ reading }) => ['keyboard', 'typo', 'beginning', 'synonym', 'sound'].includes(reading))
  return isOther && groups.length > 0 ? groups.map(({ shown }) => shown).join(' ') : undefined
}

interface Opened extends OpenedIndex {
  /** The number of the edit in `npm run dev` that it includes. */
  edits: number
  synonyms: Synonyms
}

/**
 * Kept across reloads of `npm run dev`, where the index is rebuilt from the content at the first search after an edit.
 */
const kept = globalThis as { openedSearch?: Promise<Opened> }

/** The index of the public posts: opened again when a scheduled post is published. */
async function getIndex(): Promise<Opened> {
  const known = await kept.openedSearch?.catch(() => undefined) // the caller that opened it received the error
  const now = Date.now()
  const isCurrent = isWriting ? known?.edits === writing.edits : known && known.from <= now && now < known.until
  if (known && isCurrent) return known
  kept.openedSearch = open()
  return kept.openedSearch
}

async function open(): Promise<Opened> {
  const opened = isWriting
    ? { index: askIndex(await buildWritten()), from: 0, until: Number.POSITIVE_INFINITY }
    : openIndex('.generated/search.db')
  return { ...opened, edits: writing.edits, synonyms: readSynonyms(listSynonymNames()) }
}

/** Imported only while writing: it loads the compiler, which a server does not need for search. */
async function buildWritten() {
  const { buildPostIndex } = await import('./build-posts')
  return buildPostIndex(':memory:')
}
