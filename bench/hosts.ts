import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { run, runIn } from '@/build/run'
import { routes } from '@/lib/addresses/routes'
import { findBrowser } from '@/scripts/find-browser'
import { serveExport } from '@/scripts/serve-export'
import { stagePackages, stageSite } from '@/scripts/stage-site'
import { prepareOurs } from './builders'
import { measureLighthouses } from './lighthouse'
import { measurePage } from './measure-page'
import { measureProcess, memoryKind } from './measure-process'
import type { Options } from './options'
import { measureFolder } from './output-size'
import { recordResults, round, type Table } from './results'
import { buildCopy, type Served, serveSite } from './serve-site'

const ports = { server: 4450, files: 4451, vercel: 4452 }
const post = routes.post('ko', 'dpo') // formulas, code, a figure, and an English version
const kilobytes = (bytes: number) => round(bytes / 1024, 1)

/** The same post on each host, and exports of growing blogs: `--posts 24,1000`. */
export async function benchHosts({ runs = 3, posts = [24, 1000], short }: Options): Promise<void> {
  const vercel = await buildForVercel()
  const hosts = await compareHosts(vercel, runs)
  const exports: Table['rows'] = []
  for (const count of posts) exports.push(...(await measureExports(count)))
  const columns = ['posts', 'export', 'seconds', `peak memory, MB (${memoryKind})`, 'out/, MB', 'files']
  recordResults(
    'hosts',
    `Hosts, median of ${runs} runs in turn`,
    [hosts, countCalls(vercel.lifetimes), { columns, rows: exports }],
    {
      isTrial: short,
    },
  )
}

async function compareHosts(vercel: VercelBuild, runs: number): Promise<Table> {
  const browser = findBrowser()
  const hosts: [string, Served][] = []
  try {
    hosts.push(['npm start', await serveSite(await buildCopy(), {}, ports.server)])
    hosts.push(['out/ on a file server', await serveFiles(await exportCopy(), ports.files)])
    hosts.push(['Vercel, as built by its builder', await serveFiles(vercel.folder, ports.vercel)])
    const urls = hosts.map(([, { url }]) => url + post)
    const lighthouses = await measureLighthouses(urls, browser, runs)
    const rows: Table['rows'] = []
    for (const [index, [name]] of hosts.entries()) {
      const { bytes, html } = await measurePage(urls[index]!, browser)
      const text = await (await fetch(urls[index]!)).text()
      const { scores, lcpSeconds, tbtMilliseconds } = lighthouses[index]!
      const flight = text.includes('__next_f') ? 'yes' : 'none'
      const sizes = [html.raw, html.gzip, bytes.script, bytes.style].map(kilobytes)
      rows.push([name, ...sizes, flight, scores.performance, round(lcpSeconds, 2), round(tbtMilliseconds)])
    }
    const sizes = ['HTML, KB', 'gzip, KB', 'script gzip, KB', 'CSS gzip, KB']
    return { columns: ['the same post', ...sizes, 'flight data', 'Lighthouse', 'LCP, s', 'TBT, ms'], rows }
  } finally {
    for (const [, { stop }] of hosts) stop()
  }
}

async function exportCopy(): Promise<string> {
  const site = path.resolve('.bench/files')
  stageSite(site)
  cpSync('content', `${site}/content`, { recursive: true })
  await runIn(site, 'tsx', ['build/export.ts'])
  return `${site}/out`
}

interface VercelBuild {
  /** A folder with the prerendered post and the files that are served without a function. */
  folder: string
  /** `expiration` of the prerendered pages: seconds after which a function renders one again. */
  lifetimes: (number | false)[]
}

async function buildForVercel(): Promise<VercelBuild> {
  const place = path.resolve('.bench/vercel')
  const site = `${place}/site`
  stagePackages(place)
  stageSite(site)
  cpSync('content', `${site}/content`, { recursive: true })
  const env = { VERCEL: '1', NEXT_ENABLE_ADAPTER: '1', SITE_URL: 'https://blog.example.org' }
  await run('tsx', ['e2e/build-for-vercel.ts', site, `${place}/functions`], env)
  const { pages } = JSON.parse(readFileSync(`${place}/functions/outputs.json`, 'utf8')) as {
    pages: Record<string, { built: string; lifetime: number | false }>
  }
  const folder = `${place}/functions/static`
  mkdirSync(`${folder}/posts`, { recursive: true })
  writeFileSync(`${folder}${post}.html`, pages[`ko${post}`]!.built)
  const ofReaders = Object.entries(pages).filter(([name]) => /^(?:ko|en)(?:\/(?:posts|tags|page)\/|$)/.test(name))
  return { folder, lifetimes: ofReaders.slice(0, readers.pages).map(([, { lifetime }]) => lifetime) }
}

/** How many readers open each of how many pages, within how many seconds. */
const readers = { count: 1000, pages: 50, seconds: 600 }

/** Calls of functions: the platform serves a prerendered page itself until its lifetime is over. */
function countCalls(lifetimes: readonly (number | false)[]): Table {
  const calls = lifetimes.reduce<number>((sum, life) => sum + (life ? Math.floor(readers.seconds / life) : 0), 0)
  const atMinute = lifetimes.length * (readers.seconds / 60)
  return {
    columns: [
      `${readers.count} readers of ${lifetimes.length} unchanged pages in ${readers.seconds / 60} minutes`,
      'function calls',
    ],
    rows: [
      ['as built', calls],
      ['if pages lived for a minute, as before', atMinute],
    ],
  }
}

async function serveFiles(folder: string, port: number): Promise<Served> {
  const server = await serveExport(folder, { port })
  return { url: `http://localhost:${port}`, pid: process.pid, stop: () => void server.close() }
}

/** From nothing, and once more without a change: link preview images are used again. */
async function measureExports(count: number): Promise<Table['rows']> {
  const { directory, command } = prepareOurs(count)
  const rows: Table['rows'] = []
  for (const step of ['from nothing', 'nothing changed']) {
    console.log(`Export: ${count} posts, ${step} …`)
    const { seconds, peakMegabytes } = await measureProcess(command, ['build/export.ts'], directory)
    const { bytes, files } = measureFolder(`${directory}/out`)
    rows.push([count, step, round(seconds, 1), round(peakMegabytes), round(bytes / 1e6, 1), files])
  }
  return rows
}
