import Database from 'libsql'
import type { Term } from './readings'

/** The questions that a search asks of the index. */
export interface SearchIndex {
  findTerm: (term: string) => Term | undefined
  /** Words that begin with these letters (Hangul taken apart), most used first. */
  listByPrefix: (letters: string, count: number) => Term[]
  /** Words that hold these syllables, most used first. */
  listHolding: (text: string, count: number) => Term[]
  /** Words of about this length that share the first or the last letter: candidates for a typo. */
  listLike: (letters: string) => (Term & { letters: string })[]
  /** Whether any post matches an expression of FTS5. */
  hasMatch: (expression: string) => boolean
  /** Posts that match, best first. Scores grow with relevance. */
  listMatches: (expression: string, weights: string, count: number) => { id: number; score: number }[]
  /** @param hidden identifiers that do not count */
  countMatches: (expression: string, hidden: readonly number[]) => number
  countPosts: () => number
  /** Posts that match, in no order. */
  listIds: (expression: string, count: number) => number[]
  findPostId: (lang: string, slug: string) => number | undefined
  getPost: (id: number) => { lang: string; slug: string; stored: Buffer }
}

/** @throws SqliteError when the file is no index */
export function openIndex(file: string): SearchIndex {
  return askIndex(new Database(file, { readonly: true }))
}

export function askIndex(database: Database.Database): SearchIndex {
  const prepare = (sql: string) => database.prepare(sql)
  const term = prepare('SELECT term, posts, attested FROM vocabulary WHERE term = ?')
  const prefix = prepare(
    'SELECT term, posts, attested FROM vocabulary WHERE letters >= ? AND letters < ? ORDER BY attested DESC, posts DESC LIMIT ?',
  )
  const like = prepare(
    'SELECT term, letters, posts, attested FROM vocabulary WHERE length(letters) BETWEEN ? AND ? AND (letters LIKE ? OR letters LIKE ?)',
  )
  const holding = prepare(
    'SELECT term, posts, attested FROM vocabulary WHERE instr(term, ?) > 0 ORDER BY attested DESC, posts DESC LIMIT ?',
  )
  const any = prepare('SELECT 1 FROM words WHERE words MATCH ? LIMIT 1')
  const posts = prepare('SELECT count(*) AS count FROM posts')
  const ids = prepare('SELECT rowid AS id FROM words WHERE words MATCH ? LIMIT ?')
  const postId = prepare('SELECT id FROM posts WHERE lang = ? AND slug = ?')
  const post = prepare('SELECT lang, slug, stored FROM posts WHERE id = ?')
  return {
    findTerm: (text) => term.get(text) as Term | undefined,
    listByPrefix: (letters, limit) => prefix.all(letters, `${letters}\uffff`, limit) as Term[],
    listHolding: (text, limit) => holding.all(text, limit) as Term[],
    listLike: (letters) =>
      like.all(letters.length - 2, letters.length + 2, `${letters[0]}%`, `%${letters.at(-1)}`) as (Term & {
        letters: string
      })[],
    hasMatch: (expression) => any.get(expression) !== undefined,
    listMatches: (expression, weights, limit) =>
      prepare(
        `SELECT rowid AS id, -bm25(words, ${weights}) AS score FROM words WHERE words MATCH ? ORDER BY score DESC LIMIT ?`,
      ).all(expression, limit) as { id: number; score: number }[],
    countMatches: (expression, hidden) => {
      const sql = `SELECT count(*) AS count FROM words WHERE words MATCH ? AND rowid NOT IN (${hidden.join(', ')})`
      return (prepare(sql).get(expression) as { count: number }).count
    },
    countPosts: () => (posts.get() as { count: number }).count,
    listIds: (expression, limit) => (ids.all(expression, limit) as { id: number }[]).map(({ id }) => id),
    findPostId: (lang, slug) => (postId.get(lang, slug) as { id: number } | undefined)?.id,
    getPost: (id) => post.get(id) as { lang: string; slug: string; stored: Buffer },
  }
}
