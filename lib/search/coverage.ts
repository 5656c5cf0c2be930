import type { Group, Reading } from './group'
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

/** Maximum number of posts counted per word. */
export const most = 20_000
/** What a term of the other language, or a sound, counts. */
const alsoShare = 0.85
/** What an everyday word counts that says nearly the same. */
const relatedShare = 0.5
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
  /** Whether it names something. */
  tells: boolean
  /** Higher the fewer posts have it; a word that no post has weighs most. */
  weight: number
  /** How sure it is that this was meant. */
  sure: number
  /** How rare what says nearly the same is, beside what was typed. */
  near: number
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
  const nothing: Coverage = { share: 0, topShare: 0, headShare: 0, told: 0, missing: (1 << units.length) - 1 }
  for (const { bit, tells, weight, sure: certain, near, shares, topShares, headShares } of words) {
    for (const [id, part] of shares) {
      if (!isAllowed(id)) continue
      const { share, topShare, headShare, told, missing } = posts.get(id) ?? nothing
      const isNear = part === relatedShare
      const sure = isNear ? near : certain
      posts.set(id, {
        share: share + (weight * sure * part) / asked,
        topShare: topShare + (weight * sure * (topShares.get(id) ?? 0)) / asked,
        headShare: headShare + (weight * sure * (headShares.get(id) ?? 0)) / asked,
        told: told + (tells && !isNear ? weight / asked : 0),
        missing: isNear ? missing : missing & ~bit,
      })
    }
  }
  const subject = units.findIndex(({ weight }) => weight === weights.telling)
  const isSubjectKnown = subject >= 0 && words[subject]!.shares.size > 0 && words[subject]!.tells
  return { posts, subject: subject < 0 ? undefined : subject, isSubjectKnown, sections: (ids: ReadonlySet<number>) => measureSections(index, words, asked, ids) }
}

function countWord(index: SearchIndex, unit: Unit, at: number, count: number): Counted {
  const { group, weight } = unit
  const own = findPosts(index, group, unit.related?.expression, (text) => text)
  const rarity = rarityOf(own.literal, count)
  const near = Math.min(1, rarityOf(own.shares.size, count) / rarity)
  const top = findPosts(index, group, unit.related?.expression, inTop)
  const head = findPosts(index, group, unit.related?.expression, inHead)
  const sure = group?.sure ?? (group && guesses.has(group.reading) ? guessed : 1)
  const sections = [group?.sections, unit.related?.sections].filter(Boolean)
  return {
    bit: 1 << at,
    tells: weight === weights.telling && sure > 0.6,
    weight: (group ? weight : Math.min(weight, unknownWeight(weight))) * rarity,
    sure,
    near,
    sections: sections.length > 1 ? `(${sections.join(' OR ')})` : (sections[0] ?? ''),
    shares: own.shares,
    topShares: top.shares,
    headShares: head.shares,
  }
}

/** A verb that no post has says nothing about them. */
const unknownWeight = (weight: number) => (weight === weights.verb ? weights.verb / 2 : weight)

const rarityOf = (posts: number, count: number) => Math.log(1 + count / Math.max(1, posts))

/** Posts that match, each with what its match counts. */
function findPosts(
  index: SearchIndex,
  group: Group | undefined,
  related: string | undefined,
  within: (text: string) => string,
) {
  const shares = new Map<number, number>()
  const add = (expression: string | undefined, share: number) => {
    if (expression) for (const id of index.listIds(within(expression), most)) shares.set(id, share)
  }
  add(group?.also, alsoShare)
  add(group?.expression, 1)
  const literal = shares.size
  if (related) for (const id of index.listIds(within(related), most)) if (!shares.has(id)) shares.set(id, relatedShare)
  return { shares, literal }
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
