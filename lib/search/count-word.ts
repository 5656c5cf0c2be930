import type { Group, Reading } from './group'
import type { Unit } from './resolve-query'
import type { SearchIndex } from './search-index'
import { weights } from './weigh-words'

/** Maximum number of posts counted per word. */
export const most = 20_000
/** What a term of the other language, or a sound, counts. */
const alsoShare = 0.85
/** What an everyday word counts that says nearly the same. */
const relatedShare = 0.5
/** Readings that are guesses, and what these count where nothing says how sure they are. */
const guesses: ReadonlySet<Reading> = new Set(['typo', 'sound', 'beginning'])
const guessed = 0.8

/** Where in a post words are found. */
const inHead = (expression: string) => `{headings summary} : (${expression})`
const inTop = (expression: string) => `{title tags paper} : (${expression})`

/** A word of the query, with the posts that have it. */
export interface Counted {
  /** Bit of the unit. */
  bit: number
  /** Higher the fewer posts have it; a word that no post has weighs most. */
  weight: number
  /** What it counts in sections, from the least to the most. */
  sections: readonly (readonly [expression: string, share: number])[]
  /** What the match of each post counts. */
  shares: ReadonlyMap<number, number>
  /** Posts that have it in the title, tags or paper, and in headings or the summary. */
  top: ReadonlySet<number>
  head: ReadonlySet<number>
  /** Posts that have the word itself, or another name of it. */
  literal: ReadonlyMap<number, number>
}

/** Counts the posts that have a word of the query. */
export function countWord(index: SearchIndex, unit: Unit, at: number, count: number): Counted {
  const { group, related } = unit
  const rarityOf = (posts: number) => Math.log(1 + count / Math.max(1, posts))
  const sure = sureOf(group)
  const literal = findPosts(index, group, sure)
  const rarity = rarityOf(literal.size)
  const near = (related ? index.listIds(related.expression, most) : []).filter((id) => !literal.has(id))
  // What says nearly the same is less rare than what was typed, and counts accordingly.
  const nearShare = relatedShare * Math.min(1, rarityOf(literal.size + near.length) / rarity)
  const sections: [string, number][] = related ? [[related.sections, nearShare]] : []
  if (group?.sections) sections.push([group.sections, sure])
  const all = group?.also ? `(${group.expression} OR ${group.also})` : group?.expression
  return {
    bit: 1 << at,
    weight: weightOf(unit) * rarity,
    sections,
    shares: new Map([...literal, ...near.map((id) => [id, nearShare] as const)]),
    top: new Set(all ? index.listIds(inTop(all), most) : []),
    head: new Set(all ? index.listIds(inHead(all), most) : []),
    literal,
  }
}

const sureOf = (group: Group | undefined) => group?.sure ?? (group && guesses.has(group.reading) ? guessed : 1)

/** A verb that no post has says nothing about them. */
const weightOf = ({ group, weight }: Unit) => (!group && weight === weights.verb ? weight / 2 : weight)

/** Posts that match a group, each with what its match counts. */
function findPosts(index: SearchIndex, group: Group | undefined, sure: number) {
  const shares = new Map(group?.also ? index.listIds(group.also, most).map((id) => [id, alsoShare * sure]) : [])
  if (group) for (const id of index.listIds(group.expression, most)) shares.set(id, sure)
  return shares
}
