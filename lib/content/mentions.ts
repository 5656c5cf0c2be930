import { routes } from '@/lib/addresses/routes'
import type { Language } from '@/site.config'
import { byDate } from './collection'
import { onceForList } from './listed'
import type { Post } from './post'

/** Reviews by key of the work; the newest, if there are several. */
const getReviews = onceForList((listed) => {
  const reviews = listed.flatMap((post): [string, Post][] => (post.paper ? [[post.paper.key, post]] : []))
  return new Map(reviews.reverse())
})

/** The listed post that reviews a work, if there is one. */
export function findReview(lang: Language, key: string): Post | undefined {
  return getReviews(lang).get(key)
}

/** Posts by what they mention: linked paths, which begin with `/`, and keys of works, which begin with a letter. */
const getMentions = onceForList((listed) => {
  const mentions = new Map<string, Post[]>()
  for (const post of listed) {
    for (const name of new Set([...post.links, ...post.citations])) {
      const known = mentions.get(name)
      if (known) known.push(post)
      else mentions.set(name, [post])
    }
  }
  return mentions
})

/** Posts that link to one or cite the paper that it reviews, newest first. */
export function listBacklinks({ lang, slug, paper }: Post): Post[] {
  const names = [routes.post(lang, slug), ...(paper ? [paper.key] : [])]
  const found = new Set(names.flatMap((name) => getMentions(lang).get(name) ?? []))
  return [...found].filter((other) => other.slug !== slug).sort(byDate)
}
