import type { Post } from './post'

/** A related post, with the reasons. */
export interface Relation {
  post: Post
  /** Tags in common. */
  tags: string[]
  /** Number of works that both posts review or cite. */
  works: number
}

/** Weights of what two posts have in common; a work counts more than a tag, a rare tag more than a common one. */
const weight = { work: 2, tag: 1, text: 4 }

/** Similarity of texts, for all posts that are compared. */
export interface Similarity {
  /** Index of a post in the results. */
  places: ReadonlyMap<Post, number>
  /** Similarity of each post to this one, from 0 to 1. */
  of: (post: Post) => Float64Array
}

interface Comparison {
  /** Keys of the works that a post reviews or cites. */
  worksOf: (post: Post) => ReadonlySet<string>
  /** Of texts; candidates that are not in it (drafts, while writing) are compared by works and tags only. */
  similarity: Similarity
}

/**
 * Finds the posts most similar to one by works, tags and the words of title and summary; deterministic. The returned
 * function holds an index over all candidates: keep it. Scores are typed arrays, because there are as many as pairs of
 * posts: with ten thousand posts, maps took nearly two minutes.
 */
export function relateAmong(
  candidates: readonly Post[],
  { worksOf, similarity }: Comparison,
): (post: Post, count: number) => Relation[] {
  const byTag = groupBy(candidates, ({ tags }) => tags.map(({ slug }) => slug))
  const byWork = groupBy(candidates, worksOf)
  const places = candidates.map((post) => similarity.places.get(post))
  return (post, count) => {
    const scores = scoreAll(post)
    const isNear = (index: number) => scores[index]! > 0.3 && candidates[index]!.slug !== post.slug
    const order = (a: number, b: number) =>
      scores[b]! - scores[a]! || candidates[a]!.slug.localeCompare(candidates[b]!.slug)
    return chooseFirst(candidates.length, count, isNear, order).map((index) => tell(post, candidates[index]!))
  }

  function scoreAll(post: Post): Float64Array {
    const scores = new Float64Array(candidates.length)
    const add = (indexes: readonly number[], score: number) => {
      for (const index of indexes) scores[index]! += score
    }
    for (const work of worksOf(post)) add(byWork.get(work) ?? [], weight.work)
    for (const { slug } of post.tags) {
      const others = byTag.get(slug) ?? []
      add(others, weight.tag / Math.log2(1 + others.length))
    }
    const texts = similarity.of(post)
    for (let index = 0; index < places.length; index += 1) {
      const place = places[index]
      if (place !== undefined) scores[index]! += weight.text * texts[place]!
    }
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

/** The first `count` of the wanted indexes below `length`, without sorting all of them. */
function chooseFirst(
  length: number,
  count: number,
  isWanted: (index: number) => boolean,
  order: (a: number, b: number) => number,
): number[] {
  const chosen: number[] = []
  for (let index = 0; index < length; index += 1) {
    if (!isWanted(index)) continue
    let at = chosen.length
    while (at > 0 && order(index, chosen[at - 1]!) < 0) at -= 1
    if (at < count) chosen.splice(at, 0, index)
    if (chosen.length > count) chosen.pop()
  }
  return chosen
}

/** Indexes of posts by tag or work. */
function groupBy(posts: readonly Post[], namesOf: (post: Post) => Iterable<string>): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const [index, post] of posts.entries()) {
    for (const name of namesOf(post)) {
      const known = groups.get(name)
      if (known) known.push(index)
      else groups.set(name, [index])
    }
  }
  return groups
}

/**
 * Cosine similarity of TF-IDF vectors over Latin words and pairs of Hangul syllables, of one post with all. The index
 * over all posts is built once: keep the result.
 */
export function compareTexts(posts: readonly Post[]): Similarity {
  const countTerms = ({ title, summary }: Post) => countBy(termsOf(`${title} ${summary}`))
  const terms = new Map(posts.map((post) => [post, countTerms(post)]))
  const documents = countBy([...terms.values()].flatMap((counts) => [...counts.keys()]))
  const vectors = new Map([...terms].map(([post, counts]) => [post, weigh(counts, documents, posts.length)]))
  const places = new Map(posts.map((post, place) => [post, place]))
  /** Inverted index: the posts that contain a term, and its weight in each. */
  const byTerm = new Map<string, { places: number[]; weights: number[] }>()
  for (const [post, vector] of vectors) {
    for (const [term, value] of vector) {
      const known = byTerm.get(term) ?? { places: [], weights: [] }
      known.places.push(places.get(post)!)
      known.weights.push(value)
      byTerm.set(term, known)
    }
  }
  /** The vector of a post outside the index (unlisted, a preview), over the terms of the index. */
  const weighOther = (post: Post) =>
    weigh(new Map([...countTerms(post)].filter(([term]) => documents.has(term))), documents, posts.length)
  const compare = (post: Post) => {
    const products = new Float64Array(posts.length)
    for (const [term, value] of vectors.get(post) ?? weighOther(post)) {
      const { places: there, weights } = byTerm.get(term)!
      for (let at = 0; at < there.length; at += 1) products[there[at]!]! += value * weights[at]!
    }
    return products
  }
  return { places, of: compare }
}

/** A TF-IDF vector, normalized to length 1. */
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
