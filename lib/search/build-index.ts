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

const schema = `
  CREATE TABLE posts (id INTEGER PRIMARY KEY, lang TEXT NOT NULL, slug TEXT NOT NULL, stored BLOB NOT NULL);
  CREATE VIRTUAL TABLE words USING fts5(${Object.keys(columns).join(', ')}, content='', tokenize="ascii tokenchars '${tokenSigns}'");
  CREATE TABLE vocabulary (term TEXT PRIMARY KEY, letters TEXT NOT NULL, posts INTEGER NOT NULL, attested INTEGER NOT NULL) WITHOUT ROWID;
`

/** Writes the index of these posts into a new file (or `:memory:`). */
export function buildIndex(documents: readonly SearchDocument[], file: string): Database.Database {
  if (file !== ':memory:') rmSync(file, { force: true })
  const database = new Database(file)
  database.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; ${schema} BEGIN`)
  const vocabulary = new Vocabulary()
  for (const document of documents) vocabulary.add(Object.values(listTexts(document)))
  addPosts(database, documents, vocabulary)
  const addTerm = database.prepare('INSERT INTO vocabulary VALUES (?, ?, ?, ?)')
  for (const { term, posts, attested } of vocabulary.list()) {
    // Verbs are asked for, never proposed.
    addTerm.run(term, term.startsWith('~') ? '' : disassemble(term), posts, attested ? 1 : 0)
  }
  database.exec(`
    COMMIT;
    INSERT INTO words(words) VALUES ('optimize');
    CREATE INDEX by_letters ON vocabulary (letters);
    CREATE INDEX by_slug ON posts (lang, slug);
    VACUUM;
  `)
  return database
}

function addPosts(database: Database.Database, documents: readonly SearchDocument[], vocabulary: Vocabulary): void {
  const names = Object.keys(columns) as (keyof typeof columns)[]
  const addPost = database.prepare('INSERT INTO posts VALUES (?, ?, ?, ?)')
  const addWords = database.prepare(
    `INSERT INTO words (rowid, ${names.join(', ')}) VALUES (?${', ?'.repeat(names.length)})`,
  )
  for (const [index, document] of documents.entries()) {
    const { lang, slug, title, summary, sections } = document
    const stored = JSON.stringify({ title, summary, sections } satisfies StoredPost)
    addPost.run(index + 1, lang, slug, deflateRawSync(stored, { level: constants.Z_BEST_COMPRESSION }))
    const cells = buildCells(document, vocabulary)
    addWords.run(index + 1, ...names.map((name) => cells[name]))
  }
  // FTS5 gives a word that half of the rows hold no weight at all, and in a small blog the words that matter are
  // such words. Empty rows keep every word below half.
  const empty = names.map(() => '')
  for (let id = documents.length + 1; id <= 3 * documents.length + 50; id += 1) addWords.run(id, ...empty)
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
