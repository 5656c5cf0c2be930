import type { Reading } from './group'
import { type SearchIndex, sectionsPerPost } from './index-file'
import type { Unit } from './resolve-query'

/** What a post has of a query. */
export interface Coverage {
  /** Share of the query's weight, 0 to 1. */
  share: number
  /** Share of it in the title, tags and paper. */
  topShare: number
  /** Bits of the units that the post lacks. */
  missing: number
}

/** Maximum number of posts counted per word. */
export const most = 20_000
/** What a term of the other language, or a sound, counts. */
const alsoShare = 0.75
/** Readings that are guesses, and what these count. */
const guesses: ReadonlySet<Reading> = new Set(['typo', 'sound', 'beginning'])
const guessed = 0.8
/** Sections are counted for the words that say most. */
const sectionWords = 6
const mostSections = 4000

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
}

/** What each post has of a query. */
export function measureCoverage(index: SearchIndex, units: readonly Unit[], isAllowed: (id: number) => boolean) {
  const count = Math.max(1, index.countPosts())
  const words = units.map((unit, at) => countWord(index, unit, at, count))
  const asked = words.reduce((sum, { weight }) => sum + weight, 0)
  const posts = new Map<number, Coverage>()
  const nothing: Coverage = { share: 0, topShare: 0, missing: (1 << units.length) - 1 }
  for (const { bit, weight, sure, shares, topShares } of words) {
    for (const [id, part] of shares) {
      if (!isAllowed(id)) continue
      const { share, topShare, missing } = posts.get(id) ?? nothing
      posts.set(id, {
        share: share + (weight * sure * part) / asked,
        topShare: topShare + (weight * sure * (topShares.get(id) ?? 0)) / asked,
        missing: missing & ~bit,
      })
    }
  }
  return { posts, sections: (ids: ReadonlySet<number>) => measureSections(index, words, asked, ids) }
}

function countWord(index: SearchIndex, { group, weight }: Unit, at: number, count: number): Counted {
  const shares = group ? findShares(index, group.expression, group.also, (text) => text) : new Map<number, number>()
  const topShares = group ? findShares(index, group.expression, group.also, inTop) : new Map<number, number>()
  const rarity = Math.log(1 + count / Math.max(1, shares.size))
  const sure = group && guesses.has(group.reading) ? guessed : 1
  return { bit: 1 << at, weight: weight * rarity, sure, sections: group?.sections ?? '', shares, topShares }
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

/** The share of the query's weight that the best section of each post has. */
function measureSections(
  index: SearchIndex,
  words: readonly { weight: number; sections: string }[],
  asked: number,
  ids: ReadonlySet<number>,
): Map<number, number> {
  const sections = new Map<number, number>()
  const telling = words.filter((word) => word.sections !== '').sort((a, b) => b.weight - a.weight)
  for (const word of telling.slice(0, sectionWords)) {
    for (const row of index.listSections(word.sections, mostSections)) {
      if (ids.has(Math.floor(row / sectionsPerPost))) sections.set(row, (sections.get(row) ?? 0) + word.weight)
    }
  }
  const best = new Map<number, number>()
  for (const [row, weight] of sections) {
    const id = Math.floor(row / sectionsPerPost)
    best.set(id, Math.max(best.get(id) ?? 0, weight / asked))
  }
  return best
}
