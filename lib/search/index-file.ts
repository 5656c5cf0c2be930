import type Database from 'libsql'
import { hangulRange, joinLetters, packLetters, packTerm, unpackLetters, unpackPost } from './pack'
import type { Term } from './readings'
import type { SearchIndex } from './search-index'

/** Ties have an order, too, so that the same query finds the same wherever the index is. */
const mostUsed = 'ORDER BY attested DESC, posts DESC, letters'

export function askIndex(database: Database.Database): SearchIndex {
  const prepare = (sql: string) => database.prepare(sql)
  const term = prepare('SELECT posts, attested FROM vocabulary WHERE letters = ?')
  const prefix = prepare(
    `SELECT letters, posts, attested FROM vocabulary WHERE letters >= ? AND letters < ? ${mostUsed} LIMIT ?`,
  )
  const like = prepare(
    `SELECT letters, posts, attested FROM vocabulary
     WHERE length(letters) BETWEEN ?1 - ?2 AND ?1 + ?2 AND (substr(letters, 1, 1) = ?3 OR substr(letters, -1) = ?4)
     AND (instr(letters, ?5) > 0 OR instr(letters, ?6) > 0 OR instr(letters, ?7) > 0)
     AND substr(letters, 1, 1) <> '~'
     ${mostUsed} LIMIT 500`,
  )
  const holding = prepare(
    `SELECT letters, posts, attested FROM vocabulary WHERE letters >= ? AND letters < ? AND instr(letters, ?) > 0
     ${mostUsed}`,
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
    `SELECT json_group_array(term) AS terms FROM
     (SELECT term FROM sounds WHERE key IN (SELECT value FROM json_each(?)) GROUP BY term ORDER BY min(key), term LIMIT 100)`,
  )
  const post = prepare('SELECT lang, slug FROM posts WHERE id = ?')
  const stored = prepare('SELECT stored FROM posts WHERE id = ?')
  const findTerm = (text: string): Term | undefined => {
    const row = term.get(packTerm(text)) as Omit<Term, 'term'> | undefined
    return row && { term: text, posts: row.posts, attested: row.attested }
  }
  return {
    findTerm,
    listByPrefix: (letters, limit) => {
      const begun = packLetters(letters)
      return prefix.all(begun, `${begun}\uffff`, limit).map(readWord)
    },
    // The same letters may be other syllables.
    listHolding: (text, limit) =>
      holding
        .all(...hangulRange, packTerm(text))
        .map(readWord)
        .filter(({ term }) => term.includes(text))
        .slice(0, limit),
    listLike: (letters, edits) => {
      const packed = packLetters(letters)
      const third = Math.floor(packed.length / 3)
      const thirds = [packed.slice(0, third), packed.slice(third, -third), packed.slice(-third)]
      return like.all(packed.length, edits, packed[0], packed.at(-1), ...thirds).map(readWord)
    },
    hasMatch: (expression) => any.get(expression) !== undefined,
    countPosts: () => count,
    listIds: (expression, limit) => JSON.parse((ids.get(expression, limit) as { ids: string }).ids) as number[],
    listSections: (expression, limit) =>
      JSON.parse((sections.get(expression, limit) as { ids: string }).ids) as number[],
    listBySound: (keys) =>
      (JSON.parse((sounds.get(JSON.stringify(keys)) as { terms: string }).terms) as string[]).map((text) => ({
        term: text,
        // Of most that may sound alike nobody asks how often they are used.
        get posts() {
          return findTerm(text)!.posts
        },
      })),
    getPost: (id) => post.get(id) as { lang: string; slug: string },
    readPost: (id) => unpackPost((stored.get(id) as { stored: Buffer }).stored),
  }
}

/** A row of the vocabulary, with its letters unpacked. */
function readWord(row: unknown): Term & { letters: string } {
  const { letters: packed, posts, attested } = row as Omit<Term, 'term'> & { letters: string }
  const letters = unpackLetters(packed)
  return { term: joinLetters(letters), letters, posts, attested }
}
