import { routes } from '@/lib/addresses/routes'
import { findPost, findTagSlug, type Post } from '@/lib/content'
import { writing } from '@/lib/content/writing'
import { isWriting, type Language } from '@/site.config'
import { answerQuery, type Answer as FoundAnswer, type Hit as FoundHit } from './answer'
import { askIndex } from './index-file'
import { type OpenedIndex, openIndex } from './open-index'
import { longestQuery } from './parse-query'
import { listSynonymNames } from './synonym-names'
import { readSynonyms, type Synonyms } from './synonyms'

export type { Part } from './excerpt'
export { longestQuery }

export type Hit = FoundHit<Post>
export type Answer = FoundAnswer<Post>

interface Question {
  lang: Language
  /** Tag that hits must have. */
  tag?: string
  limit: number
  offset?: number
}

/** Posts that match a query, as `answerQuery` finds them. */
export async function findPosts(query: string, { lang, tag, limit, offset = 0 }: Question): Promise<Answer> {
  const { index, synonyms } = await getIndex()
  const findById = (id: number) => {
    const { lang: of, slug } = index.getPost(id)
    return findPost(of as Language, slug)
  }
  const posts = { index, synonyms, findPost: findById, urlOf: (post: Post) => routes.post(post.lang, post.slug) }
  const facets = tag ? [`tag:${findTagSlug(tag, lang)}`] : []
  return answerQuery(posts, query, { lang, facets, limit, offset })
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
