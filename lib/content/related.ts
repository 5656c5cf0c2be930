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
}

/**
 * The posts nearest to one by works, tags and words of title and summary; the same in every build. What is compared
 * is prepared once, for all candidates: keep the function.
 */
export function relateAmong(
  candidates: readonly Post[],
  { worksOf, similarity }: Comparison,
): (post: Post, count: number) => Relation[] {
  const known = new Set(candidates)
  const byTag = groupBy(candidates, ({ tags }) => tags.map(({ slug }) => slug))
  const byWork = groupBy(candidates, worksOf)
  return (post, count) =>
    [...scoreOthers(post)]
      .filter(([other, score]) => other.slug !== post.slug && score > 0.3)
      .sort(([a, score], [b, other]) => other - score || a.slug.localeCompare(b.slug))
      .slice(0, count)
      .map(([other]) => tell(post, other))

  function scoreOthers(post: Post): Map<Post, number> {
    const scores = new Map<Post, number>()
    const add = (others: readonly Post[], score: number) => {
      for (const other of others) scores.set(other, (scores.get(other) ?? 0) + score)
    }
    for (const work of worksOf(post)) add(byWork.get(work) ?? [], weight.work)
    for (const { slug } of post.tags) {
      const others = byTag.get(slug) ?? []
      add(others, weight.tag / Math.log2(1 + others.length))
    }
    for (const [other, value] of similarity(post)) if (known.has(other)) add([other], weight.text * value)
    return scores
  }

  function tell(post: Post, other: Post): Relation {
    const own = { works: worksOf(post), tags: new Set(post.tags.map(({ slug }) => slug)) }
    return {
      post: other,
      tags: other.tags.filter(({ slug }) => own.tags.has(slug)).map(({ name }) => name),
      works: [...worksOf(other)].filter((key) => own.works.has(key)).length,
    }
  }
}

function groupBy(posts: readonly Post[], namesOf: (post: Post) => Iterable<string>): Map<string, Post[]> {
  const groups = new Map<string, Post[]>()
  for (const post of posts) {
    for (const name of namesOf(post)) {
      const known = groups.get(name)
      if (known) known.push(post)
      else groups.set(name, [post])
    }
  }
  return groups
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
