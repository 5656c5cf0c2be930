import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { buildSearchEngine } from '@/build/assets/build-search-engine'
import { buildIndex } from '@/lib/search/build-index'
import type { SearchDocument } from '@/lib/search/document'
import { listOwnDocuments, ownSynonyms } from '@/lib/search/golden/documents'
import posts from '@/lib/search/golden/outside/posts.json'
import postsUnseen from '@/lib/search/golden/outside/posts-unseen.json'
import { ownQueries } from '@/lib/search/golden/queries'
import { readerQueries } from '@/lib/search/golden/reader-queries'
import { unpackPost } from '@/lib/search/pack'
import { unknownPost } from '@/lib/search/shards/shown-post'
import { type ShardFile, writeShards } from '@/lib/search/shards/write-shards'
import { findBrowser } from '@/scripts/find-browser'
import { recordResults, round } from './results'
import { writeDocuments } from './search-posts'
import { measureTransfer } from './search-transfer'
import { serveFolder } from './serve-files'

const folder = '.bench/search-files'
const port = 4790
/** How much slower a phone is than this machine; times are multiplied by it. */
const throttling = 4
/** Every so many queries of the golden sets. */
const step = 12

interface FirstSearch {
  query: string
  requests: number
  /** Milliseconds of the thread that shows the page: what a reader who types feels. */
  thread: number
  /** Milliseconds of all threads of the page, at full speed. */
  processor: number
}

/** First searches of exported sites, by number of posts: the golden queries, and some of them in a browser. */
export async function benchSearchFiles(): Promise<void> {
  const own = listOwnDocuments()
  const queries = [...ownQueries, ...readerQueries].map(({ query }) => query)
  const outside = posts.map((post) => ({ ...post, facets: [`lang:${post.lang}`] }))
  const sites = [
    { name: `${own.length}, of this blog`, files: listFiles(own), queries },
    { name: '1,000, generated', files: listFiles(writeDocuments(own, 1000)), queries },
    {
      name: `${outside.length}, other subjects; queries not seen`,
      files: listFiles(outside),
      queries: postsUnseen.map(({ query }) => query),
    },
  ]
  const engine = await buildSearchEngine()
  const transfer = await measureTransfer(sites, engine)
  recordResults('search-files', 'Search in exported files', [
    transfer,
    await measureFirstSearches(sites.slice(0, 2), engine),
  ])
}

function listFiles(documents: readonly SearchDocument[]): ShardFile[] {
  const database = buildIndex(documents, ':memory:')
  const files = writeShards(database, ownSynonyms, ({ lang, slug, stored }) => {
    const text = unpackPost(stored)
    const date = { iso: '2026-01-01', texts: { ko: '2026.01.01', en: 'Jan 1, 2026' } }
    return { ...unknownPost, ...text, lang, url: `/posts/${slug}`, date }
  })
  database.close()
  return files
}

/** The first search of an exported site in a browser: what it transfers, and what it costs on a slow processor. */
async function measureFirstSearches(sites: readonly { name: string; files: ShardFile[] }[], engine: string) {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] })
  const rows: (string | number)[][] = []
  for (const { name, files } of sites) {
    writeFiles([...files, { name: 'engine.js', text: engine }])
    const server = await serveFolder(folder, port)
    const searches: FirstSearch[] = []
    const queries = [...ownQueries, ...readerQueries].filter((_, at) => at % step === 0)
    for (const { query } of queries) searches.push(await searchFirst(browser, query))
    await server.stop()
    const at = (of: (one: FirstSearch) => number, share: number) => {
      const values = searches.map(of).sort((a, b) => a - b)
      return values[Math.min(values.length - 1, Math.floor(values.length * share))]!
    }
    const slowed = (share: number) => round(throttling * at(({ processor }) => processor, share))
    rows.push([
      name,
      files.length,
      at(({ requests }) => requests, 0.5),
      round(throttling * at(({ thread }) => thread, 0.5)),
      ...[0.5, 0.95].map(slowed),
    ])
  }
  await browser.close()
  const columns = [
    ...['posts', 'files of the index', 'requests, p50'],
    ...[`page’s thread, ms ×${throttling}, p50`, `all threads, ms of CPU ×${throttling}, p50`, 'p95'],
  ]
  return { columns, rows }
}

function writeFiles(files: readonly ShardFile[]): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(path.join(folder, 'assets'), { recursive: true })
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Search</title>')
  for (const { name, text } of files) writeFileSync(path.join(folder, 'assets', name), text)
}

async function searchFirst(browser: Browser, query: string): Promise<FirstSearch> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  const whole = await browser.newBrowserCDPSession()
  await page.goto(`http://localhost:${port}/`)
  await client.send('Performance.enable')
  let requests = 0
  page.on('requestfinished', () => {
    requests += 1
  })
  const readThread = async () => {
    const { metrics } = await client.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
  }
  const readProcesses = async () => {
    const { processInfo } = await whole.send('SystemInfo.getProcessInfo')
    const renderers = processInfo.filter(({ type }) => type === 'renderer')
    return new Map(renderers.map(({ id, cpuTime }) => [id, 1000 * cpuTime]))
  }
  const before = { thread: await readThread(), processes: await readProcesses() }
  await page.evaluate(askWorker, query)
  const thread = (await readThread()) - before.thread
  const processes = await readProcesses()
  // The page's is the one that worked; another may be starting for a page to come.
  const processor = Math.max(...[...before.processes].map(([id, time]) => (processes.get(id) ?? time) - time))
  await context.close()
  return { query, requests, thread, processor }
}

/** Runs in the page, as `enhance/search-files.ts` does. */
function askWorker(query: string): Promise<unknown> {
  const worker = new Worker('/assets/engine.js')
  const question = { query, filters: {}, lang: 'ko', limit: 8, page: 1 }
  worker.postMessage({ id: 1, question })
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => (data.answer ? resolve(data.answer.total) : reject(new Error(data.error)))
    worker.onerror = () => reject(new Error('no worker'))
  })
}
