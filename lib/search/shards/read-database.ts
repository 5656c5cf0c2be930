import type { Database } from 'libsql'
import type { columns } from '@/lib/search/columns'
import { joinLetters, unpackLetters } from '@/lib/search/pack'
import { packCounts } from './tables'

/** A token where it stands: one row of FTS5's vocabulary (https://sqlite.org/fts5.html#the_fts5vocab_virtual_table_module). */
export interface Token {
  term: string
  post: number
  column: keyof typeof columns
  place: number
}

/** All tokens of the words of posts, one after another; of each term in order of posts, columns and places. */
export function listTokens(database: Database): IterableIterator<Token> {
  database.exec('CREATE VIRTUAL TABLE IF NOT EXISTS temp.tokens USING fts5vocab(main, words, instance)')
  return database
    .prepare('SELECT term, doc AS post, col AS column, offset AS place FROM temp.tokens')
    .iterate() as unknown as IterableIterator<Token>
}

/** Sections that have a term: number of a block of 32 rows, as the gap to the one before, and bits of the rows. */
export function listSectionPostings(database: Database): Map<string, number[]> {
  database.exec('CREATE VIRTUAL TABLE IF NOT EXISTS temp.rows USING fts5vocab(main, sections, instance)')
  const rows = database.prepare('SELECT DISTINCT term, doc FROM temp.rows ORDER BY term, doc').raw().iterate()
  const found = new Map<string, number[]>()
  let before = { term: '', block: 0 }
  for (const [term, row] of rows as unknown as IterableIterator<[string, number]>) {
    const known = found.get(term) ?? []
    found.set(term, known)
    const [block, bit] = [Math.floor(row / 32), 2 ** (row % 32)]
    const last = before.term === term ? before.block : 0
    if (known.length > 0 && last === block) known[known.length - 1]! += bit
    else known.push(block - last, bit)
    before = { term, block }
  }
  return found
}

export interface WordRow {
  letters: string
  term: string
  counts: number
  /** Keys of `sound/skeleton.ts`. */
  sounds: string[]
}

/** The vocabulary, in the order in which words are offered: most used first. */
export function listWords(database: Database): WordRow[] {
  const sounds = new Map<string, string[]>()
  for (const [term, key] of database.prepare('SELECT term, key FROM sounds').raw().all() as [string, string][])
    sounds.set(term, [...(sounds.get(term) ?? []), key])
  const words = database
    .prepare('SELECT letters, posts, attested FROM vocabulary ORDER BY attested DESC, posts DESC, letters')
    .all() as { letters: string; posts: number; attested: number }[]
  return words.map(({ letters: packed, posts, attested }) => {
    const letters = unpackLetters(packed)
    const term = joinLetters(letters)
    return { letters, term, counts: packCounts(posts, attested), sounds: sounds.get(term) ?? [] }
  })
}

export interface PostRow {
  id: number
  lang: string
  slug: string
  /** `unpackPost` reads it. */
  stored: Buffer
}

export function listPostRows(database: Database): PostRow[] {
  return database.prepare('SELECT id, lang, slug, stored FROM posts ORDER BY id').all() as unknown as PostRow[]
}
