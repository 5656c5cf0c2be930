import { fold, splitWords, unique, type Word } from './analyze'
import type { ParsedQuery } from './parse-query'

/** What of a query is looked up. Twelve words are a long question; two hundred characters may hold a hundred. */
const most = { words: 12, phrases: 4, excluded: 8, facets: 8 }

/** First consonants are the beginning of many words of the index. */
const costOf = ({ kind }: Word) => (kind === 'letters' ? 3 : 1)

/** Words of a phrase, and parts of an identifier, that the index is asked for. The text has to have all of a phrase. */
export const longestPhrase = 8

export interface LimitedQuery extends ParsedQuery {
  /** Whether something of the query is left out. */
  isCut: boolean
}

/** The query without what it repeats, and no more of it than one search may cost. */
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

/** A chunk may be many words with signs between them: 가/나/다. */
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
