import type { Database } from 'libsql'
import { pairsOf } from '@/lib/search/analyze'
import { spellTerm } from '@/lib/search/search-index'
import { listNameKeys } from '@/lib/search/synonyms'
import { buildPostings, type Written } from './build-postings'
import { listPostRows, listWords, type PostRow, type WordRow } from './read-database'
import { endKey, type Manifest, nameShard, postsPerShard, type Rows, type TableName, type Words } from './tables'

export interface ShardFile {
  name: string
  text: string
}

/** Lengths of shards in characters, before compression: 3 to 6 KB after it. A row is never divided. */
const shardLengths: Partial<Record<TableName, number>> = { postings: 9000, places: 14_000 }
const shardLength = 6000

/**
 * The index of a database as files. Only the tables that are queried are read, so a scheduled post is in no file.
 * @param synonyms groups of names that mean the same
 * @param textOf what is stored of a post, beside its place in the index
 */
export function writeShards(database: Database, synonyms: string[][], textOf: (post: PostRow) => object): ShardFile[] {
  const words = listWords(database)
  const byTerm = sortRows(words.map((word): [string, WordRow] => [word.term, word])).map(([, word]) => word)
  const rows: Record<TableName, Written[]> = {
    ...buildPostings(database),
    vocabulary: words.map(({ term, counts }) => writeRow([term, counts])),
    sounds: groupWords(byTerm, ({ sounds }) => sounds),
    ends: groupWords(words, listEnds),
    holding: groupWords(words, listHeld),
  }
  const files: ShardFile[] = []
  const tables = {} as Manifest['tables']
  for (const [name, list] of Object.entries(rows) as [TableName, Written[]][]) {
    const keyOf = name === 'vocabulary' ? spellTerm : (key: string) => key
    const shards = cut(sortRows(list, keyOf), keyOf, shardLengths[name] ?? shardLength)
    tables[name] = shards.map(({ first }) => first)
    files.push(...shards.map(({ texts }, number) => ({ name: nameShard(name, number), text: `[${texts.join(',')}]` })))
  }
  const posts = listPostRows(database)
  const manifest: Manifest = {
    posts: posts.length,
    tables,
    synonyms: { groups: synonyms, keys: listNameKeys(synonyms) },
  }
  return [...files, ...writePosts(posts, textOf), { name: 'manifest.json', text: JSON.stringify(manifest) }]
}

const writeRow = (row: Rows[TableName]): Written => [row[0], JSON.stringify(row)]

/** Rows in the order in which they are looked up: by code units of their keys. */
function sortRows<Row extends readonly [string, ...unknown[]]>(
  rows: readonly Row[],
  keyOf: (key: string) => string = (key) => key,
): Row[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row[0]) }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ row }) => row)
}

interface Shard {
  first: string
  texts: string[]
  length: number
}

function cut(rows: readonly Written[], keyOf: (key: string) => string, longest: number): Shard[] {
  const shards: Shard[] = []
  for (const [at, [own, text]] of rows.entries()) {
    const last = shards.at(-1)
    const [before = '', key] = [rows[at - 1]?.[0], keyOf(own)]
    if (last && (last.length + text.length < longest || keyOf(before) === key)) {
      last.texts.push(text)
      last.length += text.length
    } else shards.push({ first: separate(keyOf(before), key), texts: [text], length: text.length })
  }
  return shards
}

/** The shortest beginning of a key that sorts behind the key before. */
function separate(before: string, key: string): string {
  let length = 0
  while (length < key.length && key.slice(0, length) <= before) length += 1
  return key.slice(0, length)
}

function groupWords(words: readonly WordRow[], keysOf: (word: WordRow) => readonly string[]): Written[] {
  const groups = new Map<string, Words>()
  for (const word of words) {
    for (const key of new Set(keysOf(word))) {
      const known = groups.get(key) ?? []
      groups.set(key, known)
      known.push(word.term, word.counts)
    }
  }
  return [...groups].map(writeRow)
}

function listEnds({ letters }: WordRow): string[] {
  if (letters.startsWith('~')) return []
  return [endKey('<', letters[0]!, letters.length), endKey('>', letters.at(-1)!, letters.length)]
}

const listHeld = ({ term }: WordRow) =>
  /^[가-힣]/.test(term) ? pairsOf(term).filter((pair) => /^[가-힣]{2}$/.test(pair)) : []

function writePosts(posts: readonly PostRow[], textOf: (post: PostRow) => object): ShardFile[] {
  const names: string[][] = []
  for (const { id, lang, slug } of posts) {
    const number = Math.floor(id / postsPerShard)
    names[number] ??= []
    names[number].push(JSON.stringify([id, lang, slug]))
  }
  return [
    ...names.map((own, number) => ({ name: nameShard('names', number), text: `[${own.join(',')}]` })),
    ...posts.map((post) => ({ name: nameShard('text', post.id), text: JSON.stringify(textOf(post)) })),
  ]
}
