import { LRUCache } from 'lru-cache'
import { findPost, listPosts, type Post } from '@/lib/content'
import { writing } from '@/lib/content/writing'
import { Unavailable } from '@/lib/work/circuit-breaker'
import { type Language, site } from '@/site.config'
import type { Answer, findPosts as findHere } from '.'
import { type BareAnswer, findBareAnswer, type PostName, type SearchQuestion } from './bare-answer'
import { searchThread } from './search-thread.js'

/** Too many searches are running, or one timed out. */
export class SearchBusy extends Unavailable {
  override retryAfter = 2
}

/** Lifetime in the cache in milliseconds, as in the `Cache-Control` of `/api/search`. */
const lifetime = 60_000

/**
 * Caches answers; concurrent equal questions share one request. As JSON, whose size is known: as objects they would take
 * several times of it. A question that waits may be pushed out by others, and is answered all the same.
 */
const answers = new LRUCache<string, string, { question: SearchQuestion }>({
  max: 2000,
  maxSize: 2 ** 22, // characters of at most two bytes
  ttl: lifetime,
  sizeCalculation: (answer, key) => answer.length + key.length,
  ignoreFetchAbort: true,
  fetchMethod: async (_key, _stale, { context }) => JSON.stringify(await find(context.question)),
})

/**
 * Like `findPosts` in `lib/search`, but in the search thread where there is one (`server/`).
 * @throws SearchBusy
 */
export async function findPosts(query: string, options: Parameters<typeof findHere>[1]): Promise<Answer> {
  const { hits, nearest, ...rest } = await ask({ of: 'query', query, options })
  const found = hits.flatMap((hit) => lookUp(hit.post).map((post) => ({ ...hit, post })))
  return { ...rest, hits: found, nearest: nearest.flatMap(lookUp) }
}

/**
 * Like `findNearestPosts` in `lib/search/nearest.ts`, but in the search thread.
 * @param path decoded
 * @throws SearchBusy
 */
export async function findNearestPosts(path: string, lang: Language): Promise<Post[]> {
  const { nearest } = await ask({ of: 'path', path, lang })
  return nearest.flatMap(lookUp)
}

function lookUp({ lang, slug }: PostName): Post[] {
  const post = findPost(lang, slug)
  return post ? [post] : []
}

async function ask(question: SearchQuestion): Promise<BareAnswer> {
  const answer = await answers.forceFetch(JSON.stringify([describePublic(), question]), { context: { question } })
  return JSON.parse(answer) as BareAnswer
}

/** Cache key of the public posts: changes with an edit, or when a scheduled post is published. */
function describePublic(): number[] {
  return [writing.edits, ...site.languages.map((lang) => listPosts({ lang, byDate: true }).length)]
}

async function find(question: SearchQuestion): Promise<BareAnswer> {
  if (!searchThread.ask) return findBareAnswer(question)
  try {
    return (await searchThread.ask(question)) as BareAnswer
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'SEARCH_BUSY') throw error
    throw new SearchBusy('too many searches are running, try again in a moment', { cause: error })
  }
}
