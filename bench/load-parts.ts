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

/** Seconds of each part. The short form shows that all of it works, and says nothing of the site. */
const long = { hold: 600, burst: 20, sockets: 30, storm: 20 }
const short = { hold: 20, burst: 4, sockets: 13, storm: 4 }
/** Of the first part, which is told in so many spans; the server is warm after the first two of them. */
const spans = 10
const warming = 2

const port = 4400
const post = '/posts/unified-view-petl'
/** Of the requests. A feed and a search cost several posts each: more of them would not be readers. */
const mix = [
  { name: 'post', path: post, share: 0.6 },
  { name: 'list', path: '/', share: 0.2 },
  { name: 'tag', path: '/tags/llm', share: 0.14 },
  { name: 'feed', path: '/feed.xml', share: 0.03 },
  { name: 'search', path: '/api/search?q=attention', share: 0.03 },
]
/** Requests a second of readers while something else happens to the server. */
const moderate = 50
const together = 1000
const halfOpen = 2000
/** Milliseconds until what was before is over. */
const rest = 3000
const secret = 'only-for-the-measurements-of-this-repository'

type Server = Awaited<ReturnType<typeof serveSite>>
type Times = typeof long
type Row = (string | number)[]

/**
 * Whether the server holds what comes: all that it can do for long, a thousand at once, half requests, a storm of
 * orders. The few readers beside the last two come at a rate that a loader of our own keeps: autocannon's waits begin when
 * a request could be sent, so a server that stands still is asked less.
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
 * What readers ask for, as fast as it is answered, for long: more than four fifths of what the server can do. It answers
 * more requests than a loader in JavaScript can send.
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

/** The memory of a server in so many seconds, looked at twenty times. @returns the median, in MB */
async function watchMemory(server: Server, seconds: number): Promise<number> {
  const seen: number[] = []
  for (let look = 0; look < 20; look += 1) {
    await sleep((seconds * 1000) / 20 - 2)
    seen.push(memoryOf(server.pid))
  }
  return seen.sort((a, b) => a - b)[10]!
}

/** The same order each time. */
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
