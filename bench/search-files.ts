import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { type Browser, chromium } from '@playwright/test'
import { buildSearchEngine } from '@/build/assets/build-search-engine'
import { buildIndex } from '@/lib/search/build-index'
import { listOwnDocuments, ownSynonyms } from '@/lib/search/golden/documents'
import { ownQueries } from '@/lib/search/golden/queries'
import { readerQueries } from '@/lib/search/golden/reader-queries'
import { unknownPost } from '@/lib/search/shards/shown-post'
import { writeShards } from '@/lib/search/shards/write-shards'
import { findBrowser } from '@/scripts/find-browser'
import { recordResults, round } from './results'
import { writeDocuments } from './search-posts'
import { serveFolder } from './serve-files'

const folder = '.bench/search-files'
const port = 4790
/** How much slower a phone is than this machine. */
const throttling = 4
/** Every so many queries of the golden sets. */
const step = 12

interface FirstSearch {
  query: string
  bytes: number
  requests: number
  /** Milliseconds of the page's thread. */
  work: number
}

/** First searches of exported sites, by number of posts. */
export async function benchSearchFiles(): Promise<void> {
  recordResults('search-files', 'Search in exported files', [await measureFirstSearches([24, 1000])])
}

/** The first search of an exported site in a browser: what it transfers, and what it costs on a slow processor. */
async function measureFirstSearches(counts: readonly number[]) {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] })
  const rows: (string | number)[][] = []
  for (const count of counts) {
    const files = await writeFiles(count)
    const server = await serveFolder(folder, port)
    const searches: FirstSearch[] = []
    const queries = [...ownQueries, ...readerQueries].filter((_, at) => at % step === 0)
    for (const { query } of queries) searches.push(await searchFirst(browser, query))
    await server.stop()
    const at = (of: (one: FirstSearch) => number, share: number) => {
      const values = searches.map(of).sort((a, b) => a - b)
      return values[Math.min(values.length - 1, Math.floor(values.length * share))]!
    }
    const shares = [0.5, 0.95, 1]
    rows.push([
      count,
      files,
      ...shares.map((share) => round(at(({ bytes }) => bytes, share) / 1000)),
      ...shares.map((share) => round(at(({ work }) => work, share))),
      at(({ requests }) => requests, 0.5),
    ])
    for (const { query, bytes, work, requests } of searches) console.log(query, bytes, work, requests)
  }
  await browser.close()
  const columns = ['posts', 'files of the index', 'first search: KB, p50', 'p95', 'most']
  return { columns: [...columns, `ms at 1/${throttling} speed, p50`, 'p95', 'most', 'requests, p50'], rows }
}

/** @returns the number of files */
async function writeFiles(count: number): Promise<number> {
  const own = listOwnDocuments()
  const database = buildIndex(count === own.length ? own : writeDocuments(own, count), ':memory:')
  const files = writeShards(database, ownSynonyms, ({ lang, slug, stored }) => {
    const text = JSON.parse(inflateRawSync(stored).toString())
    return { ...unknownPost, ...text, lang, url: `/posts/${slug}`, date: { iso: '2026-01-01', text: '2026.01.01' } }
  })
  database.close()
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(path.join(folder, 'assets'), { recursive: true })
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Search</title>')
  writeFileSync(path.join(folder, 'assets/engine.js'), await buildSearchEngine())
  for (const { name, text } of files) writeFileSync(path.join(folder, 'assets', name), text)
  return files.length
}

async function searchFirst(browser: Browser, query: string): Promise<FirstSearch> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  await page.goto(`http://localhost:${port}/`)
  await client.send('Network.enable')
  await client.send('Performance.enable')
  await client.send('Emulation.setCPUThrottlingRate', { rate: throttling })
  let [bytes, requests] = [0, 0]
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
    requests += 1
  })
  const readWork = async () => {
    const { metrics } = await client.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
  }
  const before = await readWork()
  await page.evaluate(async (asked) => {
    const engine = await import(`${location.origin}/assets/engine.js`)
    await engine.ask(asked, { lang: 'ko', facets: [], limit: 8, offset: 0 })
  }, query)
  const work = (await readWork()) - before
  await context.close()
  return { query, bytes, requests, work }
}
