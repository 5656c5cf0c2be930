import { type Counted, countWord } from './count-word'
import type { Unit } from './resolve-query'
import { type SearchIndex, sectionsPerPost } from './search-index'
import { weights } from './weigh-words'

/** What a post has of a query. */
export interface Coverage {
  /** Share of the query's weight, 0 to 1. */
  share: number
  /** Share of it in the title, tags and paper. */
  topShare: number
  /** Share of it in headings and the summary. */
  headShare: number
  /** Share of it that the post has as asked, not only in words that say nearly the same. */
  held: number
  /** Bits of the units that the post lacks. */
  missing: number
}

/** Sections are counted for the words that say most. */
const sectionWords = 6
const mostSections = 4000

/** What the sections of a post have of a query. */
export interface InSections {
  /** Share of the query's weight that the best section has. */
  best: number
  /** Nearer to 1 the more sections have each word. */
  often: number
  /** Share of the query's weight that the first section has: a post begins with what it is about, and ends with others. */
  lead: number
  /** Most words of the query in one section. */
  together: number
}

/** What each post has of a query. */
export function measureCoverage(index: SearchIndex, units: readonly Unit[], isAllowed: (id: number) => boolean) {
  const count = Math.max(1, index.countPosts())
  const words = units.map((unit, at) => countWord(index, unit, at, count))
  const asked = words.reduce((sum, { weight }) => sum + weight, 0)
  const posts = new Map<number, Coverage>()
  const missing = (1 << units.length) - 1
  for (const word of words) {
    for (const id of word.shares.keys()) {
      if (!isAllowed(id)) continue
      const post = posts.get(id) ?? { share: 0, topShare: 0, headShare: 0, held: 0, missing }
      posts.set(id, post)
      addWord(post, id, word, word.weight / asked)
    }
  }
  return {
    posts,
    subject: findSubject(units),
    /** Weight of the query, where a word that one post has counts one. */
    asked: asked / Math.log(1 + count),
    sections: (ids: ReadonlySet<number>) => measureSections(index, words, asked, ids),
  }
}

function addWord(post: Coverage, id: number, word: Counted, weight: number): void {
  const share = weight * word.shares.get(id)!
  post.share += share
  if (word.top.has(id)) post.topShare += share
  if (word.head.has(id)) post.headShare += share
  if (!word.literal.has(id)) return
  post.held += weight
  post.missing &= ~word.bit
}

/** The bit of the first word that names something: what the rest is asked of. */
function findSubject(units: readonly Unit[]): number {
  const at = units.findIndex(({ weight }) => weight === weights.telling)
  return at < 0 ? 0 : 1 << at
}

/** What the sections of these posts have of the words that say most. */
function measureSections(
  index: SearchIndex,
  words: readonly Pick<Counted, 'weight' | 'sections'>[],
  asked: number,
  ids: ReadonlySet<number>,
): Map<number, InSections> {
  const rows = new Map<number, { weight: number; words: number }>()
  const posts = new Map([...ids].map((id): [number, InSections] => [id, { best: 0, often: 0, lead: 0, together: 0 }]))
  const telling = words.filter(({ sections }) => sections.length > 0).sort((a, b) => b.weight - a.weight)
  for (const { weight, sections } of telling.slice(0, sectionWords)) {
    const counts = new Map<number, number>()
    for (const [row, share] of listRows(index, sections)) {
      const id = Math.floor(row / sectionsPerPost)
      const post = posts.get(id)
      if (!post) continue
      const part = (weight / asked) * share
      const own = rows.get(row) ?? { weight: 0, words: 0 }
      rows.set(row, own)
      own.weight += part
      own.words += 1
      post.best = Math.max(post.best, own.weight)
      post.together = Math.max(post.together, own.words)
      if (row % sectionsPerPost === 0) post.lead += part
      counts.set(id, (counts.get(id) ?? 0) + share)
    }
    for (const [id, count] of counts) posts.get(id)!.often += ((weight / asked) * count) / (count + 5)
  }
  return posts
}

/** Sections that have a word, each with the most that it counts there. */
function listRows(index: SearchIndex, sections: Counted['sections']): Map<number, number> {
  const rows = new Map<number, number>()
  for (const [expression, share] of sections)
    for (const row of index.listSections(expression, mostSections)) rows.set(row, share)
  return rows
}
