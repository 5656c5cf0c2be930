import { fold, listLatinTokens, type Word } from './analyze'
import type { Group } from './group'
import { findVerb } from './korean'
import { consonantOf, expectSome, listLikelyWords, type NumberedWord } from './likely-words'

/** A match in a text. */
export interface Mark {
  start: number
  end: number
  /** Index of the matching group. */
  group: number
  /** Whether it is a synonym of what is typed. */
  isSynonym?: boolean
}

/** What is marked of a group. */
export type Marked = Pick<Group, 'tokens' | 'inside' | 'parts' | 'typed'>

/** Offsets in a word, the index of the group, and the token, where it is one. */
type Found = readonly [start: number, end: number, group: number, token?: string]

/** The groups prepared for matching. The result for each distinct word is cached in `known`. */
interface Wanted {
  known: Map<string, Found | undefined>
  /** Groups by token. */
  tokens: Map<string, number>
  /** First consonants of the verbs among the tokens. */
  verbs: Set<string>
  /** Prefixes of tokens, to skip words that cannot match. */
  beginnings: Set<string>
  /** Finds places of a folded text that may be in a word of the groups. */
  likely: RegExp
  inside: [string, number][]
}

const wanted = new WeakMap<readonly Marked[], Wanted>()

/** All matches of the groups in a text, in order. */
export function findMarks(text: string, groups: readonly Marked[]): Mark[] {
  const asked = wanted.get(groups) ?? prepare(groups)
  wanted.set(groups, asked)
  const marks = listMarks(listLikelyWords(fold(text), asked.likely), asked, groups)
  return marks.length > 0 ? marks : listInCapitals(text, asked, groups)
}

/** Parts of camel-case words, which the index has, too, marked where nothing else is: attention of FlashAttention. */
function listInCapitals(text: string, asked: Wanted, groups: readonly Marked[]): Mark[] {
  return [...text.matchAll(camelCase)].flatMap(({ 0: word, index }) =>
    [...word.matchAll(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g)].flatMap((part): Mark[] => {
      const start = index + part.index
      const [found] = part[0].length > 2 ? listInLatin(part[0].toLowerCase(), asked) : []
      if (!found || groups[found[2]]?.parts?.includes(found[3] ?? '')) return []
      return [{ start, end: start + part[0].length, group: found[2] }]
    }),
  )
}

const camelCase = /[A-Za-z]*[a-z][A-Z][A-Za-z]*/g

interface Placed {
  mark: Mark
  /** Of the word in the text. */
  index: number
  /** Whether it counts beside another of its group only. */
  isPart: boolean
}

function listMarks(words: readonly NumberedWord[], asked: Wanted, groups: readonly Marked[]): Mark[] {
  const marks: Placed[] = []
  for (const word of words) {
    let found = asked.known.get(word.text)
    if (found === undefined && !asked.known.has(word.text)) {
      found = findIn(word, asked)
      asked.known.set(word.text, found)
    }
    if (found) marks.push(place(word, found, groups))
  }
  const isBeside = (at: number, index: number, group: number) =>
    marks[at]?.mark.group === group && Math.abs(marks[at].index - index) === 1
  return marks
    .filter(
      ({ mark: { group }, index, isPart }, at) =>
        !isPart || isBeside(at - 1, index, group) || isBeside(at + 1, index, group),
    )
    .map(({ mark }) => mark)
}

function place(word: NumberedWord, [start, end, group, token = '']: Found, groups: readonly Marked[]): Placed {
  const { parts, typed } = groups[group]!
  const mark: Mark = { start: word.start + start, end: Math.min(word.end, word.start + end), group }
  if (typed && token && !typed.includes(token)) mark.isSynonym = true
  return { mark, index: word.index, isPart: parts?.includes(token) ?? false }
}

function prepare(groups: readonly Marked[]): Wanted {
  const tokens = new Map<string, number>()
  for (const [group, one] of groups.entries()) {
    for (const token of one.tokens) if (!tokens.has(token)) tokens.set(token, group)
  }
  const names = [...tokens.keys()]
  const inside = groups.flatMap(({ inside }, group) => inside.map((part): [string, number] => [part, group]))
  const verbs = new Set(names.filter((token) => token.startsWith('~')).map((token) => token.charAt(1)))
  return {
    known: new Map(),
    tokens,
    verbs,
    beginnings: new Set(names.map((token) => token.slice(0, 3))),
    likely: expectSome(
      names,
      inside.map(([part]) => part),
    ),
    inside,
  }
}

/** The match of the first matching group in a word: the noun without its particle, or a whole verb. */
function findIn({ kind, text }: Word, asked: Wanted): Found | undefined {
  const found = kind === 'latin' ? listInLatin(text, asked) : listInHangul(text, asked)
  return found.reduce<Found | undefined>((first, one) => (first && first[2] <= one[2] ? first : one), undefined)
}

function listInLatin(text: string, { tokens, beginnings }: Wanted): Found[] {
  const isLikely = [1, 2, 3].some((length) => beginnings.has(text.slice(0, length)))
  const own = isLikely ? listLatinTokens(text) : []
  return own.flatMap((token) => foundAs(token, Number.POSITIVE_INFINITY, tokens))
}

/** A noun is followed by at most four syllables of particles. */
function listInHangul(text: string, { tokens, verbs, inside }: Wanted): Found[] {
  const found: Found[] = []
  for (let end = text.length; end > 0 && end >= text.length - 4; end -= 1)
    if (end > 1 || end === text.length) found.push(...foundAs(text.slice(0, end), end, tokens))
  const verb = verbs.has(consonantOf(text)) ? findVerb(text)?.text : undefined
  if (verb) found.push(...foundAs(verb, text.length, tokens))
  for (const [part, group] of inside) {
    const at = text.indexOf(part)
    if (at !== -1) found.push([at, at + part.length, group])
  }
  return found
}

function foundAs(token: string, end: number, tokens: Wanted['tokens']): Found[] {
  const group = tokens.get(token)
  return group === undefined ? [] : [[0, end, group, token]]
}
