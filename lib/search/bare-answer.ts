import type { Post } from '@/lib/content'
import type { Language } from '@/site.config'
import { type Answer, findPosts, type Hit } from '.'
import { findNearestPosts } from './nearest'

/** A question to the search thread, which can be cloned. */
export type SearchQuestion =
  | { of: 'query'; query: string; options: Parameters<typeof findPosts>[1] }
  | { of: 'path'; path: string; lang: Language }

/** Reference to a post: the receiver looks it up among the public posts. */
export type PostName = Pick<Post, 'lang' | 'slug'>

type BareHit = Omit<Hit, 'post'> & { post: PostName }

export type BareAnswer = Omit<Answer, 'hits' | 'nearest'> & { hits: BareHit[]; nearest: PostName[] }

const nameOf = ({ lang, slug }: Post): PostName => ({ lang, slug })

/** Answers a question in this thread, with references instead of posts. */
export async function findBareAnswer(question: SearchQuestion): Promise<BareAnswer> {
  if (question.of === 'path') {
    const nearest = await findNearestPosts(question.path, question.lang)
    return { query: question.path, total: nearest.length, hits: [], missing: [], nearest: nearest.map(nameOf) }
  }
  const answer = await findPosts(question.query, question.options)
  const hits = answer.hits.map((hit) => ({ ...hit, post: nameOf(hit.post) }))
  return { ...answer, hits, nearest: answer.nearest.map(nameOf) }
}
