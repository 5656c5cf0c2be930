import { stemmer } from 'stemmer'
import { listLatinTokens, unique, type Word } from './analyze'
import { allOf, initials } from './expression'
import { type Group, makeGroup, type Way } from './group'
import { findMainVerb } from './korean'
import { longestPhrase } from './limit-query'
import { readHangul } from './readings'
import type { SearchIndex } from './search-index'
import { findSoundAlikes } from './sound/find-alikes'
import { listVariants } from './spelling-variants'

/** Maximum syllables of a compound. */
export const longestCompound = 24

/** Keeps a group that some post matches. */
export function found(group: Group, index: SearchIndex): Group | undefined {
  return index.hasMatch(group.also ? `(${group.expression} OR ${group.also})` : group.expression) ? group : undefined
}

/** Resolves a word as written; what sounds alike in the other script counts, too, but less. */
export function resolveWord({ kind, text }: Word, index: SearchIndex): Group | undefined {
  if (kind === 'hangul') return resolveHangul(text, index)
  if (kind === 'latin') return resolveLatin(text, index)
  return resolveInitials(text, index)
}

/** Initial consonants, of titles, tags and headings, else of a word anywhere. */
export function resolveInitials(text: string, index: SearchIndex): Group | undefined {
  if (!/^[ㄱ-ㅎ]{2,}$/.test(text)) return undefined
  const group = { reading: 'initials', expression: initials(text), sections: '', tokens: [], inside: [], shown: text }
  const titled = found(group as Group, index)
  if (titled || text.length < 3) return titled
  const tokens = [...index.listBySound([text])].sort((a, b) => b.posts - a.posts).map(({ term }) => term)
  if (tokens.length === 0) return undefined
  return makeGroup({ ways: [[tokens.slice(0, 3)]], reading: 'initials', shown: tokens[0]! })
}

function resolveHangul(text: string, index: SearchIndex): Group | undefined {
  const read = readHangul(text, index.findTerm)
  const main = read.some((token) => index.findTerm(token)) ? undefined : findMainVerb(text)
  const tokens = main ? [main] : read
  const [target = text] = read
  // Forms of a verb are in no compound.
  const isVerb = tokens.some((token) => token.startsWith('~')) && !index.findTerm(target)?.attested
  const inside = target.length > 2 && target.length <= longestCompound && !isVerb ? target : undefined
  const literal = found(makeGroup({ ways: [[tokens]], inside, reading: 'word', shown: target }), index)
  if (!literal) return undefined
  return withAlikes(makeGroupOf([[tokens]], target, inside), listAlikes(tokens, index), index) ?? literal
}

/** What sounds like a word, or like what it may be a form of: 로라랑, 로라. */
const listAlikes = (tokens: readonly string[], index: SearchIndex) => {
  const written = tokens.filter((token, at) => !token.startsWith('~') && (at === 0 || index.findTerm(token)))
  return unique(written.flatMap((token) => findSoundAlikes(token, index)))
}

const makeGroupOf = (ways: readonly Way[], shown: string, inside?: string) => ({
  ways,
  shown,
  inside,
  reading: 'word' as const,
})

function withAlikes(given: ReturnType<typeof makeGroupOf>, alikes: readonly string[], index: SearchIndex) {
  if (alikes.length === 0) return undefined
  return found(makeGroup({ ...given, others: [[alikes]] }), index)
}

/** Words whose stem is another word: a transformer does not transform. */
const derived = /(?:[eo]rs?|ations?|ments?|ness|ity|ities|ives?|ables?|isms?|ists?)$/
/** How sure such a word is when posts have its stem only. */
const derivedSure = 0.6

function resolveLatin(text: string, index: SearchIndex): Group | undefined {
  const ways = listLatinWays(text, index)
  const group = found(makeGroup({ ways, reading: 'word', shown: text }), index)
  if (!group) return undefined
  const whole = withAlikes(makeGroupOf(ways, text), findSoundAlikes(text, index), index) ?? group
  return derived.test(text) && !index.findTerm(text) ? { ...whole, sure: derivedSure } : whole
}

/** A Latin word whole, in another spelling, or as its parts: flash-attention, flashattention, flash attention. */
export function listLatinWays(text: string, index: SearchIndex): Way[] {
  const isSplit = /[._\-/@'’]/.test(text) && !/^[\d.,]+$/.test(text)
  const parts = isSplit ? unique(text.split(/[._\-/@'’]+/).filter(Boolean)).slice(0, longestPhrase) : []
  const variants = listVariants(text).filter((other) => index.findTerm(other))
  const types = /^u?int\d+$/.test(text) ? listLatinTokens(text) : []
  const whole = unique([text, stemmer(text), ...variants, ...types, ...(parts.length > 1 ? [parts.join('')] : [])])
  const numbered = parts.length === 0 ? /^([a-z]{2,})(\d+)$/.exec(text) : null
  const pieces = parts.length > 1 ? parts : numbered ? numbered.slice(1) : []
  return [[whole], ...(pieces.length > 0 ? [pieces.map((part) => unique([part, stemmer(part)]))] : [])]
}

/** The tokens of a word, as the index has them. */
export function tokensOf({ kind, text }: Word, index: SearchIndex): string[] {
  if (kind === 'hangul') return readHangul(text, index.findTerm)
  // Of nagle's only nagle says something.
  return listLatinTokens(text).filter((token) => token.length > 1 || token === text)
}

/** One expression for words that must all occur. */
export function expressAll(groups: readonly Group[]): string {
  return allOf(groups.map(({ expression }) => expression))
}
