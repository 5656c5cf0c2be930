import { fold, splitWords, unique, type Word } from './analyze'
import { listStems } from './korean'
import { spellKey } from './spelling-variants'
import { shippedTerms } from './terms'

type Name = readonly Word[]

/** Names of one thing, by key of each: those of the blog (own), and those that ship with the search (shipped). */
export type Synonyms = ReadonlyMap<string, { own: Name[]; shipped: Name[] }>

const longestName = 6

/**
 * Groups of names that mean the same, beside the terms that ship with the search.
 * @example readSynonyms([['LLM', '거대 언어 모델']])
 */
export function readSynonyms(groups: readonly (readonly string[])[]): Synonyms {
  const synonyms = new Map<string, { own: Name[]; shipped: Name[] }>()
  for (const [kind, all] of [
    ['own', groups],
    ['shipped', shippedTerms],
  ] as const) {
    for (const group of all) {
      const names = group.map((name) => splitWords(fold(name))).filter((words) => words.length > 0)
      for (const name of names) {
        for (const key of unique([keyOf(name), keyOf(name.map(reduce))])) {
          const known = synonyms.get(key) ?? { own: [], shipped: [] }
          known[kind].push(...names.filter((other) => other !== name))
          synonyms.set(key, known)
        }
      }
    }
  }
  return synonyms
}

export interface FoundSynonym {
  /** Number of words of the query that form the name. */
  length: number
  /** The other names. */
  own: Name[]
  shipped: Name[]
}

/** The longest name at a position of the query: with or without spaces, hyphens and particles. */
export function findSynonym(words: readonly Word[], at: number, synonyms: Synonyms): FoundSynonym | undefined {
  for (let length = Math.min(longestName, words.length - at); length > 0; length -= 1) {
    const name = words.slice(at, at + length)
    for (const key of listKeys(name)) {
      const known = synonyms.get(key)
      if (known) return { length, ...known }
    }
  }
  return undefined
}

function keyOf(words: Name): string {
  return words.map(({ kind, text }) => (kind === 'latin' ? spellKey(text) : text)).join('')
}

/** Keys of words that a reader typed: their last may have a particle, and those before it, too. */
function listKeys(words: Name): string[] {
  const last = words.at(-1)!
  const stems = last.kind === 'hangul' ? listStems(last.text) : []
  const ends = [last, ...stems.map(({ text }) => ({ ...last, text }))]
  return unique([...ends.map((end) => keyOf([...words.slice(0, -1), end])), keyOf(words.map(reduce))])
}

/** A word without a particle that only nouns have: 사고의 → 사고. */
function reduce(word: Word): Word {
  if (word.kind !== 'hangul' || word.text.length < 3) return word
  const stem = listStems(word.text).findLast(({ isNoun, text }) => isNoun && text.length > 1)
  return stem ? { ...word, text: stem.text } : word
}
