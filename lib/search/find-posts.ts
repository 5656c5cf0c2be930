import { fold } from './analyze'
import { columns } from './build-index'
import { allOf, anyOf } from './expression'
import type { SearchIndex } from './index-file'
import type { ParsedQuery } from './parse-query'
import { type Group, resolveBeginning } from './resolve-word'

const weights = Object.values(columns).join(', ')

/** Number of posts that are reranked. */
const candidates = 100

export interface Found {
  /** Best first. */
  matches: { id: number; score: number }[]
  total: number
}

/**
 * Queries with at least this many words are sentences: when few posts match all words, posts that match most of them
 * count, too.
 */
const sentence = 4

/**
 * The posts that match all words. If there are too few, the last word is also tried as a prefix, and posts that match
 * most words follow.
 */
export function findBest(
  index: SearchIndex,
  words: readonly (Group | undefined)[],
  groups: readonly Group[],
  limits: Limits,
  { chunks, isOpen }: ParsedQuery,
): Found {
  const isKnown = words.every((word) => word !== undefined)
  const all = isKnown ? findAll(index, groups, limits) : nothing
  if (all.total >= 3 || (all.total > 0 && words.length < sentence)) return all
  const begun = isOpen && all.total === 0 ? resolveBeginning(fold(chunks.at(-1) ?? ''), index) : undefined
  const last = words.at(-1)
  if (begun && last && isKnown) {
    const other = findAll(
      index,
      groups.map((group) => (group === last ? begun : group)),
      limits,
    )
    if (other.total > 0) return other
  }
  const most = findMost(index, words, limits).matches.filter(({ id }) => !all.matches.some((match) => match.id === id))
  return { matches: [...all.matches, ...most], total: all.total + most.length }
}

export const nothing: Found = { matches: [], total: 0 }

/** Conditions that every hit must satisfy. */
export interface Limits {
  facets: readonly string[]
  excluded: readonly string[]
  phrases: readonly string[]
}

function limit(expression: string, { facets, excluded }: Limits): string {
  const all = allOf([...(expression ? [expression] : []), ...facets])
  return excluded.length > 0 ? `${all} NOT ${anyOf(excluded)}` : all
}

function findAll(index: SearchIndex, groups: readonly Group[], limits: Limits): Found {
  const wanted = groups.map(({ expression }) => expression)
  const expression = limit(wanted.length > 0 ? allOf(wanted) : '', limits)
  const { phrases } = limits
  const ranked = index.listMatches(expression, weights, candidates)
  const matches = phrases.length > 0 ? ranked.filter(({ id }) => holdsPhrases(index, id, phrases)) : ranked
  const isAll = ranked.length < candidates || phrases.length > 0
  return {
    matches: preferTitles(index, wanted, matches),
    total: isAll ? matches.length : index.countMatches(expression),
  }
}

/** Minimum share of a query's weight that a post must match. */
const most = 0.55
/** Maximum number of posts counted per word. */
const counted = 5000

/**
 * Finds posts that match most words, because people ask whole sentences and no post contains every word. The weight of
 * a word is higher the fewer posts contain it; a word that no post contains weighs most.
 */
function findMost(index: SearchIndex, words: readonly (Group | undefined)[], limits: Limits): Found {
  const known = words.filter((group) => group !== undefined)
  if (known.length < 2 || limits.phrases.length > 0) return nothing
  const posts = Math.max(1, index.countPosts())
  const shares = new Map<number, { weight: number; words: number }>()
  let asked = (words.length - known.length) * Math.log(1 + posts)
  for (const { expression } of known) {
    const ids = index.listIds(limit(expression, limits), counted)
    const weight = Math.log(1 + posts / Math.max(1, ids.length))
    asked += weight
    for (const id of ids) {
      const share = shares.get(id) ?? { weight: 0, words: 0 }
      shares.set(id, { weight: share.weight + weight, words: share.words + 1 })
    }
  }
  const enough = [...shares]
    .filter(([, share]) => share.weight / asked >= most && share.words >= 2)
    .map(([id, { weight }]) => ({ id, share: weight / asked }))
    .sort((a, b) => b.share - a.share || a.id - b.id)
  const best = enough.slice(0, candidates)
  const either = limit(anyOf(known.map(({ expression }) => expression)), limits)
  const ids = best.map(({ id }) => id)
  const relevance = index.rate(either, weights, ids)
  const matches = best
    .map(({ id, share }) => ({ id, score: share ** 3 * (relevance.get(id) ?? 0) }))
    .sort((a, b) => b.score - a.score || a.id - b.id)
  return { matches, total: enough.length }
}

/**
 * Boosts posts with the words in their title. BM25 uses one length for the whole post, so a title counts little in a
 * long one.
 */
function preferTitles(index: SearchIndex, wanted: readonly string[], matches: Found['matches']) {
  const titled = new Map<number, number>()
  for (const expression of wanted) {
    for (const id of index.listIds(`title : (${expression})`, 1000)) titled.set(id, (titled.get(id) ?? 0) + 1)
  }
  return matches
    .map(({ id, score }) => ({ id, score: score * (1 + (titled.get(id) ?? 0) / wanted.length) }))
    .sort((a, b) => b.score - a.score || a.id - b.id)
}

/** Whether a post contains the phrases literally; the index only knows that the words are near each other. */
function holdsPhrases(index: SearchIndex, id: number, phrases: readonly string[]): boolean {
  const { title, summary, sections } = index.readPost(id)
  const texts = [title, summary, ...sections.flatMap((section) => [section.title, section.text])].map(squeeze)
  return phrases.every((phrase) => texts.some((text) => text.includes(squeeze(phrase))))
}

const squeeze = (text: string) => fold(text).replace(/\s+/g, '')
