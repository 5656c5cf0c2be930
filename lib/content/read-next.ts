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

/** Posts to read next: the most closely related ones. */
export function listRelatedPosts(post: Post, count = 6): Relation[] {
  return getRelated(post.lang)(post, count)
}
