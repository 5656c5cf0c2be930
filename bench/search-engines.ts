import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import Database from 'libsql'
import { buildIndex } from '@/lib/search/build-index'
import type { SearchDocument } from '@/lib/search/document'
import { fixtureSynonyms } from '@/lib/search/golden/fixture'
import { askIndex } from '@/lib/search/index-file'
import { search } from '@/lib/search/search'
import { listSynonymNames } from '@/lib/search/synonym-names'
import { readSynonyms } from '@/lib/search/synonyms'
import { findBrowser } from '@/scripts/find-browser'

/** Finds slugs for a query, best first. */
export type Find = (query: string) => string[] | Promise<string[]>

export interface Engine {
  name: string
  /** @param peers folder with the other engines' packages */
  open: (documents: readonly SearchDocument[], peers: string) => Promise<{ find: Find; close?: () => unknown }>
}

/** The fields of a post that every engine indexes. */
function flatten({ slug, title, tags, summary, paper, sections }: SearchDocument) {
  return {
    id: slug,
    title,
    tags: tags.join(' '),
    summary,
    paper: paper ? [paper.title, ...paper.authors, paper.venue, ...paper.ids].join(' ') : '',
    body: sections.flatMap((section) => [section.title, section.text, section.code ?? '']).join('\n'),
  }
}
const fields = ['title', 'tags', 'summary', 'paper', 'body'] as const
const boost = { title: 10, tags: 7, summary: 3, paper: 5, body: 1 }

async function importPeer(peers: string, file: string) {
  return import(pathToFileURL(path.join(peers, 'node_modules', file)).href)
}

function openSqlite(tokenizer: string): Engine['open'] {
  return async (documents) => {
    const database = new Database(':memory:')
    database.exec(`CREATE VIRTUAL TABLE posts USING fts5(id UNINDEXED, ${fields.join(', ')}, tokenize="${tokenizer}")`)
    const add = database.prepare('INSERT INTO posts VALUES (?, ?, ?, ?, ?, ?)')
    for (const post of documents.map(flatten)) add.run(post.id, ...fields.map((field) => post[field]))
    const ask = database.prepare(
      'SELECT id FROM posts WHERE posts MATCH ? ORDER BY bm25(posts, 0, 10, 7, 3, 5, 1) LIMIT 3',
    )
    const find = (query: string) => {
      const words = query.match(/[\p{L}\p{N}._-]+/gu) ?? []
      if (words.length === 0) return []
      return (ask.all(words.map((word) => `"${word}"`).join(' ')) as { id: string }[]).map(({ id }) => id)
    }
    return { find, close: () => database.close() }
  }
}

const openOurs: Engine['open'] = async (documents) => {
  const database = buildIndex(documents, ':memory:')
  const [index, synonyms] = [askIndex(database), readSynonyms([...listSynonymNames(), ...fixtureSynonyms])]
  const find = (query: string) =>
    search(index, query, { synonyms, facets: ['lang:ko'], limit: 3 }).matches.map(({ id }) => index.getPost(id).slug)
  return { find, close: () => database.close() }
}

const openMiniSearch: Engine['open'] = async (documents, peers) => {
  const { default: MiniSearch } = await importPeer(peers, 'minisearch/dist/es/index.js')
  const engine = new MiniSearch({ fields, searchOptions: { boost, prefix: true, fuzzy: 0.2, combineWith: 'AND' } })
  engine.addAll(documents.map(flatten))
  return { find: (query) => engine.search(query).map(({ id }: { id: string }) => id) }
}

const openOrama: Engine['open'] = async (documents, peers) => {
  const orama = await importPeer(peers, '@orama/orama/dist/esm/index.js')
  const schema = Object.fromEntries(fields.map((field) => [field, 'string']))
  const engine = orama.create({ schema: { id: 'string', ...schema } })
  await orama.insertMultiple(engine, documents.map(flatten))
  return {
    find: async (term) => {
      const { hits } = await orama.search(engine, {
        term,
        properties: fields,
        boost,
        tolerance: 1,
        threshold: 0,
        limit: 3,
      })
      return hits.map(({ document }: { document: { id: string } }) => document.id)
    },
  }
}

/** Pagefind runs in a browser and fetches its index from a server. */
const openPagefind: Engine['open'] = async (documents, peers) => {
  const pagefind = await importPeer(peers, 'pagefind/lib/index.js')
  const { index } = await pagefind.createIndex({ forceLanguage: 'ko' })
  for (const { id, title, ...texts } of documents.map(flatten)) {
    const content = [title, ...Object.values(texts)].join('\n')
    await index.addCustomRecord({ url: `/${id}`, content, language: 'ko', meta: { title } })
  }
  const root = path.join(peers, 'files')
  await index.writeFiles({ outputPath: path.join(root, 'pagefind') })
  await pagefind.close()
  const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' }
  const server = createServer(async ({ url = '/' }, response) => {
    const file = path.join(root, url.split('?')[0]!)
    const text = url === '/' ? '<!doctype html>' : await readFile(file).catch(() => undefined)
    response.writeHead(text ? 200 : 404, { 'Content-Type': types[path.extname(file)] ?? 'text/html' }).end(text)
  }).listen(0)
  const { port } = server.address() as { port: number }
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] })
  const page = await browser.newPage()
  await page.goto(`http://localhost:${port}/`)
  const find = (query: string) =>
    page.evaluate(async (text) => {
      const engine = await import(/* @vite-ignore */ `${location.origin}/pagefind/pagefind.js`)
      const { results } = await engine.search(text)
      const found = await Promise.all(
        results.slice(0, 3).map((result: { data: () => Promise<{ url: string }> }) => result.data()),
      )
      return found.map(({ url }) => url.replaceAll('/', ''))
    }, query)
  const close = async () => {
    await browser.close()
    server.close()
  }
  return { find, close }
}

/** Our search and others that blogs use, with the settings of their documentation. */
export const engines: Engine[] = [
  { name: '여백 (SQLite FTS5, words read as Korean)', open: openOurs },
  { name: 'SQLite FTS5, unicode61', open: openSqlite('unicode61') },
  { name: 'SQLite FTS5, trigram', open: openSqlite('trigram') },
  { name: 'MiniSearch, prefix and fuzzy', open: openMiniSearch },
  { name: 'Orama, tolerance 1', open: openOrama },
  { name: 'Pagefind', open: openPagefind },
]
