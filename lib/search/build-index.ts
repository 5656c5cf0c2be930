import { rmSync } from 'node:fs'
import Database from 'libsql'
import { indexInitials, indexPairs } from './analyze'
import { columns } from './columns'
import type { SearchDocument } from './document'
import { packPost, packTerm } from './pack'
import { sectionsPerPost } from './search-index'
import { listSoundKeys } from './sound/skeleton'
import { Vocabulary } from './vocabulary'

/** ASCII characters that are part of tokens; every non-ASCII character is one by default. */
const tokenSigns = "._-/@''+#~:|"

const names = Object.keys(columns) as (keyof typeof columns)[]

/**
 * `posts`, `words`, `sections`, `vocabulary` and `sounds` are queried. Rows that become public with a scheduled post are in the `coming_`
 * tables, by instant; until then they do not affect queries (`open-index.ts`).
 */
const schema = `
  CREATE TABLE posts (id INTEGER PRIMARY KEY, lang TEXT NOT NULL, slug TEXT NOT NULL, stored BLOB NOT NULL);
  CREATE VIRTUAL TABLE words USING fts5(${names.join(', ')}, content='', columnsize=0, tokenize="ascii tokenchars '${tokenSigns}'");
  CREATE VIRTUAL TABLE sections USING fts5(text, content='', detail=none, columnsize=0, tokenize="ascii tokenchars '${tokenSigns}'");
  CREATE TABLE sounds (key TEXT NOT NULL, term TEXT NOT NULL, PRIMARY KEY (key, term)) WITHOUT ROWID;
  CREATE TABLE vocabulary (letters TEXT PRIMARY KEY, posts INTEGER NOT NULL, attested INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE coming_posts (at INTEGER NOT NULL, id, lang, slug, stored);
  CREATE TABLE coming_words (at INTEGER NOT NULL, rowid INTEGER PRIMARY KEY, ${names.join(', ')});
  CREATE TABLE coming_sections (at INTEGER NOT NULL, rowid INTEGER PRIMARY KEY, text);
  CREATE TABLE coming_sounds (at INTEGER NOT NULL, key, term);
  CREATE TABLE coming_vocabulary (at INTEGER NOT NULL, letters, posts, attested);
`

/** Scheduled posts that become public at the same instant. */
export interface Coming {
  /** Epoch milliseconds. */
  at: number
  documents: readonly SearchDocument[]
}

/** Builds the index of public and scheduled posts in a new file (or `:memory:`). */
export function buildIndex(
  documents: readonly SearchDocument[],
  file: string,
  coming: readonly Coming[] = [],
): Database.Database {
  if (file !== ':memory:') rmSync(file, { force: true })
  const database = new Database(file)
  database.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; ${schema} BEGIN`)
  const vocabulary = new Vocabulary()
  // BM25 in FTS5 gives no weight to a word that half of the rows contain, and in a small blog the important words are
  // such. Empty rows keep every word below half.
  let used = addPosts(prepareRows(database), documents, vocabulary, { first: 1, empty: 2 * documents.length + 50 })
  for (const { at, documents: due } of [...coming].sort((a, b) => a.at - b.at)) {
    used += addPosts(prepareRows(database, at), due, vocabulary, { first: used + 1, empty: 2 * due.length })
  }
  database.exec(`
    COMMIT;
    INSERT INTO words(words) VALUES ('optimize');
    INSERT INTO sections(sections) VALUES ('optimize');
    CREATE INDEX by_length ON vocabulary (length(letters), letters, attested, posts);
    VACUUM;
  `)
  return database
}

type Row = readonly (string | number | Buffer)[]

/** Statements that insert into the queried tables, or into the `coming_` tables when `at` is given. */
function prepareRows(database: Database.Database, at?: number) {
  const prepare = (table: string, fields: readonly string[]) => {
    const [into, all] = at === undefined ? [table, fields] : [`coming_${table}`, ['at', ...fields]]
    const row = database.prepare(`INSERT INTO ${into} (${all.join(', ')}) VALUES (${all.map(() => '?').join(', ')})`)
    return (values: Row) => row.run(...(at === undefined ? values : [at, ...values]))
  }
  return {
    addPost: prepare('posts', ['id', 'lang', 'slug', 'stored']),
    addWords: prepare('words', ['rowid', ...names]),
    addSection: prepare('sections', ['rowid', 'text']),
    addTerm: prepare('vocabulary', ['letters', 'posts', 'attested']),
    addSound: prepare('sounds', ['key', 'term']),
  }
}

/** Adds posts that become public together, and empty rows. @returns the number of rows */
function addPosts(
  { addPost, addWords, addSection, addTerm, addSound }: ReturnType<typeof prepareRows>,
  documents: readonly SearchDocument[],
  vocabulary: Vocabulary,
  rows: { first: number; empty: number },
): number {
  for (const document of documents) vocabulary.add(Object.values(listTexts(document)))
  for (const { term, posts, attested } of vocabulary.settle()) {
    addTerm([packTerm(term), posts, attested ? 1 : 0])
    for (const key of listSoundKeys(term, attested)) addSound([key, term])
  }
  for (const [index, document] of documents.entries()) {
    const { lang, slug, title, summary, sections } = document
    addPost([rows.first + index, lang, slug, packPost({ title, summary, sections })])
    const cells = buildCells(document, vocabulary)
    addWords([rows.first + index, ...names.map((name) => cells[name])])
    for (const [number, section] of sections.slice(0, sectionsPerPost).entries()) {
      const text = vocabulary.indexWords([section.title, section.text, section.code ?? ''].join('\n'))
      addSection([(rows.first + index) * sectionsPerPost + number, text])
    }
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
