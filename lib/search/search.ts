import { inflateRawSync } from 'node:zlib'
import { fold, listLatinTokens, splitWords, type Word } from './analyze'
import { columns } from './build-index'
import type { StoredPost } from './document'
import { allOf, anyOf, facet, inside, near } from './expression'
import type { SearchIndex } from './index-file'
import { type ParsedQuery, parseQuery } from './parse-query'
import { readHangul } from './readings'
import { type Group, resolveChunk, resolveWord } from './resolve-word'
import { findSynonym, type Synonyms } from './synonyms'

const weights = Object.values(columns).join(', ')

/** Words that say nothing of a topic, where others do. */
const small = new Set(
  'a an the of to in on for and or is are do does how what why with by from 및 그리고 또는 위한 대한 대해 대하여 관한 관해 것 수 왜 어떻게 무엇 무슨 어떤 란 이란 때 그 이 저'.split(
    ' ',
  ),
)

export interface SearchOptions {
  synonyms: Synonyms
  /** Facets that every hit must have: `lang:ko`. */
  facets: readonly string[]
  limit: number
  /** Identifiers that readers may not see now. */
  hidden?: readonly number[]
}

export interface SearchMatches {
  /** What the query was understood to ask for. */
  groups: Group[]
  matches: { id: number; score: number }[]
  total: number
}

/** How many posts are ranked a second time. */
const candidates = 100

/** The posts that answer a query, best first. */
export function search(index: SearchIndex, query: string, options: SearchOptions): SearchMatches {
  const parsed = parseQuery(query)
  const words = resolveAll(parsed, index, options.synonyms)
  const phrases = parsed.phrases.map((phrase) => buildPhrase(phrase, index))
  if (!words || words.length + phrases.length + parsed.facets.length === 0) return { groups: [], matches: [], total: 0 }
  const groups = [...words, ...phrases]
  const wanted = groups.map(({ expression }) => expression)
  const unwanted = parsed.excluded.flatMap((text) => expressExcluded(text, index))
  const all = allOf([...wanted, ...[...parsed.facets, ...options.facets].map(facet)])
  const expression = unwanted.length > 0 ? `${all} NOT ${anyOf(unwanted)}` : all
  const hidden = new Set(options.hidden)
  const ranked = index.listMatches(expression, weights, candidates + hidden.size).filter(({ id }) => !hidden.has(id))
  const matches = ranked.filter(({ id }) => parsed.phrases.every((phrase) => holdsPhrase(index, id, phrase)))
  const isAll = ranked.length < candidates || phrases.length > 0
  return {
    groups,
    matches: preferTitles(index, wanted, matches).slice(0, options.limit),
    total: isAll ? matches.length : index.countMatches(expression, [...hidden]),
  }
}

/**
 * A post that says the words in its title is about them. BM25 knows one length for a whole post, so a title
 * counts little in a long one.
 */
function preferTitles(index: SearchIndex, wanted: readonly string[], matches: SearchMatches['matches']) {
  const titled = new Map<number, number>()
  for (const expression of wanted) {
    for (const id of index.listIds(`title : (${expression})`, 1000)) titled.set(id, (titled.get(id) ?? 0) + 1)
  }
  return matches
    .map(({ id, score }) => ({ id, score: score * (1 + (titled.get(id) ?? 0) / wanted.length) }))
    .sort((a, b) => b.score - a.score || a.id - b.id)
}

/** @returns undefined when a word is nowhere */
function resolveAll({ chunks, isOpen }: ParsedQuery, index: SearchIndex, synonyms: Synonyms): Group[] | undefined {
  const kept = chunks.filter((chunk) => !small.has(fold(chunk)))
  const given = kept.length > 0 ? kept : chunks
  const groups: Group[] = []
  for (let at = 0; at < given.length; ) {
    const synonym = resolveSynonym(given, at, index, synonyms)
    if (synonym) {
      groups.push(synonym.group)
      at += synonym.chunks
      continue
    }
    const resolved = resolveChunk(given[at]!, isOpen && at === given.length - 1, index)
    if (!resolved) return undefined
    groups.push(...resolved)
    at += 1
  }
  return groups
}

/** One group for chunks that are a name: it, or any of its synonyms. */
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

/** The words of a name near one another; in a title, Hangul also without its spaces. */
function expressName(words: readonly Word[], index: SearchIndex): string {
  const expression = near(tokensOf(words, index))
  const hangul = words.map(({ text }) => text).join('')
  return words.every(({ kind }) => kind === 'hangul') && hangul.length > 2
    ? anyOf([expression, inside(hangul)])
    : expression
}

function buildPhrase(phrase: string, index: SearchIndex): Group {
  const words = splitWords(fold(phrase))
  const tokens = tokensOf(words, index)
  return {
    expression: expressName(words, index),
    reading: 'word',
    tokens: tokens.flat(),
    inside: [],
    shown: `"${phrase}"`,
  }
}

/** Whether a post really has the words one behind the other; the index only knows that they are near. */
function holdsPhrase(index: SearchIndex, id: number, phrase: string): boolean {
  const { title, summary, sections } = readPost(index, id)
  const squeeze = (text: string) => fold(text).replace(/\s+/g, '')
  const wanted = squeeze(phrase)
  return [title, summary, ...sections.flatMap((section) => [section.title, section.text])].some((text) =>
    squeeze(text).includes(wanted),
  )
}

export function readPost(index: SearchIndex, id: number): StoredPost {
  return JSON.parse(inflateRawSync(index.getPost(id).stored).toString()) as StoredPost
}

function expressExcluded(text: string, index: SearchIndex): string[] {
  const groups = splitWords(fold(text)).flatMap((word) => resolveWord(word, index) ?? [])
  return groups.length > 0 ? [allOf(groups.map(({ expression }) => expression))] : []
}
