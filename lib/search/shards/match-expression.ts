import { type Expression, parseExpression } from './parse-expression'
import type { ShardStore } from './shard-store'
import { wordColumns } from './tables'

type Ids = ReadonlySet<number>

const nothing: Ids = new Set()
const [pairs, initials, facets] = [1 << 6, 1 << 7, 1 << 8]
const bitOf: Record<string, number> = {
  ...Object.fromEntries(wordColumns.map((name, at) => [name, 1 << at])),
  ...{ pairs, initials, facets },
}
const anyWord = (1 << wordColumns.length) - 1

/** Posts that match an expression, as FTS5 finds them, ascending. Incomplete while the store lacks something. */
export function matchPosts(store: ShardStore, text: string): number[] {
  return [...match(store, parseExpression(text), -1)].sort((a, b) => a - b)
}

function match(store: ShardStore, expression: Expression, columns: number): Ids {
  switch (expression.kind) {
    case 'within':
      return match(store, expression.part, columns & bitsOf(expression.columns))
    case 'or':
      return join(expression.parts.map((part) => match(store, part, columns)))
    case 'and':
      return intersect(expression.parts.map((part) => match(store, part, columns)))
    case 'near':
      return matchNear(store, expression.tokens, expression.distance, columns)
    case 'phrase':
      return matchPhrase(store, expression, columns)
  }
}

const bitsOf = (names: readonly string[]) => names.reduce((bits, name) => bits | bitOf[name]!, 0)

const join = (sets: readonly Ids[]): Ids => (sets.length === 1 ? sets[0]! : new Set(sets.flatMap((ids) => [...ids])))

function intersect(sets: readonly Ids[]): Ids {
  const [first = nothing, ...others] = [...sets].sort((a, b) => a.size - b.size)
  return new Set([...first].filter((id) => others.every((ids) => ids.has(id))))
}

function matchPhrase(
  store: ShardStore,
  { tokens, isBeginning }: Expression & { kind: 'phrase' },
  columns: number,
): Ids {
  const [token = ''] = tokens
  const found: Ids[] = []
  if (columns & anyWord) found.push(...tokens.slice(0, 1).map((one) => listPosts(store, one, columns)))
  if (columns & pairs) found.push(matchPairs(store, tokens))
  if (columns & initials && isBeginning) found.push(join(listBegun(store, token)))
  if (columns & facets) found.push(new Set(sum(store.find('facets', token)?.[1] ?? [])))
  return join(found)
}

const listBegun = (store: ShardStore, beginning: string) =>
  store.list('initials', beginning).flatMap(([key, gaps]) => (key.startsWith(beginning) ? [new Set(sum(gaps))] : []))

/** Posts that have a token in one of these columns. */
function listPosts(store: ShardStore, token: string, columns: number): Ids {
  const found = new Set<number>()
  const posts = store.find('postings', token)?.[1] ?? []
  let id = 0
  for (let at = 0; at < posts.length; at += 2) {
    id += posts[at]!
    if (posts[at + 1]! & columns) found.add(id)
  }
  return found
}

/** Posts that have bigrams one behind the other. */
function matchPairs(store: ShardStore, tokens: readonly string[]): Ids {
  const [first, ...others] = tokens.map((pair) => placesOf(store.find('pairs', pair)?.[1] ?? [], 1))
  const ids = [...(first ?? [])].filter(([id, places]) =>
    places.some((place) => others.every((list, at) => list.get(id)?.includes(place + at + 1))),
  )
  return new Set(ids.map(([id]) => id))
}

/** Posts that have all tokens near each other, in one column. */
function matchNear(store: ShardStore, tokens: readonly string[], distance: number, columns: number): Ids {
  const posts = intersect(tokens.map((token) => listPosts(store, token, columns)))
  if (posts.size === 0 || store.lacks) return nothing
  const lists = tokens.map((token) => placesOf(store.find('places', token)?.[1] ?? [], 2, posts))
  const found = new Set<number>()
  for (const [key, places] of lists[0]!) {
    const id = Math.floor(key / columnsPerPost)
    if (found.has(id) || !(columns & (1 << (key % columnsPerPost)))) continue
    if (areNear([places, ...lists.slice(1).map((list) => list.get(key) ?? [])], distance)) found.add(id)
  }
  return found
}

/** Whether one place of each lies within so many others; as FTS5 counts, which says how many may lie between two. */
function areNear(lists: readonly (readonly number[])[], distance: number): boolean {
  const at = lists.map(() => 0)
  for (;;) {
    const places = lists.map((list, number) => list[at[number]!])
    if (places.includes(undefined)) return false
    const last = Math.max(...(places as number[]))
    const behind = places.findIndex((place) => place! < last - 1 - distance)
    if (behind === -1) return true
    at[behind]! += 1
  }
}

/** A post and one of its columns as one number: the post times this, plus the column. */
const columnsPerPost = 8

/** Places by post, or by post and column; of these posts, if they are given. */
function placesOf(lists: readonly (readonly number[])[], head: 1 | 2, posts?: Ids): Map<number, number[]> {
  let id = 0
  const places = new Map<number, number[]>()
  for (const list of lists) {
    id += list[0]!
    if (!posts || posts.has(id)) places.set(head === 1 ? id : id * columnsPerPost + list[1]!, sum(list.slice(head)))
  }
  return places
}

/** Running sums of gaps. */
function sum(gaps: readonly number[]): number[] {
  let before = 0
  return gaps.map((gap) => {
    before += gap
    return before
  })
}

/** Rows of sections that match an expression without columns and places, ascending. */
export function matchSections(store: ShardStore, text: string): number[] {
  const rowsOf = (expression: Expression): Ids => {
    if (expression.kind === 'or') return join(expression.parts.map(rowsOf))
    if (expression.kind === 'and') return intersect(expression.parts.map(rowsOf))
    if (expression.kind !== 'phrase') throw new Error(`Sections have no columns and places: ${text}`)
    return listRows(store.find('postings', expression.tokens[0]!)?.[2] ?? [])
  }
  return [...rowsOf(parseExpression(text))].sort((a, b) => a - b)
}

function listRows(blocks: readonly number[]): Ids {
  const rows = new Set<number>()
  let block = 0
  for (let at = 0; at < blocks.length; at += 2) {
    block += blocks[at]!
    const bits = blocks[at + 1]!
    for (let bit = 0; bit < 32; bit += 1) if (bits & (1 << bit)) rows.add(block * 32 + bit)
  }
  return rows
}
