import { fold } from './analyze'
import type { Marked } from './find-marks'
import type { Group } from './group'
import { limitQuery } from './limit-query'
import { limitWork } from './limit-work'
import { parseQuery } from './parse-query'
import { preferLanguage } from './prefer-language'
import { type Found, type Limits, type Match, rankPosts } from './rank-posts'
import { relate } from './relate'
import { expressExcluded, resolvePhrase, resolveWords, type Unit } from './resolve-query'
import { resolveBeginning } from './resolve-unknown'
import type { SearchIndex } from './search-index'
import type { Synonyms } from './synonyms'

export interface SearchOptions {
  synonyms: Synonyms
  /** Facets that every hit must have: `lang:ko`. */
  facets: readonly string[]
  /** The language of the reader: posts of others are hits only when they fit better. */
  lang?: string
  limit: number
}

/** A match, with the words of the query that it lacks, as typed. */
export type NamedMatch = Omit<Match, 'missing'> & { missing: string[] }

export interface SearchMatches extends Omit<Found, 'matches'> {
  /** Best first. */
  matches: NamedMatch[]
  /** The query as it was understood. */
  groups: Group[]
  /** What else posts may have been found by: words that say nearly the same, and parts of names apart from the others. */
  loose: Marked[]
  /** Words of the query that the best match lacks, as typed. */
  missing: string[]
  /** Whether some of the query was dropped. */
  isCut: boolean
  /** When there is no match: ids of the posts that have most of the query, best first. */
  nearest: number[]
}

/** Posts that match a query, best first: those that have all of it, then those that have most. */
export function search(whole: SearchIndex, query: string, options: SearchOptions): SearchMatches {
  const index = limitWork(whole)
  const parsed = limitQuery(parseQuery(query))
  const words = resolveWords(parsed, index, options.synonyms)
  const phrases = parsed.phrases.map((phrase) => ({ text: phrase, weight: 1, group: resolvePhrase(phrase, index) }))
  const units: Unit[] = [...words, ...phrases]
  const groups = units.flatMap(({ group }) => group ?? [])
  const { isCut } = parsed
  if (units.length + parsed.facets.length === 0)
    return { groups, loose: [], isCut, missing: [], nearest: [], matches: [], total: 0 }
  const limits: Limits = {
    facets: [...parsed.facets, ...options.facets],
    excluded: parsed.excluded.flatMap((text) => expressExcluded(text, index)),
    phrases: parsed.phrases,
  }
  const rank = (asked: readonly Unit[]) => preferLanguage(index, rankPosts(index, asked, limits), options.lang)
  const begun = rankBegun(units, rank(units), parsed.isOpen ? parsed.chunks.at(-1) : undefined, index, rank)
  const related = units.map(relate)
  const found = begun.matches[0]?.missing.length === 0 ? begun : rank(related)
  const matches = found.matches
    .slice(0, options.limit)
    .map((match) => ({ ...match, missing: match.missing.flatMap((at) => units[at]?.text ?? []) }))
  const missing = matches[0]?.missing ?? []
  const nearest = found.total > 0 ? [] : rankPosts(index, units, { ...limits, phrases: [] }, true).matches.slice(0, 3)
  return {
    groups,
    loose: related.map(loosen),
    isCut,
    missing,
    matches,
    total: found.total,
    nearest: nearest.map(({ id }) => id),
  }
}

function loosen({ group, related }: Unit): Marked {
  const own = group?.tokens ?? []
  return {
    tokens: [...own, ...(related?.tokens ?? [])],
    inside: group?.inside ?? [],
    typed: group?.typed ?? own,
  }
}

/** When no post has all, the last word may be the beginning of another. */
function rankBegun(
  units: readonly Unit[],
  found: Found,
  last: string | undefined,
  index: SearchIndex,
  rank: (units: readonly Unit[]) => Found,
): Found {
  const unit = units.findLast(({ text }) => text === last)
  if (!last || !unit?.group || found.matches[0]?.missing.length === 0) return found
  const begun = resolveBeginning(fold(last), index)
  if (!begun) return found
  const other = rank(units.map((one) => (one === unit ? { ...one, group: { ...begun, sections: '' } } : one)))
  return other.matches[0]?.missing.length === 0 ? other : found
}
