import { setTimeout as sleep } from 'node:timers/promises'
import { ownQueries } from '@/lib/search/golden/queries'
import { readerQueries } from '@/lib/search/golden/reader-queries'
import { Load } from './faults/load'
import { memoryOf } from './load'
import type { Options } from './options'
import { recordResults, round } from './results'
import { buildCopy, type Served, serveSite } from './serve-site'

const port = 4400
const together = 20
/** Requests for pages a second. */
const rate = 50
const pages = ['/posts/lora', '/', '/tags/llm']
const queries = [...ownQueries, ...readerQueries].map(({ query }) => query)

/** Disables the search thread: the assignment in `server/index.js` is ignored, and searches run in the main thread. */
const without = `data:text/javascript,${encodeURIComponent('globalThis.yeobaekSearchThread = { set ask(ask) {} }')}`

/** Latency of pages while others search, with searches in the main thread and in the worker thread. */
export async function benchSearchLoad({ short: isShort }: Options): Promise<void> {
  const directory = await buildCopy()
  const seconds = isShort ? 4 : 10
  const rows = []
  for (const [name, env] of [
    ['in the thread of pages', { NODE_OPTIONS: `--import=${without}` }],
    ['in a thread of its own', {}],
  ] as const) {
    const site = await serveSite(directory, { COUNTS_URL: 'off', ...env }, port)
    try {
      for (const page of pages) await (await fetch(site.url + page)).text()
      const before = memoryOf(site.pid)
      await (await fetch(`${site.url}/api/search?q=lora`)).text()
      rows.push([name, 'nobody', ...(await measure(site, seconds, () => [])), round(memoryOf(site.pid) - before)])
      const many = () => Array.from({ length: together }, (_, number) => new Searcher(site.url, () => `10.${number}`))
      rows.push([name, `${together}, ordinary words`, ...(await measure(site, seconds, many)), ''])
      const one = () => Array.from({ length: together }, () => new Searcher(site.url))
      rows.push([name, `${together} of one address`, ...(await measure(site, seconds, one)), ''])
    } finally {
      site.stop()
      await sleep(1000) // the port is free again
    }
  }
  const waits = ['pages sent', 'failed', 'median, ms', 'p99, ms', 'slowest, ms']
  const columns = [
    'searched',
    'who searches',
    ...waits,
    'searches/s',
    'of other status',
    'memory of the first search, MB',
  ]
  recordResults('search-load', `Pages, ${rate} a second, while others search`, [{ columns, rows }], {
    isTrial: isShort,
  })
}

async function measure(site: Served, seconds: number, start: () => Searcher[]): Promise<(string | number)[]> {
  const searchers = start()
  const readers = new Load(
    rate,
    pages.map((page) => site.url + page),
    { isFailure: (status) => status !== 200 },
  )
  await sleep(seconds * 1000)
  for (const searcher of searchers) searcher.isOver = true
  const { sent, failed, median, p99, slowest } = await readers.stop()
  const counts = searchers.flatMap(({ statuses }) => Object.entries(statuses))
  const sum = (isGood: boolean) =>
    counts.filter(([status]) => (status === '200') === isGood).reduce((total, [, count]) => total + count, 0)
  const figures = [round(median, 1), round(p99, 1), round(slowest), round(sum(true) / seconds, 1), sum(false)]
  return [sent, failed, ...figures]
}

/** Sends one search after the other, each with a different query, so that none is cached. */
class Searcher {
  isOver = false
  statuses: Record<string, number> = {}
  static #asked = 0

  constructor(url: string, network?: () => string) {
    this.#run(url, network)
  }

  async #run(url: string, network?: () => string): Promise<void> {
    while (!this.isOver) {
      Searcher.#asked += 1
      const asked = Searcher.#asked
      const query = new URLSearchParams({ q: `${queries[asked % queries.length]} -z${asked}` })
      const from = network && `${network()}.${asked % 250}.${Math.floor(asked / 250) % 250}`
      const response = await fetch(`${url}/api/search?${query}`, { headers: from ? { 'X-Forwarded-For': from } : {} })
      await response.text()
      this.statuses[response.status] = (this.statuses[response.status] ?? 0) + 1
      if (response.status === 429) await sleep(20) // or it would measure refusals
    }
  }
}
