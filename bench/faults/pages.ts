import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { round } from '@/bench/results'
import { start } from '@/build/run'
import { connectFile } from '@/lib/counts/connection'
import { openDatabase } from '@/lib/counts/open-database'
import { buildSite, stageSite } from '@/scripts/stage-site'

const site = '.bench/faults'
const port = 4390
const base = `http://localhost:${port}`
const post = '/posts/lora'

interface State {
  name: string
  url: string
  /** Sets the state up. @returns a function that ends it */
  prepare?: () => Promise<() => void> | (() => void)
}

const folder = path.resolve(site, 'databases')
const fileOf = (name: string) => path.join(folder, `${name}.db`)

const states: State[] = [
  { name: 'sound', url: `file:${fileOf('sound')}` },
  { name: 'missing, with its folder', url: `file:${path.join(folder, 'none', 'counts.db')}` },
  { name: 'locked by another process', url: `file:${fileOf('locked')}`, prepare: lock },
  { name: 'damaged', url: `file:${fileOf('damaged')}`, prepare: damage },
  {
    name: 'impossible: its folder is a file',
    url: `file:${path.join(fileOf('damaged'), 'counts.db')}`,
    prepare: damage,
  },
  { name: 'of something else', url: `file:${fileOf('foreign')}`, prepare: occupy },
  { name: 'server that refuses', url: `http://127.0.0.1:${port + 1}` },
  { name: 'server that accepts and is silent', url: `http://127.0.0.1:${port + 2}`, prepare: listenSilently },
]

async function lock(): Promise<() => void> {
  const client = await openDatabase({ url: `file:${fileOf('locked')}` })
  await client.execute('BEGIN IMMEDIATE')
  return () => client.close()
}

async function occupy(): Promise<() => void> {
  const connection = connectFile(fileOf('foreign'), 0)
  await connection.execute('CREATE TABLE photos (name TEXT)')
  return () => connection.close()
}

function damage(): () => void {
  writeFileSync(fileOf('damaged'), 'no database '.repeat(1000))
  return () => {}
}

async function listenSilently(): Promise<() => void> {
  const server = createServer(() => {})
  await new Promise<void>((resolve) => server.listen(port + 2, '127.0.0.1', resolve))
  return () => server.close()
}

/** A row for each state of the database, in all of which the post must be the same and fast. */
export async function drillPages(): Promise<(string | number)[][]> {
  stageSite(site)
  cpSync('content', `${site}/content`, { recursive: true })
  await buildSite(site, { SITE_URL: base })
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const rows: (string | number)[][] = []
  let known: string | undefined
  for (const state of states) {
    const end = await state.prepare?.()
    const { body, ...row } = await visit(state.url)
    end?.()
    known ??= body
    rows.push([state.name, row.status, body === known ? 'yes' : 'NO', row.p95, row.counted, row.slowest, row.health])
  }
  return rows
}

/** Serves the site with a database, and requests the post and a count as readers do. */
async function visit(url: string) {
  const server = start(
    'next',
    ['start', '-p', String(port)],
    { COUNTS_URL: url, SITE_URL: base },
    path.resolve(site),
    'ignore',
  )
  try {
    await waitFor(`${base}/robots.txt`)
    const counts = []
    const pages = []
    for (let reader = 0; reader < 20; reader += 1) {
      const asked = time(() => count(reader)) // not awaited, as the page does not wait for counts
      pages.push(await time(() => fetch(base + post)))
      counts.push(await asked)
    }
    const page = pages.at(-1)!.result
    const health = (await (await fetch(`${base}/api/health`)).json()) as { status: string; counts: { state: string } }
    return {
      status: page.status,
      body: createHash('sha256')
        .update(await page.text())
        .digest('hex'),
      p95: round(pages.map(({ ms }) => ms).sort((a, b) => a - b)[18] ?? 0),
      counted: [...new Set(counts.map(({ result }) => result.status))].join(', '),
      slowest: round(Math.max(...counts.map(({ ms }) => ms))),
      health: `${health.status}: ${health.counts.state}`,
    }
  } finally {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGTERM')
    await ended
  }
}

function count(reader: number): Promise<Response> {
  const agent = `Mozilla/5.0 (X11; Linux x86_64) Firefox/14${reader}.0`
  const headers = { Origin: base, 'Content-Type': 'application/json', 'User-Agent': agent }
  return fetch(`${base}/api/counts/lora/view`, { method: 'POST', headers, body: '{}' })
}

async function time<Result>(work: () => Promise<Result>): Promise<{ result: Result; ms: number }> {
  const begin = performance.now()
  const result = await work()
  return { result, ms: performance.now() - begin }
}

async function waitFor(url: string): Promise<void> {
  for (let wait = 0; wait < 100; wait += 1) {
    const answer = await fetch(url).catch(() => undefined) // not listening yet
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`${url} did not answer in 20 s`)
}
