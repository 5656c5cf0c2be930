import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { seeded } from '@/lib/work/seeded'
import { Load, type LoadReport } from './faults/load'
import { assertLoader, connections, load, loadPaths, memoryOf } from './load'
import { HalfOpen } from './load-sockets'
import { atOnce, storm } from './load-storm'
import type { Options } from './options'
import { recordResults, round, type Table } from './results'
import { buildCopy, serveSite } from './serve-site'

/** Seconds of each part. The short form only shows that the benchmark works. */
const long = { hold: 600, burst: 20, sockets: 30, storm: 20 }
const short = { hold: 20, burst: 4, sockets: 13, storm: 4 }
/** The first part is reported in this many spans; the server is warm after the first two. */
const spans = 10
const warming = 2

const port = 4400
const post = '/posts/unified-view-petl'
/** Shares of the requests, as readers would send them: feeds and searches cost several times a post. */
const mix = [
  { name: 'post', path: post, share: 0.6 },
  { name: 'list', path: '/', share: 0.2 },
  { name: 'tag', path: '/tags/llm', share: 0.14 },
  { name: 'feed', path: '/feed.xml', share: 0.03 },
  { name: 'search', path: '/api/search?q=attention', share: 0.03 },
]
/** Requests a second of readers during the attacks. */
const moderate = 50
const together = 1000
const halfOpen = 2000
/** Milliseconds of pause between parts. */
const rest = 3000
const secret = 'only-for-the-measurements-of-this-repository'

type Server = Awaited<ReturnType<typeof serveSite>>
type Times = typeof long
type Row = (string | number)[]

/**
 * Load tests: maximal load for long, a thousand connections at once, half-open requests, and a storm of revalidations.
 * Beside the last two our own generator (`faults/load.ts`) sends readers' requests at a constant rate: a closed-loop
 * generator sends less to a server that stalls.
 */
export async function benchLoad({ short: isShort }: Options): Promise<void> {
  assertLoader()
  const times = isShort ? short : long
  const server = await serveSite(await buildCopy(), { COUNTS_URL: 'off', REVALIDATE_SECRET: secret }, port)
  try {
    for (const { path } of mix) await (await fetch(server.url + path)).text()
    const tables = [
      ...(await holdFull(server, times)),
      burst(server, times),
      {
        columns: ['readers, 50 requests a second', 'sent', 'failed', 'median, ms', 'p99, ms', 'slowest, ms', 'beside'],
        rows: [...(await holdSockets(server, times)), ...(await holdStorm(server, times))],
      },
    ]
    recordResults('load', 'Load that lasts, and load that means ill', tables, { isTrial: isShort })
  } finally {
    server.stop()
  }
}

/**
 * The mix of readers' requests as fast as the server answers, for long. By wrk, because a generator in JavaScript
 * cannot send that many.
 */
async function holdFull(server: Server, { hold }: Times): Promise<Table[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'load-'))
  const file = path.join(folder, 'paths')
  const asked = mix.flatMap(({ path, share }) => Array<string>(Math.round(share * 100)).fill(path))
  writeFileSync(file, shuffle(asked).join('\n'))
  const before = memoryOf(server.pid)
  const loading = loadPaths(server.url, file, hold)
  const memory: number[] = []
  for (let span = 0; span < spans; span += 1) memory.push(await watchMemory(server, hold / spans))
  const { perSecond, p99, failed } = await loading
  rmSync(folder, { recursive: true })
  const growth = (memory.at(-1)! / memory[warming]! - 1) * 100
  return [
    {
      columns: [`${connections} connections, ${hold} s`, 'requests/s', 'p99, ms', 'failed or not 2xx'],
      rows: [
        [
          mix.map(({ name, share }) => `${round(share * 100)} % ${name}`).join(', '),
          round(perSecond),
          round(p99),
          failed,
        ],
      ],
    },
    {
      columns: [
        'memory of the server, MB: before, and the median of each tenth of the time',
        'before',
        ...memory.map((_, span) => String(span + 1)),
        `growth from tenth ${warming + 1} to ${spans}, %`,
      ],
      rows: [['', round(before), ...memory.map((megabytes) => round(megabytes)), round(growth, 1)]],
    },
  ]
}

/** Samples the server's memory twenty times over some seconds. @returns the median in MB */
async function watchMemory(server: Server, seconds: number): Promise<number> {
  const seen: number[] = []
  for (let look = 0; look < 20; look += 1) {
    await sleep((seconds * 1000) / 20 - 2)
    seen.push(memoryOf(server.pid))
  }
  return seen.sort((a, b) => a - b)[10]!
}

/** A seeded shuffle: the same order each time. */
function shuffle(list: readonly string[]): string[] {
  const random = seeded(7)
  return list
    .map((value) => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value)
}

function burst(server: Server, times: Times): Table {
  const { perSecond, p99, failed } = load(server.url + post, { connections: together, seconds: times.burst })
  return {
    columns: ['post', 'requests/s', 'p99, ms', 'failed or not 2xx'],
    rows: [[`${together} connections at once, ${times.burst} s`, round(perSecond), round(p99), failed]],
  }
}

async function holdSockets(server: Server, times: Times): Promise<Row[]> {
  await sleep(rest)
  const before = await measureReaders(server, times.sockets)
  const sockets = new HalfOpen(port, halfOpen)
  const during = await measureReaders(server, times.sockets)
  const beside = `${sockets.open} open at the end, ${sockets.letGo} let go by the server`
  sockets.close()
  return [
    ['before', ...show(before), ''],
    [`${halfOpen} half requests, ${times.sockets} s`, ...show(during), beside],
  ]
}

async function holdStorm(server: Server, times: Times): Promise<Row[]> {
  await sleep(rest)
  const before = await measureReaders(server, times.storm)
  const paths = mix.slice(0, 4).map(({ path }) => path)
  const [during, statuses] = await Promise.all([
    measureReaders(server, times.storm),
    storm(server.url, secret, paths, times.storm),
  ])
  const beside = Object.entries(statuses).map(([status, count]) => `${count} × ${status}`)
  return [
    ['before', ...show(before), ''],
    [`${atOnce} revalidations at once, each second, ${times.storm} s`, ...show(during), beside.join(', ')],
  ]
}

async function measureReaders(server: Server, seconds: number): Promise<LoadReport> {
  const urls = mix.slice(0, 3).map(({ path }) => server.url + path)
  const load = readers(urls, moderate)
  await sleep(seconds * 1000)
  return load.stop()
}

function readers(urls: string[], rate: number): Load {
  return new Load(rate, urls, {
    headers: { 'Accept-Encoding': 'gzip' },
    isFailure: (status) => status < 200 || status > 299,
  })
}

const show = ({ sent, failed, median, p99, slowest }: LoadReport) => [
  sent,
  failed,
  round(median, 1),
  round(p99, 1),
  round(slowest),
]
