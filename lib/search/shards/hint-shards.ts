import { fold, listLatinTokens, pairsOf, splitWords, type Word } from '@/lib/search/analyze'
import { findVerb, listStems } from '@/lib/search/korean'
import { limitQuery } from '@/lib/search/limit-query'
import { parseQuery } from '@/lib/search/parse-query'
import { spellTerm } from '@/lib/search/search-index'
import { hangulKeys, latinKeys } from '@/lib/search/sound/skeleton'
import { findSynonym, type Synonyms } from '@/lib/search/synonyms'
import type { ShardStore } from './shard-store'

/**
 * Notes what a search will probably ask, so that it is loaded at once and not one after another. A wrong guess costs a
 * file, a missing one a round trip; the answer is the same.
 */
export function hintShards(store: ShardStore, query: string, synonyms: Synonyms, lang: string): void {
  const { chunks, phrases, facets } = limitQuery(parseQuery(query))
  for (const facet of [...facets, `lang:${lang}`]) store.find('facets', facet)
  const words = [...chunks, ...phrases].flatMap((text) => splitWords(fold(text)))
  for (const [at, word] of words.entries()) {
    hintWord(store, word)
    const names = findSynonym(words, at, synonyms)
    for (const name of [...(names?.own ?? []), ...(names?.shipped ?? [])]) for (const one of name) hintWord(store, one)
  }
}

function hintWord(store: ShardStore, { kind, text }: Word): void {
  if (kind === 'letters') return void store.list('initials', text)
  const tokens = kind === 'latin' ? listLatinTokens(text) : listForms(text)
  for (const token of tokens) {
    store.find('vocabulary', token, spellTerm(token))
    store.find('postings', token)
  }
  const keys = kind === 'latin' ? latinKeys(text) : hangulKeys(text)
  for (const key of keys) store.find('sounds', key)
  if (kind === 'hangul' && text.length > 2 && !findVerb(text)?.isVerb)
    for (const pair of pairsOf(text)) store.find('pairs', pair)
}

function listForms(word: string): string[] {
  const verb = findVerb(word)
  return [word, ...listStems(word).map(({ text }) => text), ...(verb ? [verb.text] : [])]
}
