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
  /** Share of it that names something, and is no guess. */
  told: number
  /** Bits of the units that the post lacks. */
  missing: number
}

/** The first word of a query that names something: what the rest is asked of. */
export interface Subject {
  /** Bit of its unit; 0 when nothing names anything. */
  bit: number
  /** Whether any post has it. */
  isKnown: boolean
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
      const post = posts.get(id) ?? { share: 0, topShare: 0, headShare: 0, told: 0, missing }
      posts.set(id, post)
      addWord(post, id, word, word.weight / asked)
    }
  }
  return {
    posts,
    subject: findSubject(units, words),
    sections: (ids: ReadonlySet<number>) => measureSections(index, words, asked, ids),
  }
}

function addWord(post: Coverage, id: number, word: Counted, weight: number): void {
  const share = weight * word.shares.get(id)!
  post.share += share
  if (word.top.has(id)) post.topShare += share
  if (word.head.has(id)) post.headShare += share
  if (!word.literal.has(id)) return
  if (word.tells) post.told += weight
  post.missing &= ~word.bit
}

function findSubject(units: readonly Unit[], words: readonly Counted[]): Subject {
  const subject = words[units.findIndex(({ weight }) => weight === weights.telling)]
  return { bit: subject?.bit ?? 0, isKnown: subject ? subject.tells && subject.literal.size > 0 : true }
}

/** What the sections of these posts have of the words that say most. */
function measureSections(
  index: SearchIndex,
  words: readonly Pick<Counted, 'weight' | 'sections'>[],
  asked: number,
  ids: ReadonlySet<number>,
): Map<number, InSections> {
  const rows = new Map<number, number>()
  const posts = new Map([...ids].map((id): [number, InSections] => [id, { best: 0, often: 0, lead: 0 }]))
  const telling = words.filter(({ sections }) => sections.length > 0).sort((a, b) => b.weight - a.weight)
  for (const { weight, sections } of telling.slice(0, sectionWords)) {
    const counts = new Map<number, number>()
    for (const [row, share] of listRows(index, sections)) {
      const id = Math.floor(row / sectionsPerPost)
      const post = posts.get(id)
      if (!post) continue
      const part = (weight / asked) * share
      const own = (rows.get(row) ?? 0) + part
      rows.set(row, own)
      post.best = Math.max(post.best, own)
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
