import { fold, listLatinTokens, splitWords, type Word } from './analyze'
import type { Group } from './group'
import { findVerb } from './korean'

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
  hasVerbs: boolean
  /** Prefixes of tokens, to skip words that cannot match. */
  beginnings: Set<string>
  inside: [string, number][]
}

const wanted = new WeakMap<readonly Marked[], Wanted>()

/** All matches of the groups in a text, in order. */
export function findMarks(text: string, groups: readonly Marked[]): Mark[] {
  const asked = wanted.get(groups) ?? prepare(groups)
  wanted.set(groups, asked)
  const marks = splitWords(fold(text)).flatMap((word, index) => {
    if (!asked.known.has(word.text)) asked.known.set(word.text, findIn(word, asked))
    const [start, end, group, token = ''] = asked.known.get(word.text) ?? []
    if (start === undefined || end === undefined || group === undefined) return []
    const { parts, typed } = groups[group]!
    const mark: Mark = { start: word.start + start, end: Math.min(word.end, word.start + end), group }
    if (typed && token && !typed.includes(token)) mark.isSynonym = true
    return { mark, index, isPart: parts?.includes(token) ?? false }
  })
  const isBeside = (at: number, index: number, group: number) =>
    marks[at]?.mark.group === group && Math.abs(marks[at].index - index) === 1
  return marks
    .filter(
      ({ mark: { group }, index, isPart }, at) =>
        !isPart || isBeside(at - 1, index, group) || isBeside(at + 1, index, group),
    )
    .map(({ mark }) => mark)
}

function prepare(groups: readonly Marked[]): Wanted {
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
  return group === undefined ? [] : [[0, end, group, token]]
}
