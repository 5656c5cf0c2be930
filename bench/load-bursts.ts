import { readFileSync } from 'node:fs'
import http from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { hostileQuery } from './hostile-queries'
import type { Options } from './options'
import { recordResults, round, type Table } from './results'
import { buildCopy, type Served, serveSite } from './serve-site'

/** Connections of a burst, and what they accept in turn. */
const connections = 200
const encodings = ['br, gzip', 'gzip', 'identity']
/** Milliseconds after a burst, when its garbage has been collected. */
const rest = 5000
const port = 4401

interface Burst {
  name: string
  requests: number
  pathOf: (number: number) => string
}

const madeUp = (number: number) =>
  [`/posts/none-${number}`, `/en/posts/none-${number}`, `/tags/none-${number}`, `/none-${number}`, `/en/a/${number}`][
    number % 5
  ]!
const empty = (number: number) => (number % 2 === 0 ? '/search' : '/en/search')
const feed = (number: number) => `/feed.xml?u=${number}`
const hostile = (number: number) => {
  const path = ['/api/search', '/search', '/en/search'][number % 3]
  return `${path}?q=${encodeURIComponent(hostileQuery(number))}${number % 3 === 0 ? '&lang=ko' : ''}`
}
const read = (number: number) =>
  ['/', '/posts/unified-view-petl', '/tags/llm', '/feed.xml', '/papers', '/archive'][number % 6]!
const mixed = (number: number) => [madeUp, empty, feed, hostile, read][number % 5]!(Math.floor(number / 5))

const long: Burst[] = [
  { name: 'the first compressed requests after a start', requests: 1000, pathOf: read },
  { name: 'made-up addresses', requests: 20_000, pathOf: madeUp },
  { name: 'the empty search page', requests: 5000, pathOf: empty },
  { name: '`/feed.xml?u=N`', requests: 20_000, pathOf: feed },
  { name: 'a mix of all', requests: 20_000, pathOf: mixed },
  { name: 'hostile searches', requests: 20_000, pathOf: hostile },
  { name: 'made-up addresses', requests: 200_000, pathOf: madeUp },
]
/** Without the two that take minutes. */
const short = long.slice(0, -2).map((burst) => ({ ...burst, requests: burst.requests / 10 }))

/** `npm run bench -- bursts`: on a build of the site. */
export async function benchBursts(options: Options): Promise<void> {
  const table = await measureBursts(await buildCopy(), options)
  recordResults('bursts', 'Memory under bursts of requests', [table], { isTrial: options.short })
}

/**
 * Requests that nobody needs, as fast as 200 connections send them, each kind to a server that has just started: which
 * statuses they got, and how much memory the server took at most.
 * @param directory of a built site
 */
export async function measureBursts(directory: string, { short: isShort }: Pick<Options, 'short'>): Promise<Table> {
  const rows: (string | number)[][] = []
  for (const burst of isShort ? short : long) {
    const server = await serveSite(directory, { COUNTS_URL: 'off' }, port)
    try {
      const row = await measure(server, burst)
      console.log(row.join(' · '))
      rows.push(row)
    } finally {
      server.stop()
      await sleep(1000)
    }
  }
  return {
    columns: [
      ...[`${connections} connections`, 'requests', 'seconds', 'statuses', 'MB before', 'MB at most'],
      ...['median of the second quarter', 'of the last', 'MB after'],
    ],
    rows,
  }
}

async function measure(server: Served, { name, requests, pathOf }: Burst): Promise<(string | number)[]> {
  const before = readMemory(server.pid, 'VmRSS')
  const seen: number[] = []
  const timer = setInterval(() => seen.push(readMemory(server.pid, 'VmRSS')), 250)
  const started = performance.now()
  const statuses = await send(requests, pathOf).finally(() => clearInterval(timer))
  const seconds = (performance.now() - started) / 1000
  const most = readMemory(server.pid, 'VmHWM')
  await sleep(rest)
  const told = Object.entries(statuses).map(([status, count]) => `${count} × ${status}`)
  const memory = [before, most, medianOf(seen, 1), medianOf(seen, 3), readMemory(server.pid, 'VmRSS')]
  return [name, requests, round(seconds, 1), told.join(', '), ...memory]
}

/** The median of a quarter of what was seen, counted from 0: what grows is higher in the last. */
function medianOf(seen: readonly number[], quarter: number): number {
  const part = seen.slice(Math.floor((seen.length * quarter) / 4), Math.ceil((seen.length * (quarter + 1)) / 4))
  return part.sort((a, b) => a - b)[Math.floor(part.length / 2)] ?? 0
}

/** Sends them all. @returns how often each status came, or what else came of a request */
async function send(requests: number, pathOf: Burst['pathOf']): Promise<Record<string, number>> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  const statuses: Record<string, number> = {}
  let next = 0
  const worker = async () => {
    while (next < requests) {
      const status = await ask(agent, pathOf(next), next++)
      statuses[status] = (statuses[status] ?? 0) + 1
    }
  }
  await Promise.all(Array.from({ length: connections }, worker))
  agent.destroy()
  return statuses
}

/** Each from an address of its own: the searches of one are limited. */
function ask(agent: http.Agent, path: string, number: number): Promise<string> {
  const headers = {
    'Accept-Encoding': encodings[number % encodings.length],
    'X-Forwarded-For': `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`,
  }
  return new Promise((resolve) => {
    const request = http.get({ agent, port, path, headers }, (response) => {
      response.resume().on('end', () => resolve(String(response.statusCode)))
      response.on('error', (error) => resolve(error.message))
    })
    request.on('error', (error) => resolve(error.message))
  })
}

/** In MB: `VmRSS` now, `VmHWM` at most so far; Linux only. */
function readMemory(pid: number, field: 'VmRSS' | 'VmHWM'): number {
  const [, kilobytes] = new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return round(Number(kilobytes) / 1024)
}
