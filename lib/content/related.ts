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
  /** From 0 to 1, of those that have anything in common. */
  similarity: (post: Post) => ReadonlyMap<Post, number>
  count: number
}

/** The posts nearest to one, by works, tags and words of title and summary; the same in every build. */
export function rankRelated(
  post: Post,
  candidates: readonly Post[],
  { worksOf, similarity, count }: Comparison,
): Relation[] {
  const own = { works: worksOf(post), tags: new Set(post.tags.map(({ slug }) => slug)) }
  const near = similarity(post)
  const frequency = countBy(candidates.flatMap(({ tags }) => tags.map(({ slug }) => slug)))
  const ranked = candidates
    .filter(({ slug }) => slug !== post.slug)
    .map((other) => {
      const tags = other.tags.filter(({ slug }) => own.tags.has(slug))
      const works = [...worksOf(other)].filter((key) => own.works.has(key)).length
      const rarity = tags.reduce((sum, { slug }) => sum + 1 / Math.log2(1 + (frequency.get(slug) ?? 1)), 0)
      const score = weight.work * works + weight.tag * rarity + weight.text * (near.get(other) ?? 0)
      return { relation: { post: other, tags: tags.map(({ name }) => name), works }, score }
    })
  return ranked
    .filter(({ score }) => score > 0.3)
    .sort((a, b) => b.score - a.score || a.relation.post.slug.localeCompare(b.relation.post.slug))
    .slice(0, count)
    .map(({ relation }) => relation)
}

/**
 * Cosine of TF-IDF vectors over Latin words and pairs of Hangul syllables: of one post with all that share a word
 * with it. What is compared is prepared once, for all posts: keep the function.
 */
export function compareTexts(posts: readonly Post[]): (post: Post) => ReadonlyMap<Post, number> {
  const terms = new Map(posts.map((post) => [post, countBy(termsOf(`${post.title} ${post.summary}`))]))
  const documents = countBy([...terms.values()].flatMap((counts) => [...counts.keys()]))
  const vectors = new Map([...terms].map(([post, counts]) => [post, weigh(counts, documents, posts.length)]))
  /** Posts by word, with its weight there: words that a post has not cost nothing. */
  const places = new Map<string, [Post, number][]>()
  for (const [post, vector] of vectors) {
    for (const [term, value] of vector) {
      const known = places.get(term)
      if (known) known.push([post, value])
      else places.set(term, [[post, value]])
    }
  }
  return (post) => {
    const products = new Map<Post, number>()
    for (const [term, value] of vectors.get(post) ?? []) {
      for (const [other, there] of places.get(term)!) products.set(other, (products.get(other) ?? 0) + value * there)
    }
    return products
  }
}

/** A vector of length 1. */
function weigh(counts: Map<string, number>, documents: Map<string, number>, total: number): Map<string, number> {
  const weights = [...counts].map(([term, times]) => [term, times * Math.log(total / documents.get(term)!)] as const)
  const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1
  return new Map(weights.filter(([, weight]) => weight > 0).map(([term, weight]) => [term, weight / length]))
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
