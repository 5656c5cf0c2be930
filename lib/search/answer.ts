import { tellRest, withDashes } from '@/lib/text/title-breaks'
import { findExcerpt, markText, type Part, type Place } from './excerpt'
import type { Marked } from './find-marks'
import type { Group } from './group'
import { parseQuery } from './parse-query'
import { type NamedMatch, search } from './search'
import type { SearchIndex } from './search-index'
import type { Synonyms } from './synonyms'

/**
 * Where a post matched, in order of importance: the last two are code and formulas, which are not quoted, and words
 * that mean nearly the same.
 */
export type Reason = 'title' | 'tag' | 'paper' | 'heading' | 'text' | 'code' | 'meaning'

/** What of a post an answer needs. */
export interface FoundPost {
  title: string
  tags: readonly { name: string }[]
  paper?: { title: string; authors: readonly string[]; venue: string; arxiv?: string; doi?: string }
}

export interface Hit<Post> {
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

export interface Answer<Post> {
  query: string
  total: number
  hits: Hit<Post>[]
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

export interface Question {
  lang: string
  /** Facets that hits must have: `tag:peft`. */
  facets: readonly string[]
  limit: number
  offset: number
}

/** Where the posts of an index are. */
export interface Posts<Post> {
  index: SearchIndex
  synonyms: Synonyms
  findPost: (id: number) => Post | undefined
  urlOf: (post: Post) => string
}

/**
 * Posts that match a query, best first; those of other languages only when they fit better. `lang:en` in the query
 * selects one language.
 */
export function answerQuery<Post extends FoundPost>(
  posts: Posts<Post>,
  query: string,
  { lang, facets, limit, offset }: Question,
): Answer<Post> {
  const given = parseQuery(query).facets.some((facet) => facet.startsWith('lang:'))
  const { groups, loose, isCut, matches, total, missing, nearest } = search(posts.index, query, {
    synonyms: posts.synonyms,
    facets,
    lang: given ? undefined : lang,
    limit: offset + limit,
  })
  const asked = { lang, groups, loose }
  const hits = matches.slice(offset).flatMap((match) => buildHit(posts, match, asked) ?? [])
  const near = nearest.flatMap((id) => posts.findPost(id) ?? [])
  return { query, total, hits, understood: findUnderstood(groups, isCut), missing, nearest: near }
}

function buildHit<Post extends FoundPost>(
  { index, findPost, urlOf }: Posts<Post>,
  match: NamedMatch,
  { lang, groups, loose }: { lang: string; groups: readonly Group[]; loose: readonly Marked[] },
): Hit<Post> | undefined {
  const { id, score, missing } = match
  const post = findPost(id)
  if (!post) return undefined
  const stored = index.readPost(id)
  const url = urlOf(post)
  const title = tellRest(markText(withDashes(post.title), groups))
  const strict = findExcerpt(stored.sections, groups, stored.summary)
  const isShown = strict.place !== 'nowhere' || strict.section || title.some(({ marked }) => marked)
  const { section, parts, place } = isShown ? strict : findExcerpt(stored.sections, loose, stored.summary)
  // In another language the word typed is its translation, which is no weaker match there.
  const isOwn = index.getPost(id).lang === lang
  const show = (shown: Part[]) => (isOwn ? shown : shown.map(({ isSynonym: _, ...part }) => part))
  return {
    post,
    url,
    title: show(title),
    section: section?.title ? { title: section.title, url: `${url}#${encodeURIComponent(section.id)}` } : undefined,
    excerpt: show(parts),
    score: Math.round(score * 1000) / 1000,
    reason: findReason(post, title, { heading: section?.title, place }, groups),
    missing,
  }
}

function findReason(
  { tags, paper }: FoundPost,
  title: readonly Part[],
  { heading, place }: { heading: string | undefined; place: Place },
  groups: readonly Group[],
): Reason {
  const isFound = (text: string) => markText(text, groups).some(({ marked }) => marked)
  if (title.some(({ marked }) => marked) || groups.some(({ reading }) => reading === 'initials')) return 'title'
  if (tags.some(({ name }) => isFound(name))) return 'tag'
  if (paper && isFound([paper.title, ...paper.authors, paper.venue, paper.arxiv, paper.doi].join(' '))) return 'paper'
  if (heading && isFound(heading)) return 'heading'
  return place === 'nowhere' ? 'meaning' : place
}

function findUnderstood(groups: readonly Group[], isCut: boolean): string | undefined {
  const isOther =
    isCut || groups.some(({ reading }) => ['keyboard', 'typo', 'beginning', 'synonym', 'sound'].includes(reading))
  return isOther && groups.length > 0 ? groups.map(({ shown }) => shown).join(' ') : undefined
}
