import { listPosts, type Post } from '@/lib/content'
import type { Language } from '@/site.config'
import { type Counts, getCounter, hasDatabase } from '.'
import { sumCounts } from './list-counts-of'
import { findPostKeys } from './post-keys'

/** The last that was known: a page made while the database is away says what it said before. */
let last: Map<string, Counts> = new Map()

/** The posts of a language, those with the most views first; posts with as many, newest first. */
export async function listMostRead(lang: Language): Promise<Post[]> {
  const posts = listPosts({ lang, byDate: true })
  if (hasDatabase())
    last = await getCounter()
      .listCounts()
      .catch(() => last) // why, the log has said
  const views = new Map(posts.map((post) => [post, sumCounts(findPostKeys(post.translationKey) ?? [], last).views]))
  return posts.sort((a, b) => (views.get(b) ?? 0) - (views.get(a) ?? 0))
}
