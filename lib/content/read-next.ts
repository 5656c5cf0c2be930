import type { Language } from '@/site.config'
import { listListed } from './listed'
import type { Post } from './post'
import { getReferences, type References } from './posts'
import { compareTexts, type Relation, relateAmong } from './related'

interface Related {
  listed: readonly Post[]
  works: References
  relate: ReturnType<typeof relateAmong>
}

const related = new Map<Language, Related>()

/** The function that finds related posts; rebuilt when the list or the references have changed. */
function getRelated(lang: Language): Related['relate'] {
  const [now, works, last] = [listListed(lang), getReferences(), related.get(lang)]
  if (last && last.listed === now && last.works === works) return last.relate
  const sets = new Map<Post, Set<string>>()
  const worksOf = (one: Post) => {
    const keys = [...one.citations, ...(one.paper ? [one.paper.key] : [])]
    const known = sets.get(one) ?? new Set(keys.filter((key) => works.has(key)))
    sets.set(one, known)
    return known
  }
  const relate = relateAmong(now, { worksOf, similarity: compareTexts(now) })
  related.set(lang, { listed: now, works, relate })
  return relate
}

/** What to read after a post: the next part of its series, else the post nearest to it. */
export function findNext(post: Post): { post: Post; isPart: boolean } | undefined {
  const parts = listListed(post.lang).filter(({ series }) => series && series.slug === post.series?.slug)
  const part = parts.find(({ series }) => series!.part === post.series!.part + 1)
  if (part) return { post: part, isPart: true }
  const near = listRelatedPosts(post).find(({ post: other }) => !parts.includes(other))
  return near && { post: near.post, isPart: false }
}

/** Posts to read next: the most closely related ones. */
export function listRelatedPosts(post: Post, count = 6): Relation[] {
  return getRelated(post.lang)(post, count)
}
