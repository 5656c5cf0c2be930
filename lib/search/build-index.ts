import { rmSync } from 'node:fs'
import { constants, deflateRawSync } from 'node:zlib'
import { disassemble } from 'es-hangul'
import Database from 'libsql'
import { indexInitials, indexPairs } from './analyze'
import type { SearchDocument, StoredPost } from './document'
import { Vocabulary } from './vocabulary'

/**
 * Columns of the full text, with the weight of a match in each. Pairs of syllables find words inside of the
 * compounds of a title, initials find titles; neither may outdo a whole word.
 */
export const columns = {
  title: 10,
  tags: 7,
  headings: 4,
  summary: 3,
  paper: 5,
  body: 1,
  pairs: 2.5,
  initials: 6,
  facets: 0,
} as const

/** Signs of ASCII that stand within tokens; every character beyond ASCII is one of a token by itself. */
const tokenSigns = "._-/@''+#~:|"

const names = Object.keys(columns) as (keyof typeof columns)[]

/**
 * What is asked: `posts`, `words`, `vocabulary`. The rows that these get when a scheduled post becomes public lie beside
 * them, by instant; nothing of them is in what is asked before (`open-index.ts`).
 */
const schema = `
  CREATE TABLE posts (id INTEGER PRIMARY KEY, lang TEXT NOT NULL, slug TEXT NOT NULL, stored BLOB NOT NULL);
  CREATE VIRTUAL TABLE words USING fts5(${names.join(', ')}, content='', tokenize="ascii tokenchars '${tokenSigns}'");
  CREATE TABLE vocabulary (term TEXT PRIMARY KEY, letters TEXT NOT NULL, posts INTEGER NOT NULL, attested INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE coming_posts (at INTEGER NOT NULL, id, lang, slug, stored);
  CREATE TABLE coming_words (at INTEGER NOT NULL, rowid INTEGER PRIMARY KEY, ${names.join(', ')});
  CREATE TABLE coming_vocabulary (at INTEGER NOT NULL, term, letters, posts, attested);
`

/** Posts that become public together. */
export interface Coming {
  /** Milliseconds since 1970. */
  at: number
  documents: readonly SearchDocument[]
}

/** Writes the index of posts that are public, and of those that will be, into a new file (or `:memory:`). */
export function buildIndex(
  documents: readonly SearchDocument[],
  file: string,
  coming: readonly Coming[] = [],
): Database.Database {
  if (file !== ':memory:') rmSync(file, { force: true })
  const database = new Database(file)
  database.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; ${schema} BEGIN`)
  const vocabulary = new Vocabulary()
  // FTS5 gives a word that half of the rows hold no weight at all, and in a small blog the words that matter are
  // such words. Empty rows keep every word below half.
  let used = addPosts(prepareRows(database), documents, vocabulary, { first: 1, empty: 2 * documents.length + 50 })
  for (const { at, documents: due } of [...coming].sort((a, b) => a.at - b.at)) {
    used += addPosts(prepareRows(database, at), due, vocabulary, { first: used + 1, empty: 2 * due.length })
  }
  database.exec(`
    COMMIT;
    INSERT INTO words(words) VALUES ('optimize');
    CREATE INDEX by_letters ON vocabulary (letters);
    CREATE INDEX by_length ON vocabulary (length(letters), letters, attested, posts);
    VACUUM;
  `)
  return database
}

type Row = readonly (string | number | Buffer)[]

/** What writes rows into the tables that are asked, or into those beside them. */
function prepareRows(database: Database.Database, at?: number) {
  const prepare = (table: string, fields: readonly string[]) => {
    const [into, all] = at === undefined ? [table, fields] : [`coming_${table}`, ['at', ...fields]]
    const row = database.prepare(`INSERT INTO ${into} (${all.join(', ')}) VALUES (${all.map(() => '?').join(', ')})`)
    return (values: Row) => row.run(...(at === undefined ? values : [at, ...values]))
  }
  return {
    addPost: prepare('posts', ['id', 'lang', 'slug', 'stored']),
    addWords: prepare('words', ['rowid', ...names]),
    addTerm: prepare('vocabulary', ['term', 'letters', 'posts', 'attested']),
  }
}

/** Adds posts that become public together. @returns the number of rows */
function addPosts(
  { addPost, addWords, addTerm }: ReturnType<typeof prepareRows>,
  documents: readonly SearchDocument[],
  vocabulary: Vocabulary,
  rows: { first: number; empty: number },
): number {
  for (const document of documents) vocabulary.add(Object.values(listTexts(document)))
  for (const { term, posts, attested } of vocabulary.settle()) {
    // Verbs are asked for, never proposed.
    addTerm([term, term.startsWith('~') ? '' : disassemble(term), posts, attested ? 1 : 0])
  }
  for (const [index, document] of documents.entries()) {
    const { lang, slug, title, summary, sections } = document
    const stored = JSON.stringify({ title, summary, sections } satisfies StoredPost)
    addPost([rows.first + index, lang, slug, deflateRawSync(stored, { level: constants.Z_BEST_COMPRESSION })])
    const cells = buildCells(document, vocabulary)
    addWords([rows.first + index, ...names.map((name) => cells[name])])
  }
  const count = documents.length + rows.empty
  for (let index = documents.length; index < count; index += 1) addWords([rows.first + index, ...names.map(() => '')])
  return count
}

/** The texts of a post by column. */
function listTexts({ title, summary, tags, paper, sections }: SearchDocument) {
  return {
    title,
    tags: tags.join(' | '),
    headings: sections.map((section) => section.title).join(' | '),
    summary,
    paper: paper ? [paper.title, ...paper.authors, paper.venue, ...paper.ids].join(' | ') : '',
    body: sections.flatMap(({ text, code }) => [text, code ?? '']).join('\n'),
  }
}

function buildCells(document: SearchDocument, vocabulary: Vocabulary): Record<keyof typeof columns, string> {
  const { title, tags, headings, summary, paper, body } = listTexts(document)
  const top = [title, tags, headings].join(' | ')
  return {
    title: vocabulary.indexWords(title),
    tags: vocabulary.indexWords(tags),
    headings: vocabulary.indexWords(headings),
    summary: vocabulary.indexWords(summary),
    paper: vocabulary.indexWords(paper),
    body: vocabulary.indexWords(body),
    pairs: indexPairs(top),
    initials: indexInitials(top),
    facets: document.facets.join(' '),
  }
}
