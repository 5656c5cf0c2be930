import type { NameKeys } from '@/lib/search/synonyms'

/**
 * The index as static files: the tables of `search.db` in another form, sorted by key and cut into shards of some
 * kilobytes, so that a query loads only what it asks. In a list of numbers the first, a post or a block, is the gap to
 * that of the list before; places are gaps, too.
 */
export interface Rows {
  /** Words with their counts, in the order of their letters (`spellTerm`). Verbs (`~…`) are among them. */
  vocabulary: [term: string, counts: number]
  /** Posts that have a token, with the bits of their columns; blocks of 32 rows of sections, with the bits of the rows. */
  postings: [token: string, posts: number[], sections: number[]]
  /** Where in its posts a token is: a list for each post and column, which begins with both. */
  places: [token: string, places: number[][]]
  /** Bigrams of Hangul in titles, tags and headings: a list for each post. */
  pairs: [pair: string, places: number[][]]
  initials: [initials: string, posts: number[]]
  facets: [facet: string, posts: number[]]
  /** Words that may sound like this key. */
  sounds: [key: string, words: Words]
  /** Words by first or last letter and length, for typos. */
  ends: [key: string, words: Words]
  /** Hangul words by the bigrams that they hold. */
  holding: [pair: string, words: Words]
}

/** Words, each followed by its counts, most used first. */
export type Words = (string | number)[]

export type TableName = keyof Rows

/** `manifest.json`: what must be known before a shard is asked for. */
export interface Manifest {
  /** Number of posts. */
  posts: number
  /** What separates each shard of a table from the one before: the beginning of its first key. */
  tables: Record<TableName, string[]>
  /** Groups of names that mean the same, and keys of these and of those that ship with the search (`synonyms.ts`). */
  synonyms: { groups: string[][]; keys: NameKeys }
}

/** Columns of words, by their bits in `postings` and numbers in `places`. */
export const wordColumns = ['title', 'tags', 'headings', 'summary', 'paper', 'body'] as const

/** Posts of one shard of names. */
export const postsPerShard = 512

/** Number of posts and whether a word is attested, as one number. */
export const packCounts = (posts: number, attested: number) => posts * 2 + (attested ? 1 : 0)

export const unpackCounts = (term: string, counts: number) => ({ term, posts: counts >> 1, attested: counts % 2 === 1 })

/** Key of words in `ends`: `<` by their first letter, `>` by their last. */
export const endKey = (end: '<' | '>', letter: string, length: number) => `${end}${letter}${length}`

/** The file of a shard; of a text, by the id of its post. */
export const nameShard = (table: TableName | 'names' | 'text', number: number) => `${table}-${number}.json`
