import type { Database } from 'libsql'
import { listSectionPostings, listTokens, type Token } from './read-database'
import { type Rows, wordColumns } from './tables'

/** A row of a table, written: what it is looked up by, and its text. */
export type Written = readonly [key: string, text: string]

type PostingTable = 'postings' | 'places' | 'pairs' | 'initials' | 'facets'

/**
 * Which posts, columns, places and sections have a token. Tokens are read one after another, and a row is text as soon as
 * it is whole: the places of ten thousand posts take gigabytes as lists.
 */
export function buildPostings(database: Database): Record<PostingTable, Written[]> {
  const tables: Record<PostingTable, Written[]> = { postings: [], places: [], pairs: [], initials: [], facets: [] }
  const write = <Name extends PostingTable>(name: Name, row: Rows[Name]) =>
    tables[name].push([row[0], JSON.stringify(row)])
  const sections = listSectionPostings(database)
  for (const { term, lists } of groupTokens(listTokens(database))) {
    if (lists.words.length > 0) {
      write('postings', [term, withGaps(joinColumns(lists.words)).flat(), sections.get(term) ?? []])
      write('places', [term, withGaps(lists.words)])
      sections.delete(term)
    }
    if (lists.pairs.length > 0) write('pairs', [term, withGaps(lists.pairs)])
    if (lists.initials.length > 0) write('initials', [term, idsOf(lists.initials)])
    if (lists.facets.length > 0) write('facets', [term, idsOf(lists.facets)])
  }
  for (const [term, own] of sections) write('postings', [term, [], own])
  return tables
}

/** The places of a term: a list for each post, of words for each post and column, which begins with these. */
interface TermPlaces {
  words: number[][]
  pairs: number[][]
  initials: number[][]
  facets: number[][]
}

/** The places of one term after the other, as gaps. */
function* groupTokens(tokens: Iterable<Token>): Generator<{ term: string; lists: TermPlaces }> {
  let known: { term: string; lists: TermPlaces } | undefined
  let before: Token | undefined
  for (const token of tokens) {
    if (known?.term !== token.term) {
      if (known) yield known
      known = { term: token.term, lists: { words: [], pairs: [], initials: [], facets: [] } }
      before = undefined
    }
    addPlace(known.lists, token, before)
    before = token
  }
  if (known) yield known
}

function addPlace(places: TermPlaces, { post, column, place }: Token, before: Token | undefined): void {
  const isOther = column === 'pairs' || column === 'initials' || column === 'facets'
  const lists = places[isOther ? column : 'words']
  if (before?.post === post && before.column === column) lists.at(-1)!.push(place - before.place)
  else lists.push(isOther ? [post, place] : [post, wordColumns.indexOf(column), place])
}

/** Posts with the bits of their columns. */
function joinColumns(lists: readonly number[][]): number[][] {
  const posts: [post: number, columns: number][] = []
  for (const [post = 0, column = 0] of lists) {
    const last = posts.at(-1)
    if (last?.[0] === post) last[1] |= 1 << column
    else posts.push([post, 1 << column])
  }
  return posts
}

const idsOf = (lists: readonly number[][]) => withGaps(lists.map(([post]) => [post!])).flat()

/** The first of each list as the gap to that of the list before. */
function withGaps(lists: readonly (readonly number[])[]): number[][] {
  return lists.map(([first = 0, ...rest], at) => [first - (lists[at - 1]?.[0] ?? 0), ...rest])
}
