import type { Database } from 'libsql'
import { listSectionPostings, listTokens, type Token } from './read-database'
import { type Rows, wordColumns } from './tables'

/** Rows in the order in which they are looked up: by code units of their keys. */
export function sortRows<Row extends readonly [string, ...unknown[]]>(
  rows: readonly Row[],
  keyOf: (key: string) => string = (key) => key,
): Row[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row[0]) }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ row }) => row)
}

/** Which posts, columns, places and sections have a token. */
export function buildPostings(database: Database) {
  const places = new Map<string, number[][]>()
  const posts = new Map<string, [post: number, columns: number][]>()
  const others = {
    pairs: new Map<string, number[][]>(),
    initials: new Map<string, number[][]>(),
    facets: new Map<string, number[][]>(),
  }
  for (const token of listTokens(database)) {
    const { term, post, column } = token
    if (column === 'pairs' || column === 'initials' || column === 'facets') {
      addPlace(others[column], token, [post])
      continue
    }
    const number = wordColumns.indexOf(column)
    addPlace(places, token, [post, number])
    const known = posts.get(term) ?? []
    posts.set(term, known)
    const last = known.at(-1)
    if (last?.[0] === post) last[1] |= 1 << number
    else known.push([post, 1 << number])
  }
  const sections = listSectionPostings(database)
  const terms = new Set([...posts.keys(), ...sections.keys()])
  const listPlaces = (lists: readonly number[][], head: number) => withGaps(lists.map((list) => placeGaps(list, head)))
  const idsOf = (lists: readonly number[][]) => withGaps(lists.map(([post]) => [post!])).flat()
  return {
    postings: [...terms].map((term): Rows['postings'] => [
      term,
      withGaps(posts.get(term) ?? []).flat(),
      withGaps(sections.get(term) ?? []).flat(),
    ]),
    places: [...places].map(([term, lists]): Rows['places'] => [term, listPlaces(lists, 2)]),
    pairs: [...others.pairs].map(([pair, lists]): Rows['pairs'] => [pair, listPlaces(lists, 1)]),
    initials: [...others.initials].map(([letters, lists]): Rows['initials'] => [letters, idsOf(lists)]),
    facets: [...others.facets].map(([facet, lists]): Rows['facets'] => [facet, idsOf(lists)]),
  }
}

/** Adds a place to the list that begins with `head`. */
function addPlace(lists: Map<string, number[][]>, { term, place }: Token, head: readonly number[]): void {
  const known = lists.get(term) ?? []
  lists.set(term, known)
  const last = known.at(-1)
  if (last && head.every((one, at) => last[at] === one)) last.push(place)
  else known.push([...head, place])
}

/** Places after the head as gaps. */
function placeGaps(list: readonly number[], head: number): number[] {
  return list.map((one, at) => (at > head ? one - list[at - 1]! : one))
}

/** The first of each list as the gap to that of the list before. */
function withGaps(lists: readonly (readonly number[])[]): number[][] {
  return lists.map(([first = 0, ...rest], at) => [first - (lists[at - 1]?.[0] ?? 0), ...rest])
}
