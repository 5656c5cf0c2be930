import { fold, splitWords, unique, type Word } from './analyze'
import { listStems } from './korean'
import { spellKey } from './spelling-variants'
import { shippedTerms } from './terms'

type Name = readonly Word[]

interface Names {
  own: Name[]
  shipped: Name[]
}

/** Other names of a thing, by a key of one: those of the blog (own), and those that ship with the search (shipped). */
export interface Synonyms {
  get: (key: string) => Names | undefined
  /** Names as keys: without spaces. */
  listKeys: () => string[]
}

/** Keys of names, where `plainKey` is not the only one. */
export type NameKeys = Readonly<Record<string, readonly string[]>>

const longestName = 6

/** The key of most names, found without splitting them into words. */
const plainKey = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Other keys than `plainKey`, of the names of the blog and of those that ship with the search. Takes as long as many queries. */
export function listNameKeys(groups: readonly (readonly string[])[]): NameKeys {
  const names = unique([...groups, ...shippedTerms].flat())
  const keyed = names.map((name) => [name, listKeysOf(name)] as const)
  return Object.fromEntries(keyed.filter(([name, keys]) => keys.length !== 1 || keys[0] !== plainKey(name)))
}

function listKeysOf(name: string): string[] {
  const words = readName(name)
  return words.length === 0 ? [] : unique([keyOf(words), keyOf(words.map(reduce)), keyOf(withoutHead(words))])
}

/** By key, the numbers of the groups and of the names in them that have it. */
function placeNames(groups: readonly (readonly string[])[], keysOf: (name: string) => readonly string[]) {
  const places = new Map<string, [group: number, name: number][]>()
  for (const [group, names] of groups.entries())
    for (const [number, name] of names.entries())
      for (const key of keysOf(name)) {
        const known = places.get(key) ?? []
        places.set(key, known)
        known.push([group, number])
      }
  return places
}

/** What readers leave away at the end of a name: the knapsack problem is asked for as knapsack. */
const heads = new Set(['문제', '알고리즘', 'problem', 'algorithm'])
const withoutHead = (name: Name): Name => (name.length > 1 && heads.has(name.at(-1)!.text) ? name.slice(0, -1) : name)

const readName = (name: string): Name => splitWords(fold(name))

/**
 * Groups of names that mean the same, beside the terms that ship with the search.
 * @param keys of these groups, where they are known
 * @example readSynonyms([['LLM', '거대 언어 모델']])
 */
export function readSynonyms(groups: readonly (readonly string[])[], keys?: NameKeys): Synonyms {
  const keysOf = keys ? (name: string) => (Object.hasOwn(keys, name) ? keys[name]! : [plainKey(name)]) : listKeysOf
  const places = placeNames([...groups, ...shippedTerms], keysOf)
  const known = new Map<string, Names>()
  const read = (key: string): Names => {
    const names: Names = { own: [], shipped: [] }
    for (const [group, number] of places.get(key)!) {
      const own = groups[group]
      const others = (own ?? shippedTerms[group - groups.length] ?? []).filter((_, at) => at !== number).map(readName)
      names[own ? 'own' : 'shipped'].push(...others.filter((words) => words.length > 0))
    }
    return names
  }
  return {
    get: (key) => {
      if (!places.has(key)) return undefined
      const names = known.get(key) ?? read(key)
      known.set(key, names)
      return names
    },
    listKeys: () => [...places.keys()],
  }
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
