import type { Language } from '@/site.config'
import { listByDate } from './collection'
import type { Post } from './post'
import { getView, posts } from './posts'

/** Listed posts of a language, and the interval in which the list is valid (epoch milliseconds). */
interface Listed {
  posts: readonly Post[]
  from: number
  until: number
}

const listed = new Map<Language, Listed>()

/** The posts of a language that are listed now; cached until the next scheduled post is published. */
export function listListed(lang: Language): readonly Post[] {
  const view = getView()
  const from = view.now.getTime()
  const known = listed.get(lang)
  if (known && known.from <= from && from < known.until) return known.posts
  const coming = posts.filter((post) => post.lang === lang && !post.draft && post.publishedAt > view.now)
  const until = Math.min(Number.POSITIVE_INFINITY, ...coming.map(({ publishedAt }) => publishedAt.getTime()))
  const now = { posts: listByDate(posts, lang, view), from, until }
  listed.set(lang, now)
  return now.posts
}

/** Caches a value derived from the listed posts of a language, until the list changes. */
export function onceForList<Made>(make: (posts: readonly Post[], lang: Language) => Made): (lang: Language) => Made {
  const made = new WeakMap<readonly Post[], Made>()
  return (lang) => {
    const list = listListed(lang)
    const known = made.get(list) ?? make(list, lang)
    made.set(list, known)
    return known
  }
}
