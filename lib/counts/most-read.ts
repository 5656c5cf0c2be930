import { listPosts, type Post } from '@/lib/content'
import { liveFor } from '@/lib/revalidate/page-lifetime'
import type { Language } from '@/site.config'
import { type Counts, getCounter, hasDatabase } from '.'
import { sumCounts } from './list-counts-of'
import { findPostKeys } from './post-keys'

/** The last known counts, used when the database is not available. */
let last: Map<string, Counts> = new Map()

/** Lifetime of the pages in this order, in seconds: counts change all the time, the order of posts seldom. */
const lifetime = 3600

/** The listed posts of a language, most viewed first; ties newest first. The page that shows them lives for an hour. */
export async function listMostRead(lang: Language): Promise<Post[]> {
  await liveFor(lifetime)
  const posts = listPosts({ lang, byDate: true })
  if (hasDatabase())
    last = await getCounter()
      .listCounts()
      .catch(() => last) // the counter has logged the cause
  const views = new Map(posts.map((post) => [post, sumCounts(findPostKeys(post.translationKey) ?? [], last).views]))
  return posts.sort((a, b) => (views.get(b) ?? 0) - (views.get(a) ?? 0))
}
