import { inflateRawSync } from 'node:zlib'
import type Database from 'libsql'
import type { StoredPost } from './document'
import type { Term } from './readings'
import { type SearchIndex, spellTerm } from './search-index'

/** Ties have an order, too, so that the same query finds the same wherever the index is. */
const mostUsed = 'ORDER BY attested DESC, posts DESC, letters, term'

export function askIndex(database: Database.Database): SearchIndex {
  const prepare = (sql: string) => database.prepare(sql)
  const term = prepare('SELECT term, posts, attested FROM vocabulary WHERE letters = ? AND term = ?')
  const prefix = prepare(
    `SELECT term, posts, attested FROM vocabulary WHERE letters >= ? AND letters < ? ${mostUsed} LIMIT ?`,
  )
  const like = prepare(
    `SELECT term, letters, posts, attested FROM vocabulary
     WHERE length(letters) BETWEEN ?1 - ?2 AND ?1 + ?2 AND (substr(letters, 1, 1) = ?3 OR substr(letters, -1) = ?4)
     AND (instr(letters, ?5) > 0 OR instr(letters, ?6) > 0 OR instr(letters, ?7) > 0)
     AND substr(letters, 1, 1) <> '~'
     ${mostUsed} LIMIT 500`,
  )
  const holding = prepare(
    `SELECT term, posts, attested FROM vocabulary WHERE term BETWEEN '가' AND '힣~' AND instr(term, ?) > 0
     ${mostUsed} LIMIT ?`,
  )
  const any = prepare('SELECT 1 FROM words WHERE words MATCH ? LIMIT 1')
  const { count } = prepare('SELECT count(*) AS count FROM posts').get() as { count: number }
  // One value instead of many rows: each row costs a call.
  const ids = prepare(
    'SELECT json_group_array(id) AS ids FROM (SELECT rowid AS id FROM words WHERE words MATCH ? LIMIT ?)',
  )
  const sections = prepare(
    'SELECT json_group_array(id) AS ids FROM (SELECT rowid AS id FROM sections WHERE sections MATCH ? LIMIT ?)',
  )
  const sounds = prepare(
    'SELECT term FROM sounds WHERE key IN (SELECT value FROM json_each(?)) GROUP BY term ORDER BY min(key), term LIMIT 100',
  )
  const post = prepare('SELECT lang, slug FROM posts WHERE id = ?')
  const stored = prepare('SELECT stored FROM posts WHERE id = ?')
  return {
    findTerm: (text) => term.get(spellTerm(text), text) as Term | undefined,
    listByPrefix: (letters, limit) => prefix.all(letters, `${letters}\uffff`, limit) as Term[],
    listHolding: (text, limit) => holding.all(text, limit) as Term[],
    listLike: (letters, edits) => {
      const third = Math.floor(letters.length / 3)
      const thirds = [letters.slice(0, third), letters.slice(third, -third), letters.slice(-third)]
      const asked = [letters.length, edits, letters[0], letters.at(-1), ...thirds]
      return like.all(...asked) as (Term & { letters: string })[]
    },
    hasMatch: (expression) => any.get(expression) !== undefined,
    countPosts: () => count,
    listIds: (expression, limit) => JSON.parse((ids.get(expression, limit) as { ids: string }).ids) as number[],
    listSections: (expression, limit) =>
      JSON.parse((sections.get(expression, limit) as { ids: string }).ids) as number[],
    listBySound: (keys) =>
      (sounds.all(JSON.stringify(keys)) as { term: string }[])
        .map(({ term: text }) => term.get(spellTerm(text), text) as Term)
        .sort((a, b) => b.posts - a.posts),
    getPost: (id) => post.get(id) as { lang: string; slug: string },
    readPost: (id) =>
      JSON.parse(inflateRawSync((stored.get(id) as { stored: Buffer }).stored).toString()) as StoredPost,
  }
}
