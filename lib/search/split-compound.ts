import { readHangul } from './readings'
import type { SearchIndex } from './search-index'
import { commonWords } from './sound/common-words'
import { spellFamily } from './sound/family-names'
import { hearWord } from './sound/find-alikes'

/** A word of a compound, as the index has it. */
export interface CompoundPart {
  tokens: string[]
  /** Whether it is written in Latin letters and only sounds like this. */
  isHeard: boolean
}

/** Maximum syllables of a word within a compound, and of a compound with words that are heard. */
const longest = { word: 10, heardWord: 7, heard: 14 }

/** Splits a compound into as few words as possible; nouns first, else with words that sound like English ones. */
export function splitCompound(text: string, index: SearchIndex): CompoundPart[] | undefined {
  const nouns = splitNouns(text, index)
  if (nouns || text.length > longest.heard || commonWords.has(text)) return nouns
  const alone = text.length <= 4 ? 1 : 2 // 민세원: a name has its family in one syllable
  return split(text, (piece, isLast) => findNoun(piece, isLast, index) ?? findHeard(piece, alone, index), 1)
}

/** Splits a compound into nouns that posts have. */
export function splitNouns(text: string, index: SearchIndex): CompoundPart[] | undefined {
  return split(text, (piece, isLast) => findNoun(piece, isLast, index))
}

type Find = (piece: string, isLast: boolean) => CompoundPart | undefined

function split(text: string, find: Find, shortest = 2): CompoundPart[] | undefined {
  const best: (CompoundPart[] | undefined)[] = [[]]
  for (let end = shortest; end <= text.length; end += 1) {
    for (let start = Math.max(0, end - longest.word); start <= end - shortest; start += 1) {
      const before = best[start]
      if (!before || before.length + 1 >= (best[end]?.length ?? Number.POSITIVE_INFINITY)) continue
      const part = find(text.slice(start, end), end === text.length)
      if (part) best[end] = [...before, part]
    }
  }
  const words = best[text.length]
  return words && words.length > 1 ? words : undefined
}

function findNoun(piece: string, isLast: boolean, index: SearchIndex): CompoundPart | undefined {
  const noun = isLast ? readHangul(piece, index.findTerm)[0]! : piece
  if (piece.length < 2) return undefined
  return index.findTerm(noun)?.attested ? { tokens: [noun], isHeard: false } : undefined
}

function findHeard(piece: string, shortest: number, index: SearchIndex): CompoundPart | undefined {
  if (piece.length > longest.heardWord) return undefined
  if (piece.length < shortest) {
    const own = index.findTerm(piece)
    return own ? { tokens: [piece], isHeard: false } : undefined
  }
  const family = piece.length === 1 ? spellFamily(piece).filter((name) => index.findTerm(name)) : []
  if (family.length > 0) {
    return { tokens: family, isHeard: true }
  }
  const heard = hearWord(piece, index)
  const terms = heard?.terms.filter((term) => term.length > (piece.length === 1 ? 2 : 1)) ?? []
  return terms.length > 0 ? { tokens: terms, isHeard: true } : undefined
}
