import { facet } from './expression'
import { type Found, findBest, type Limits, nothing } from './find-posts'
import type { SearchIndex } from './index-file'
import { limitQuery } from './limit-query'
import { limitWork } from './limit-work'
import { parseQuery } from './parse-query'
import { expressExcluded, resolvePhrase, resolveWords } from './resolve-query'
import type { Group } from './resolve-word'
import type { Synonyms } from './synonyms'

export interface SearchOptions {
  synonyms: Synonyms
  /** Facets that every hit must have: `lang:ko`. */
  facets: readonly string[]
  limit: number
}

export interface SearchMatches extends Found {
  /** The query as it was understood. */
  groups: Group[]
  /** Whether some of the query was dropped. */
  isCut: boolean
}

/** Posts that match a query, best first: those that match all words, else those that match most. */
export function search(whole: SearchIndex, query: string, options: SearchOptions): SearchMatches {
  const index = limitWork(whole)
  const parsed = limitQuery(parseQuery(query))
  const words = resolveWords(parsed, index, options.synonyms)
  const known = words.filter((group) => group !== undefined)
  const groups = [...known, ...parsed.phrases.map((phrase) => resolvePhrase(phrase, index))]
  if (groups.length + parsed.facets.length === 0) return { groups: [], isCut: parsed.isCut, ...nothing }
  const limits: Limits = {
    facets: [...parsed.facets, ...options.facets].map(facet),
    excluded: parsed.excluded.flatMap((text) => expressExcluded(text, index)),
    phrases: parsed.phrases,
  }
  const { matches, total } = findBest(index, words, groups, limits, parsed)
  return { groups, isCut: parsed.isCut, matches: matches.slice(0, options.limit), total }
}
