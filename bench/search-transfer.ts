import { gzipSync } from 'node:zlib'
import { openShards } from '@/lib/search/shards/engine'
import type { ShardFile } from '@/lib/search/shards/write-shards'
import { round, type Table } from './results'

/** What a first search may load, in bytes. */
const budget = 300_000

interface Transfer {
  bytes: number
  files: number
  /** How often it waited for files, one after another. */
  rounds: number
}

/** What a first search loads of an index, for many queries: gzip, with the worker, without headers. */
export async function measureTransfer(
  sites: readonly { name: string; files: readonly ShardFile[]; queries: readonly string[] }[],
  engine: string,
): Promise<Table> {
  const script = gzipSync(engine).length
  const rows: (string | number)[][] = []
  for (const { name, files, queries } of sites) {
    const sizes = new Map(files.map((file) => [file.name, gzipSync(file.text).length]))
    const texts = new Map(files.map((file) => [file.name, file.text]))
    const found: Transfer[] = []
    for (const query of queries) found.push(await searchFirst(query, texts, sizes))
    const at = (of: (one: Transfer) => number, share: number) => {
      const values = found.map(of).sort((a, b) => a - b)
      return values[Math.min(values.length - 1, Math.floor(values.length * share))]!
    }
    const all = [...sizes].filter(([file]) => !file.startsWith('text-')).reduce((sum, [, size]) => sum + size, 0)
    rows.push([
      name,
      files.length,
      queries.length,
      ...[0.5, 0.95, 1].map((share) => round((script + at(({ bytes }) => bytes, share)) / 1000)),
      round((100 * found.filter(({ bytes }) => script + bytes <= budget).length) / found.length, 1),
      ...[0.5, 0.95].map((share) => at((one) => one.files, share)),
      ...[0.5, 0.95].map((share) => at(({ rounds }) => rounds, share)),
      round((script + all) / 1000),
    ])
  }
  const columns = [
    'posts',
    'files of the index',
    'queries',
    'first search: KB, p50',
    'p95',
    'most',
    'up to 300, %',
    'files, p50',
    'p95',
    'waits, p50',
    'p95',
  ]
  return { columns: [...columns, 'the index as one file, without texts: KB'], rows }
}

async function searchFirst(
  query: string,
  texts: ReadonlyMap<string, string>,
  sizes: ReadonlyMap<string, number>,
): Promise<Transfer> {
  const transfer: Transfer = { bytes: 0, files: 0, rounds: 0 }
  let isWaiting = false
  const load = async (name: string) => {
    transfer.bytes += sizes.get(name)!
    transfer.files += 1
    if (!isWaiting) transfer.rounds += 1
    isWaiting = true
    queueMicrotask(() => {
      isWaiting = false
    })
    return JSON.parse(texts.get(name)!)
  }
  const { ask } = await openShards(load)
  await ask({ query, filters: {}, lang: 'ko', limit: 8, page: 1 })
  return transfer
}
