import type { Post } from './post'

/** Why a post is shown beside another. */
export interface Relation {
  post: Post
  /** Tags that both have. */
  tags: string[]
  /** Number of works that both review or cite. */
  works: number
}

/** Weights of what two posts have in common; a work says more than a tag, rare tags more than common ones. */
const weight = { work: 2, tag: 1, text: 4 }

interface Comparison {
  /** What a post reviews or cites. */
  worksOf: (post: Post) => ReadonlySet<string>
  /** From 0 to 1. */
  similarity: (a: Post, b: Post) => number
  count: number
}

/** The posts nearest to one, by works, tags and words of title and summary; the same in every build. */
export function rankRelated(
  post: Post,
  candidates: readonly Post[],
  { worksOf, similarity, count }: Comparison,
): Relation[] {
  const own = { works: worksOf(post), tags: new Set(post.tags.map(({ slug }) => slug)) }
  const frequency = countBy(candidates.flatMap(({ tags }) => tags.map(({ slug }) => slug)))
  const ranked = candidates
    .filter(({ slug }) => slug !== post.slug)
    .map((other) => {
      const tags = other.tags.filter(({ slug }) => own.tags.has(slug))
      const works = [...worksOf(other)].filter((key) => own.works.has(key)).length
      const rarity = tags.reduce((sum, { slug }) => sum + 1 / Math.log2(1 + (frequency.get(slug) ?? 1)), 0)
      const score = weight.work * works + weight.tag * rarity + weight.text * similarity(post, other)
      return { relation: { post: other, tags: tags.map(({ name }) => name), works }, score }
    })
  return ranked
    .filter(({ score }) => score > 0.3)
    .sort((a, b) => b.score - a.score || a.relation.post.slug.localeCompare(b.relation.post.slug))
    .slice(0, count)
    .map(({ relation }) => relation)
}

/**
 * Cosine of TF-IDF vectors over Latin words and pairs of Hangul syllables. The vectors are made once, for
 * all posts: keep the function.
 */
export function compareTexts(posts: readonly Post[]): (a: Post, b: Post) => number {
  const terms = new Map(posts.map((post) => [post, countBy(termsOf(`${post.title} ${post.summary}`))]))
  const documents = countBy([...terms.values()].flatMap((counts) => [...counts.keys()]))
  const vectors = new Map(
    [...terms].map(([post, counts]) => {
      const vector = new Map(
        [...counts].map(([term, times]) => [term, times * Math.log(posts.length / documents.get(term)!)]),
      )
      const length = Math.hypot(...vector.values()) || 1
      return [post, { vector, length }]
    }),
  )
  return (a, b) => {
    const [one, other] = [vectors.get(a), vectors.get(b)]
    if (!one || !other) return 0
    let product = 0
    for (const [term, value] of one.vector) product += value * (other.vector.get(term) ?? 0)
    return product / (one.length * other.length)
  }
}

function termsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{Script=Latin}\p{N}]{2,}|\p{Script=Hangul}+/gu) ?? []
  return words.flatMap((word) =>
    /\p{Script=Hangul}/u.test(word)
      ? Array.from({ length: word.length - 1 }, (_, index) => word.slice(index, index + 2))
      : [word],
  )
}

function countBy(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}
