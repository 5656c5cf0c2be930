import { disassemble, hasBatchim, removeLastCharacter } from 'es-hangul'
import { fold, splitWords, unique, type Word } from './analyze'
import { countEdits } from './edits'
import { type Group, makeGroup } from './group'
import { switchKeyboard } from './keyboard'
import { found, longestCompound, resolveWord } from './resolve-word'
import { isRightWord } from './right-words'
import type { SearchIndex } from './search-index'
import { splitCompound, splitNouns } from './split-compound'

/** Resolves part of a longer word (포머 in 트랜스포머), or words that posts write separately (보상모델, 보상 모델). */
export function resolveParts({ kind, text }: Word, index: SearchIndex): Group | undefined {
  if (kind !== 'hangul' || text.length < 2 || text.length > longestCompound) return undefined
  const words = splitCompound(text, index)
  if (words?.every(({ isHeard }) => !isHeard)) return resolveCompound(words, index)
  const tokens = index.listHolding(text, 12).map(({ term }) => term)
  const ways = tokens.length > 0 ? [[tokens]] : []
  const part = found(makeGroup({ ways, inside: text, reading: 'part', shown: text }), index)
  return part ?? (words && resolveCompound(words, index))
}

/** Syllables that make another word of a noun. */
const suffix = /(?<=.{2})[적성화력형식율률량]$/
const derivedSure = 0.6

/** The noun that a word which no post has is made of: 추론적, 추론. */
export function resolveDerived({ kind, text }: Word, index: SearchIndex): Group | undefined {
  const noun = kind === 'hangul' && suffix.test(text) ? text.slice(0, -1) : ''
  if (!index.findTerm(noun)?.attested) return undefined
  const group = resolveWord({ kind, text: noun, start: 0, end: 0 }, index)
  return group && { ...group, sure: derivedSure }
}

/** The nouns of a compound that no post has: each of its own, as if they had been typed apart. */
export function resolveApart({ kind, text }: Word, index: SearchIndex): Group[] | undefined {
  if (kind !== 'hangul' || text.length < 4 || text.length > longestCompound) return undefined
  const groups = splitNouns(text, index)?.map(({ tokens: [noun = ''] }) =>
    resolveWord({ kind: 'hangul', text: noun, start: 0, end: 0 }, index),
  )
  return groups?.every((group) => group !== undefined) ? groups : undefined
}

function resolveCompound(words: readonly { tokens: string[]; isHeard: boolean }[], index: SearchIndex) {
  const shown = words.map(({ tokens }) => tokens[0]).join(' ')
  const reading = words.some(({ isHeard }) => isHeard) ? 'sound' : 'part'
  return found(makeGroup({ ways: [words.map(({ tokens }) => tokens)], reading, shown }), index)
}

/** Resolves a prefix, whose last syllable may be incomplete: 코, 콛, 코드. */
export function resolveBeginning(text: string, index: SearchIndex): Group | undefined {
  const letters = disassemble(text)
  if (letters.length < 2) return undefined
  const begun = index.listByPrefix(letters, 8)
  const nouns = begun.filter(({ attested }) => attested)
  const tokens = (nouns.length > 0 ? nouns : begun).map(({ term }) => term)
  if (tokens.length === 0) return undefined
  return found(makeGroup({ ways: [[tokens]], reading: 'beginning', shown: tokens[0]! }), index)
}

/** Resolves a word typed in the other keyboard layout: `djxpstus` is 어텐션, `ㅁㅅㅅ둣ㅑㅐㅜ` is attention. */
export function resolveKeyboard(chunk: string, isOpen: boolean, index: SearchIndex): Group[] | undefined {
  const other = switchKeyboard(chunk)
  if (!other) return undefined
  const groups = splitWords(fold(other)).map(
    (one) => resolveWord(one, index) ?? (isOpen ? resolveBeginning(one.text, index) : undefined),
  )
  if (!groups.every((group) => group !== undefined)) return undefined
  return groups.map((group) => ({ ...group, reading: 'keyboard' as const }))
}

/** Of a word this short, in letters, many neighbours are other words: only what fingers do is corrected. */
const shortWord = 6

/** A word with every letter once where it is doubled. */
const single = (word: string) => word.replace(/(.)\1/g, '$1')

/** Whether a short word became the other by a slip: two letters exchanged, one left out or doubled, or another vowel. */
function isSlip(typed: string, meant: string): boolean {
  if (typed.length < meant.length) return true
  if (typed.length > meant.length) return single(typed) === single(meant)
  // Of two doubled letters the wrong one: vaccum.
  if (single(typed) === single(meant)) return true
  const differing = [...typed].flatMap((letter, at) => (letter === meant[at] ? [] : [letter + meant[at]]))
  return differing.length === 2 || differing.every((pair) => /^(?:[aeiouy]{2}|[ㅏ-ㅣ]{2})$/.test(pair))
}

/** Corrects a typo to the nearest words of the vocabulary: one edit for short words, two for long ones. */
export function resolveTypo({ kind, text }: Word, index: SearchIndex): Group | undefined {
  const letters = disassemble(text)
  const begun = kind === 'hangul' && text.length > 1 && hasBatchim(text) ? removeLastCharacter(text) : ''
  // The first consonant of a next syllable that was not typed: 도컼.
  if (index.findTerm(begun)?.attested)
    return found(makeGroup({ ways: [[[begun]]], reading: 'typo', sure: 0.85, shown: begun }), index)
  const [one, two] = kind === 'hangul' ? [6, 10] : [4, 8]
  const limit = letters.length >= two ? 2 : letters.length >= one ? 1 : 0
  if (kind === 'letters' || limit === 0 || /\d/.test(text) || isRightWord(text)) return undefined
  const candidates = index
    .listLike(letters, limit)
    .map((term) => ({ ...term, edits: countEdits(letters, term.letters, limit) }))
    .filter(({ edits, letters: other }) => edits <= limit && (letters.length > shortWord || isSlip(letters, other)))
    .filter(({ edits, letters: other }) => edits < 2 || kind === 'hangul' || letters[0] === other[0])
    .sort((a, b) => a.edits - b.edits || Number(b.attested) - Number(a.attested) || b.posts - a.posts)
  const nearest = candidates.filter(({ edits }) => edits === candidates[0]!.edits).slice(0, 3)
  const tokens = unique(nearest.map(({ term }) => term))
  if (tokens.length === 0) return undefined
  const sure = nearest[0]!.edits === 2 ? 0.65 : letters.length >= two ? 0.85 : 0.7
  return found(makeGroup({ ways: [[tokens]], reading: 'typo', sure, shown: tokens[0]! }), index)
}
