import { type Language, site } from '@/site.config'
import { findNextPublication, listByDate } from './collection'
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
  return getListed(lang).posts
}

/** When the next scheduled post of any language is published, in epoch milliseconds; undefined if none is scheduled. */
export function findNextChange(): number | undefined {
  const next = Math.min(...site.languages.map((lang) => getListed(lang).until))
  return Number.isFinite(next) ? next : undefined
}

function getListed(lang: Language): Listed {
  const view = getView()
  const from = view.now.getTime()
  const known = listed.get(lang)
  if (known && known.from <= from && from < known.until) return known
  const own = posts.filter((post) => post.lang === lang)
  const until = findNextPublication(own, view.now) ?? Number.POSITIVE_INFINITY
  const now = { posts: listByDate(own, lang, view), from, until }
  listed.set(lang, now)
  return now
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
