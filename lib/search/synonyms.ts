import { stemmer } from 'stemmer'
import { fold, splitWords, type Word } from './analyze'
import { listStems } from './korean'

/** Groups of synonyms, each name as a list of words. */
export type Synonyms = readonly (readonly Word[])[][]

/** @example readSynonyms([['LLM', '거대 언어 모델']]) */
export function readSynonyms(groups: readonly (readonly string[])[]): Synonyms {
  return groups.map((names) => names.map((name) => splitWords(fold(name))).filter((words) => words.length > 0))
}

export interface FoundSynonym {
  /** Number of words of the query that form the name. */
  length: number
  /** The other names. */
  others: (readonly Word[])[]
}

/** The longest name at a position of the query. */
export function findSynonym(words: readonly Word[], at: number, synonyms: Synonyms): FoundSynonym | undefined {
  let best: FoundSynonym | undefined
  for (const names of synonyms) {
    for (const name of names) {
      const length = countWords(words, at, name)
      if (length > (best?.length ?? 0)) best = { length, others: names.filter((other) => other !== name) }
    }
  }
  return best
}

/** Number of words of the query that match the name; 0 when it does not match. Hangul can be written without spaces. */
function countWords(words: readonly Word[], at: number, name: readonly Word[]): number {
  if (name.every((one, offset) => isSame(words[at + offset], one))) return name.length
  if (name.length === 1 || !name.every(({ kind }) => kind === 'hangul')) return 0
  const joined = { kind: 'hangul' as const, text: name.map(({ text }) => text).join('') }
  return isSame(words[at], joined) ? 1 : 0
}

function isSame(given: Word | undefined, name: Pick<Word, 'kind' | 'text'>): boolean {
  if (!given || given.kind !== name.kind) return false
  if (given.text === name.text) return true
  if (given.kind === 'hangul') return listStems(given.text).some(({ text }) => text === name.text)
  return stemmer(given.text) === stemmer(name.text)
}
