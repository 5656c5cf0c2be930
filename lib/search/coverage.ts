import type { Reading } from './group'
import type { Unit } from './resolve-query'
import { type SearchIndex, sectionsPerPost } from './search-index'

/** What a post has of a query. */
export interface Coverage {
  /** Share of the query's weight, 0 to 1. */
  share: number
  /** Share of it in the title, tags and paper. */
  topShare: number
  /** Share of it in headings and the summary. */
  headShare: number
  /** Bits of the units that the post lacks. */
  missing: number
}

/** Maximum number of posts counted per word. */
export const most = 20_000
/** What a term of the other language, or a sound, counts. */
const alsoShare = 0.85
/** Readings that are guesses, and what these count. */
const guesses: ReadonlySet<Reading> = new Set(['typo', 'sound', 'beginning'])
const guessed = 0.8
/** Sections are counted for the words that say most. */
const sectionWords = 6
const mostSections = 4000

/** Where in a post words are found. */
const inHead = (expression: string) => `{headings summary} : (${expression})`
const inTop = (expression: string) => `{title tags paper} : (${expression})`

/** A word of the query, with the posts that have it. */
interface Counted {
  /** Bit of the unit. */
  bit: number
  /** Higher the fewer posts have it; a word that no post has weighs most. */
  weight: number
  /** How sure it is that this was meant. */
  sure: number
  sections: string
  /** What the match of each post counts. */
  shares: Map<number, number>
  topShares: Map<number, number>
  headShares: Map<number, number>
}

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
  const nothing: Coverage = { share: 0, topShare: 0, headShare: 0, missing: (1 << units.length) - 1 }
  for (const { bit, weight, sure, shares, topShares, headShares } of words) {
    for (const [id, part] of shares) {
      if (!isAllowed(id)) continue
      const { share, topShare, headShare, missing } = posts.get(id) ?? nothing
      posts.set(id, {
        share: share + (weight * sure * part) / asked,
        topShare: topShare + (weight * sure * (topShares.get(id) ?? 0)) / asked,
        headShare: headShare + (weight * sure * (headShares.get(id) ?? 0)) / asked,
        missing: missing & ~bit,
      })
    }
  }
  return { posts, sections: (ids: ReadonlySet<number>) => measureSections(index, words, asked, ids) }
}

function countWord(index: SearchIndex, { group, weight }: Unit, at: number, count: number): Counted {
  const shares = group ? findShares(index, group.expression, group.also, (text) => text) : new Map<number, number>()
  const topShares = group ? findShares(index, group.expression, group.also, inTop) : new Map<number, number>()
  const headShares = group ? findShares(index, group.expression, group.also, inHead) : new Map<number, number>()
  const rarity = Math.log(1 + count / Math.max(1, shares.size))
  const sure = group && guesses.has(group.reading) ? guessed : 1
  return { bit: 1 << at, weight: weight * rarity, sure, sections: group?.sections ?? '', shares, topShares, headShares }
}

/** Posts that match, each with what its match counts. */
function findShares(
  index: SearchIndex,
  expression: string,
  also: string | undefined,
  within: (text: string) => string,
) {
  const shares = new Map(also ? index.listIds(within(also), most).map((id) => [id, alsoShare]) : [])
  for (const id of index.listIds(within(expression), most)) shares.set(id, 1)
  return shares
}

/** What the sections of these posts have of the words that say most. */
function measureSections(
  index: SearchIndex,
  words: readonly { weight: number; sections: string }[],
  asked: number,
  ids: ReadonlySet<number>,
): Map<number, InSections> {
  const sections = new Map<number, number>()
  const posts = new Map([...ids].map((id): [number, InSections] => [id, { best: 0, often: 0, lead: 0 }]))
  const telling = words.filter((word) => word.sections !== '').sort((a, b) => b.weight - a.weight)
  for (const { weight, sections: expression } of telling.slice(0, sectionWords)) {
    const counts = new Map<number, number>()
    for (const row of index.listSections(expression, mostSections)) {
      const id = Math.floor(row / sectionsPerPost)
      const post = posts.get(id)
      if (!post) continue
      const own = (sections.get(row) ?? 0) + weight / asked
      sections.set(row, own)
      post.best = Math.max(post.best, own)
      if (row % sectionsPerPost === 0) post.lead += weight / asked
      counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    for (const [id, count] of counts) posts.get(id)!.often += ((weight / asked) * count) / (count + 5)
  }
  return posts
}
