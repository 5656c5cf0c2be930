import { fold, listLatinTokens, splitWords, type Word } from './analyze'
import { allOf, anyOf, inside, near } from './expression'
import type { SearchIndex } from './index-file'
import { longestPhrase } from './limit-query'
import type { ParsedQuery } from './parse-query'
import { readHangul } from './readings'
import { type Group, resolveChunk, resolveWord } from './resolve-word'
import { findSynonym, type Synonyms } from './synonyms'

/** Stop words, ignored when a query has other words. */
const small = new Set(
  'a an the of to in on for and or is are do does how what why with by from 및 그리고 또는 위한 대한 대해 대하여 관한 관해 것 수 왜 어떻게 무엇 무슨 어떤 란 이란 때 그 이 저 뭐 뭐야 뭔가요 무엇인가 무엇인가요 인가요 있나 있나요 얼마나 이유 이유가 이유는 좀 정말'.split(
    ' ',
  ),
)

/** Resolves each word of a query to a group; undefined for words that nothing matches. */
export function resolveWords(
  { chunks, isOpen }: ParsedQuery,
  index: SearchIndex,
  synonyms: Synonyms,
): (Group | undefined)[] {
  const kept = chunks.filter((chunk) => !small.has(fold(chunk)))
  const given = kept.length > 0 ? kept : chunks
  const groups: (Group | undefined)[] = []
  for (let at = 0; at < given.length; ) {
    const synonym = resolveSynonym(given, at, index, synonyms)
    if (synonym) {
      groups.push(synonym.group)
      at += synonym.chunks
      continue
    }
    groups.push(...(resolveChunk(given[at]!, isOpen && at === given.length - 1, index) ?? [undefined]))
    at += 1
  }
  return groups.filter((group, at) => groups.findIndex((one) => one?.expression === group?.expression) === at || !group)
}

/** One group for chunks that form a name: it, or any of its synonyms. */
function resolveSynonym(chunks: readonly string[], at: number, index: SearchIndex, synonyms: Synonyms) {
  const words = chunks.slice(at).map((chunk) => splitWords(fold(chunk)))
  const ends = words.map((_, chunk) => words.slice(0, chunk + 1).flat().length)
  const known = findSynonym(words.flat(), 0, synonyms)
  const count = known ? ends.indexOf(known.length) + 1 : 0
  if (!known || count === 0) return undefined
  const own = words
    .slice(0, count)
    .flat()
    .map((word) => resolveWord(word, index))
  const found = own.filter((group) => group !== undefined)
  const mine = found.length === own.length ? [allOf(found.map(({ expression }) => expression))] : []
  const expression = anyOf([...mine, ...known.others.map((name) => expressName(name, index))])
  if (!index.hasMatch(expression)) return undefined
  const group: Group = {
    expression,
    reading: mine.length > 0 ? 'word' : 'synonym',
    tokens: [...found.flatMap(({ tokens }) => tokens), ...known.others.flatMap((name) => tokensOf(name, index).flat())],
    inside: found.flatMap((one) => one.inside),
    shown: chunks.slice(at, at + count).join(' '),
  }
  return { group, chunks: count }
}

function tokensOf(words: readonly Word[], index: SearchIndex): string[][] {
  return words.map(({ kind, text }) => (kind === 'hangul' ? readHangul(text, index.findTerm) : listLatinTokens(text)))
}

/** Matches the words of a name near each other; in a title, Hangul also without its spaces. */
function expressName(words: readonly Word[], index: SearchIndex): string {
  const expression = near(tokensOf(words, index))
  const hangul = words.map(({ text }) => text).join('')
  return words.every(({ kind }) => kind === 'hangul') && hangul.length > 2
    ? anyOf([expression, inside(hangul)])
    : expression
}

/** Matches the words of a phrase; whether they are adjacent is checked in the text (`find-posts.ts`). */
export function resolvePhrase(phrase: string, index: SearchIndex): Group {
  const words = splitWords(fold(phrase)).slice(0, longestPhrase)
  const tokens = tokensOf(words, index)
  return {
    expression: expressName(words, index),
    reading: 'word',
    tokens: tokens.flat(),
    inside: [],
    shown: `"${phrase}"`,
  }
}

/** Expressions that an excluded word or phrase must not match. */
export function expressExcluded(text: string, index: SearchIndex): string[] {
  const groups = splitWords(fold(text))
    .slice(0, longestPhrase)
    .flatMap((word) => resolveWord(word, index) ?? [])
  return groups.length > 0 ? [allOf(groups.map(({ expression }) => expression))] : []
}
