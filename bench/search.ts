import { statSync } from 'node:fs'
import path from 'node:path'
import { buildIndex } from '@/lib/search/build-index'
import type { SearchDocument } from '@/lib/search/document'
import { findExcerpt } from '@/lib/search/excerpt'
import { listFixtureDocuments, listOwnDocuments } from '@/lib/search/golden/documents'
import { fixtureQueries } from '@/lib/search/golden/fixture-queries'
import { listHostileQueries } from '@/lib/search/golden/hostile-queries'
import { type GoldenQuery, ownQueries } from '@/lib/search/golden/queries'
import { readerQueries } from '@/lib/search/golden/reader-queries'
import { openIndex } from '@/lib/search/open-index'
import { longestQuery } from '@/lib/search/parse-query'
import { search } from '@/lib/search/search'
import { listSynonymNames } from '@/lib/search/synonym-names'
import { readSynonyms } from '@/lib/search/synonyms'
import { installPeer } from './peer'
import { recordResults, round } from './results'
import { engines, type Find } from './search-engines'
import { writeDocuments } from './search-posts'

/** The golden set on our search and other engines; size, build time and latency of ours by number of posts. */
export async function benchSearch(): Promise<void> {
  const own = await listOwnDocuments()
  recordResults('search', 'Search: the golden set, and size and speed', [await compareEngines(own), measureSizes(own)])
}

async function compareEngines(own: SearchDocument[]) {
  const peers = installPeer('search')
  const all = [...own, ...listFixtureDocuments()]
  const kinds = [...new Set([...ownQueries, ...readerQueries, ...fixtureQueries].map(({ kind }) => kind))]
  const rows: (string | number)[][] = []
  for (const { name, open } of engines) {
    const verdicts: { kind: string; passed: boolean }[] = []
    for (const [documents, queries] of [
      [own, ownQueries],
      [own, readerQueries],
      [all, fixtureQueries],
    ] as const) {
      const { find, close } = await open(documents, peers)
      for (const query of queries) verdicts.push({ kind: query.kind, passed: await passes(query, find) })
      await close?.()
    }
    const share = (list: typeof verdicts) => round((100 * list.filter(({ passed }) => passed).length) / list.length, 1)
    rows.push([
      name,
      share(verdicts),
      ...kinds.map((kind) => share(verdicts.filter((verdict) => verdict.kind === kind))),
    ])
  }
  return { columns: ['success among the first 3, %', 'all', ...kinds], rows }
}

async function passes({ query, expected }: GoldenQuery, find: Find): Promise<boolean> {
  const found = (await find(query)).slice(0, 3)
  return expected.length === 0 ? found.length === 0 : found.some((slug) => expected.includes(slug))
}

function measureSizes(own: SearchDocument[]) {
  const synonyms = readSynonyms(listSynonymNames())
  const rows: number[][] = []
  for (const count of [24, 1000, 10_000]) {
    const file = path.resolve('.bench/search.db')
    const documents = count === 24 ? own : writeDocuments(own, count)
    const started = performance.now()
    buildIndex(documents, file).close()
    const seconds = (performance.now() - started) / 1000
    const { index } = openIndex(file)
    const measure = (queries: readonly string[]) => {
      const times = queries.map((query) => {
        const before = process.cpuUsage()
        const { groups, matches } = search(index, query, { synonyms, facets: ['lang:ko'], limit: 10 })
        for (const { id } of matches) findExcerpt(index.readPost(id).sections, groups, '')
        return process.cpuUsage(before).user / 1000
      })
      times.sort((a, b) => a - b)
      return (share: number) => round(times[Math.floor(times.length * share)]!, 1)
    }
    const usual = measure(ownQueries.map(({ query }) => query))
    const sentences = measure(own.flatMap(({ sections }) => sections.map(({ text }) => text.slice(0, longestQuery))))
    const hostile = measure(listHostileQueries(3000, 1, hostileWords))
    const bytes = statSync(file).size
    rows.push([
      count,
      round(seconds, 1),
      round(bytes / 1e6, 1),
      round(bytes / count / 1000, 1),
      usual(0.5),
      usual(0.95),
      usual(0.99),
      usual(0.999),
      sentences(0.5),
      sentences(0.99),
      hostile(0.5),
      hostile(0.99),
      hostile(0.999),
    ])
  }
  const columns = [
    ...['posts', 'build, s', 'index, MB', 'KB a post'],
    ...['p50, ms of CPU', 'p95', 'p99', 'slowest', 'sentences of 200 characters, p50', 'p99'],
    ...['hostile queries, p50', 'p99', 'p99.9'],
  ]
  return { columns, rows }
}

const hostileWords = ['lora', '어텐션', 'attention', 'flash-attention', '보상모델', '트랜스포머', '양자화']
