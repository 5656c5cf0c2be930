import { fold, listLatinTokens, splitWords, type Word } from './analyze'
import { findVerb } from './korean'
import type { Group } from './resolve-word'

/** A place of a text where the query is found. */
export interface Mark {
  start: number
  end: number
  /** Number of the group that is found there. */
  group: number
}

/** Offsets in a word, and the group. */
type Found = readonly [start: number, end: number, group: number]

/** What groups ask of a word. Each word is looked at once, however often it stands in the texts. */
interface Wanted {
  known: Map<string, Found | undefined>
  /** Groups by token. */
  tokens: Map<string, number>
  hasVerbs: boolean
  /** Beginnings of Latin tokens. */
  beginnings: Set<string>
  inside: [string, number][]
}

const wanted = new WeakMap<readonly Group[], Wanted>()

/** Where a text has what was asked, in order. */
export function findMarks(text: string, groups: readonly Group[]): Mark[] {
  const asked = wanted.get(groups) ?? prepare(groups)
  wanted.set(groups, asked)
  return splitWords(fold(text)).flatMap((word) => {
    if (!asked.known.has(word.text)) asked.known.set(word.text, findIn(word, asked))
    const found = asked.known.get(word.text)
    return found ? { start: word.start + found[0], end: word.start + found[1], group: found[2] } : []
  })
}

function prepare(groups: readonly Group[]): Wanted {
  const tokens = new Map<string, number>()
  for (const [group, one] of groups.entries()) {
    for (const token of one.tokens) if (!tokens.has(token)) tokens.set(token, group)
  }
  const names = [...tokens.keys()]
  return {
    known: new Map(),
    tokens,
    hasVerbs: names.some((token) => token.startsWith('~')),
    beginnings: new Set(names.map((token) => token.slice(0, 3))),
    inside: groups.flatMap(({ inside }, group) => inside.map((part): [string, number] => [part, group])),
  }
}

/** Where in a word the first group is found that is: the noun before its particle, or all of a verb. */
function findIn({ kind, text }: Word, asked: Wanted): Found | undefined {
  const found = kind === 'latin' ? listInLatin(text, asked) : listInHangul(text, asked)
  return found.reduce<Found | undefined>((first, one) => (first && first[2] <= one[2] ? first : one), undefined)
}

function listInLatin(text: string, { tokens, beginnings }: Wanted): Found[] {
  const isLikely = [1, 2, 3].some((length) => beginnings.has(text.slice(0, length)))
  const own = isLikely ? listLatinTokens(text) : []
  return own.flatMap((token) => foundAs(token, text.length, tokens))
}

/** A noun has at most four syllables of particles behind it. */
function listInHangul(text: string, { tokens, hasVerbs, inside }: Wanted): Found[] {
  const ends = [0, 1, 2, 3, 4].map((particle) => text.length - particle).filter((end) => end > 1 || end === text.length)
  const verb = hasVerbs ? findVerb(text)?.text : undefined
  return [
    ...ends.flatMap((end) => foundAs(text.slice(0, end), end, tokens)),
    ...(verb ? foundAs(verb, text.length, tokens) : []),
    ...inside.flatMap(([part, group]): Found[] => {
      const at = text.indexOf(part)
      return at === -1 ? [] : [[at, at + part.length, group]]
    }),
  ]
}

function foundAs(token: string, end: number, tokens: Wanted['tokens']): Found[] {
  const group = tokens.get(token)
  return group === undefined ? [] : [[0, end, group]]
}
