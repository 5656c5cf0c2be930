import { fold, splitWords, unique, type Word } from './analyze'
import type { ParsedQuery } from './parse-query'

/** Limits of a query. Twelve words are a long question; two hundred characters can contain a hundred. */
const most = { words: 12, phrases: 4, excluded: 8, facets: 8 }

/** Initial consonants are expensive: a prefix of many entries of the index. */
const costOf = ({ kind }: Word) => (kind === 'letters' ? 3 : 1)

/**
 * Maximum words of a phrase, and parts of an identifier, that are looked up. The text is still checked for the whole
 * phrase.
 */
export const longestPhrase = 8

export interface LimitedQuery extends ParsedQuery {
  /** Whether some of the query was dropped. */
  isCut: boolean
}

/** Removes duplicates from a query, and limits it to what one search may cost. */
export function limitQuery(query: ParsedQuery): LimitedQuery {
  const given = {
    chunks: unique(query.chunks),
    phrases: unique(query.phrases),
    excluded: unique(query.excluded),
    facets: unique(query.facets),
  }
  const kept = {
    chunks: limitChunks(given.chunks),
    phrases: given.phrases.slice(0, most.phrases),
    excluded: given.excluded.slice(0, most.excluded),
    facets: given.facets.slice(0, most.facets),
  }
  const isOpen = query.isOpen && kept.chunks.at(-1) === query.chunks.at(-1)
  return { ...kept, isOpen, isCut: JSON.stringify(kept) !== JSON.stringify(given) }
}

/** A chunk can contain many words separated by punctuation: 가/나/다. */
function limitChunks(chunks: readonly string[]): string[] {
  const kept: string[] = []
  let left = most.words
  for (const chunk of chunks) {
    if (left <= 0) break
    const words = splitWords(fold(chunk))
    let taken = 0
    while (taken < words.length && left > 0) {
      left -= costOf(words[taken]!)
      taken += 1
    }
    kept.push(taken < words.length ? chunk.slice(0, words[taken - 1]?.end) : chunk)
    if (words.length === 0) left -= 1
  }
  return kept
}
