import { unique } from './analyze'
import { allOf, anyOf, inside as expressInside, near, word } from './expression'

/** How a word of the query was understood. */
export type Reading = 'word' | 'part' | 'initials' | 'beginning' | 'keyboard' | 'typo' | 'synonym' | 'sound'

/** A spelling of what is asked: its words, each as any of its tokens. */
export type Way = readonly (readonly string[])[]

/** What a post has to match for a word or name of the query. */
export interface Group {
  expression: string
  /** What counts less than the expression: the same by a term of the other language, or by sound. */
  also?: string | undefined
  /** How sure it is that this was meant, where it is a guess. */
  sure?: number | undefined
  /** The same for the index of sections, which has no columns and no places; empty when nothing of a section can match. */
  sections: string
  reading: Reading
  /** Words of a text with one of these tokens are marked. */
  tokens: string[]
  /** Tokens of names of several words: a word with one of them is marked beside another of the group only. */
  parts?: string[]
  /** Tokens of what is typed, where others (synonyms) are marked, too. */
  typed?: string[] | undefined
  /** Hangul that is marked wherever it occurs. */
  inside: string[]
  /** The word as it was understood, for display. */
  shown: string
}

interface Given {
  ways: readonly Way[]
  /** Ways that count less. */
  others?: readonly Way[]
  /** Hangul found within the words of titles, tags and headings. */
  inside?: string
  reading: Reading
  /** How sure a guess is. */
  sure?: number | undefined
  shown: string
}

/** Makes the group of a word or name that can be written in several ways. */
export function makeGroup({ ways, others = [], inside, reading, sure, shown }: Given): Group {
  const own = [...ways.map(expressWay), ...(inside ? [expressInside(inside)] : [])]
  const also = others.map(expressWay)
  const expression = anyOf(own.length > 0 ? own : also)
  const all = [...ways, ...others]
  const single = new Set(all.filter(({ length }) => length === 1).flat(2))
  return {
    expression,
    also: own.length > 0 && also.length > 0 ? anyOf(also) : undefined,
    sections: anyOfSome(all.map(expressInSection)),
    reading,
    sure,
    tokens: unique(all.flat(2)),
    parts: unique(all.flat(2)).filter((token) => !single.has(token)),
    inside: inside ? [inside] : [],
    shown,
  }
}

const anyOfSome = (expressions: readonly string[]) => (expressions.length > 0 ? anyOf(expressions) : '')
/** Sections that have any of these tokens. */
export const anyOfTokens = (tokens: readonly string[]) => anyOf(unique(tokens).map(quote))
const quote = (token: string) => `"${token.replaceAll('"', '""')}"`

function expressInSection(way: Way): string {
  return allOf(way.map(anyOfTokens))
}

function expressWay(way: Way): string {
  return way.length === 1 ? word(way[0]!) : near(way)
}

/** A group with what others match, too. */
export function mergeGroups(group: Group, others: readonly Group[]): Group {
  if (others.length === 0) return group
  const all = [group, ...others]
  return {
    ...group,
    expression: anyOf(all.flatMap(({ expression, also }) => [expression, also ?? []].flat())),
    also: undefined,
    sections: anyOfSome(all.map(({ sections }) => sections).filter(Boolean)),
    tokens: unique(all.flatMap(({ tokens }) => tokens)),
    parts: unique(all.flatMap(({ parts }) => parts ?? [])),
    inside: unique(all.flatMap(({ inside }) => inside)),
  }
}
