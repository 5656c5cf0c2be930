import { disassemble } from 'es-hangul'
import { stemmer } from 'stemmer'
import { fold, listLatinTokens, splitWords, unique, type Word } from './analyze'
import { countEdits } from './edits'
import { allOf, anyOf, initials, inside, near, word } from './expression'
import type { SearchIndex } from './index-file'
import { switchKeyboard } from './keyboard'
import { longestPhrase } from './limit-query'
import { readHangul } from './readings'

/** How a word of the query was understood. */
type Reading = 'word' | 'part' | 'initials' | 'beginning' | 'keyboard' | 'typo' | 'synonym'

/** What a post has to match for a word of the query. */
export interface Group {
  expression: string
  reading: Reading
  /** Words of a text with one of these tokens are marked. */
  tokens: string[]
  /** Hangul that is marked wherever it occurs. */
  inside: string[]
  /** The word as it was understood, for display. */
  shown: string
}

/** Maximum syllables of a compound, and of each noun in it. */
const longest = { compound: 24, noun: 10 }

const arxivId = /(?<!\d)(\d{4}\.\d{4,5})(?:v\d+)?(?!\d)/

/**
 * Resolves a chunk of the query: as written, else as a prefix or as parts, else as typed in the other keyboard layout,
 * else with typos corrected.
 * @returns undefined when no post matches
 */
export function resolveChunk(chunk: string, isOpen: boolean, index: SearchIndex): Group[] | undefined {
  const text = arxivId.exec(chunk)?.[1] ?? chunk
  const composing = isOpen && /^[가-힣]+[ㄱ-ㅎ]$/.test(text) ? resolveBeginning(text, index) : undefined
  if (composing) return [composing]
  const words = splitWords(fold(text))
  const last = isOpen ? words.at(-1) : undefined
  const groups = words.map(
    (one) => resolveWord(one, index) ?? (one === last ? resolveBeginning(one.text, index) : undefined),
  )
  return (
    allFound(groups) ??
    allFound(groups.map((group, at) => group ?? resolveParts(words[at]!, index))) ??
    resolveKeyboard(text, isOpen, index) ??
    allFound(groups.map((group, at) => group ?? resolveTypo(words[at]!, index)))
  )
}

function allFound(groups: (Group | undefined)[]): Group[] | undefined {
  return groups.every((group) => group !== undefined) ? groups : undefined
}

/** Resolves a word as written. */
export function resolveWord({ kind, text }: Word, index: SearchIndex): Group | undefined {
  if (kind === 'hangul') return resolveHangul(text, index)
  if (kind === 'latin') return resolveLatin(text, index)
  if (!/^[ㄱ-ㅎ]{2,}$/.test(text)) return undefined
  return found({ reading: 'initials', expression: initials(text), tokens: [], inside: [], shown: text }, index)
}

function resolveHangul(text: string, index: SearchIndex): Group | undefined {
  const tokens = readHangul(text, index.findTerm)
  const [target = text] = tokens
  const isLong = target.length > 2 && target.length <= longest.compound
  const expressions = [word(tokens), ...(isLong ? [inside(target)] : [])]
  return found(
    { reading: 'word', expression: anyOf(expressions), tokens, inside: isLong ? [target] : [], shown: target },
    index,
  )
}

function resolveLatin(text: string, index: SearchIndex): Group | undefined {
  const tokens = listLatinTokens(text)
  const isSplit = /[._\-/@'’]/.test(text) && !/^[\d.,]+$/.test(text)
  const parts = isSplit ? unique(text.split(/[._\-/@'’]+/).filter(Boolean)).slice(0, longestPhrase) : []
  const whole = word(unique([text, stemmer(text), ...(parts.length > 1 ? [parts.join('')] : [])]))
  const expression = parts.length > 1 ? anyOf([whole, allOf(parts.map((part) => word([part, stemmer(part)])))]) : whole
  return found({ reading: 'word', expression, tokens, inside: [], shown: text }, index)
}

/** Resolves part of a longer word (포머 in 트랜스포머), or words that posts write separately (보상모델, 보상 모델). */
function resolveParts({ kind, text }: Word, index: SearchIndex): Group | undefined {
  if (kind !== 'hangul' || text.length < 2 || text.length > longest.compound) return undefined
  const tokens = index.listHolding(text, 12).map(({ term }) => term)
  const expressions = [inside(text), ...(tokens.length > 0 ? [word(tokens)] : [])]
  const part = found({ reading: 'part', expression: anyOf(expressions), tokens, inside: [text], shown: text }, index)
  if (part) return part
  const words = splitCompound(text, index)
  if (!words) return undefined
  return found(
    { reading: 'part', expression: near(words.map((one) => [one])), tokens: words, inside: [], shown: words.join(' ') },
    index,
  )
}

/** Splits a compound into as few nouns as possible; the last can have a particle. */
function splitCompound(text: string, index: SearchIndex): string[] | undefined {
  const best: (string[] | undefined)[] = [[]]
  for (let end = 2; end <= text.length; end += 1) {
    const ways: string[][] = []
    for (let start = Math.max(0, end - longest.noun); start < end - 1; start += 1) {
      const noun = best[start] && findNoun(text.slice(start, end), end === text.length, index)
      if (noun) ways.push([...best[start]!, noun])
    }
    best[end] = ways.sort((a, b) => a.length - b.length)[0]
  }
  const words = best[text.length]
  return words && words.length > 1 ? words : undefined
}

function findNoun(piece: string, isLast: boolean, index: SearchIndex): string | undefined {
  const noun = isLast ? readHangul(piece, index.findTerm)[0]! : piece
  return index.findTerm(noun)?.attested ? noun : undefined
}

/** Resolves a prefix, whose last syllable may be incomplete: 코, 콛, 코드. */
export function resolveBeginning(text: string, index: SearchIndex): Group | undefined {
  const letters = disassemble(text)
  if (letters.length < 2) return undefined
  const begun = index.listByPrefix(letters, 8)
  const nouns = begun.filter(({ attested }) => attested)
  const tokens = (nouns.length > 0 ? nouns : begun).map(({ term }) => term)
  if (tokens.length === 0) return undefined
  return found({ reading: 'beginning', expression: word(tokens), tokens, inside: [], shown: tokens[0]! }, index)
}

/** Resolves a word typed in the other keyboard layout: `djxpstus` is 어텐션, `ㅁㅅㅅ둣ㅑㅐㅜ` is attention. */
function resolveKeyboard(chunk: string, isOpen: boolean, index: SearchIndex): Group[] | undefined {
  const other = switchKeyboard(chunk)
  if (!other) return undefined
  const groups = splitWords(fold(other)).map(
    (one) => resolveWord(one, index) ?? (isOpen ? resolveBeginning(one.text, index) : undefined),
  )
  return allFound(groups)?.map((group) => ({ ...group, reading: 'keyboard' as const }))
}

/** Corrects a typo to the nearest words of the vocabulary: one edit for short words, two for long ones. */
function resolveTypo({ kind, text }: Word, index: SearchIndex): Group | undefined {
  const letters = disassemble(text)
  const [one, two] = kind === 'hangul' ? [6, 10] : [4, 8]
  const limit = letters.length >= two ? 2 : letters.length >= one ? 1 : 0
  if (kind === 'letters' || limit === 0 || /\d/.test(text)) return undefined
  const candidates = index
    .listLike(letters, limit)
    .map((term) => ({ ...term, edits: countEdits(letters, term.letters, limit) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits || Number(b.attested) - Number(a.attested) || b.posts - a.posts)
  const nearest = candidates.filter(({ edits }) => edits === candidates[0]!.edits).slice(0, 3)
  const tokens = nearest.map(({ term }) => term)
  if (tokens.length === 0) return undefined
  return found({ reading: 'typo', expression: word(tokens), tokens, inside: [], shown: tokens[0]! }, index)
}

function found(group: Group, index: SearchIndex): Group | undefined {
  return index.hasMatch(group.expression) ? group : undefined
}
