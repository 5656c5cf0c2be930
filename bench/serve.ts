import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildSite, stageSite } from '@/scripts/stage-site'
import { recordResults, round } from './results'
import { serveSite } from './serve-site'

const post = '/posts/unified-view-petl'
const peer = { directory: path.resolve('.bench/bare-next'), port: 4391 }
const [rounds, seconds, connections] = [3, 6, 50]

interface Figures {
  perSecond: number
  /** Milliseconds. */
  p99: number
  failed: number
}

/** Requests a second and waits of readers, beside a bare Next.js page with the same article, in turn. */
export async function benchServe(): Promise<void> {
  if (spawnSync('wrk', ['--version']).error) throw new Error('wrk is not installed (Debian: apt install wrk)')
  const site = path.resolve('.bench/site')
  stageSite(site)
  cpSync('content', `${site}/content`, { recursive: true })
  await buildSite(site)
  const ours = await serveSite(site, { COUNTS_URL: 'off' })
  const html = await (await fetch(ours.url + post)).text()
  const bare = await serveBarePage(/<article[\s\S]*<\/article>/.exec(html)?.[0] ?? '')
  const entityTag = (await fetch(ours.url + post)).headers.get('etag') ?? ''
  const targets: [name: string, url: string, headers?: string[]][] = [
    ['bare Next.js page, the same article', bare.url],
    ['post', ours.url + post],
    ['post, not modified', ours.url + post, [`If-None-Match: ${entityTag}`]],
    ['list', `${ours.url}/`],
    ['feed', `${ours.url}/feed.xml`],
    ['search', `${ours.url}/api/search?q=attention`],
  ]
  const before = memoryOf(ours.pid)
  const figures = new Map<string, Figures[]>(targets.map(([name]) => [name, []]))
  for (let turn = 0; turn < rounds; turn += 1) {
    for (const [name, url, headers] of targets) figures.get(name)?.push(load(url, headers))
  }
  const after = memoryOf(ours.pid)
  ours.stop()
  bare.stop()
  const medians = [...figures].map(([name, all]) => [name, all.sort((a, b) => a.perSecond - b.perSecond)[1]!] as const)
  const base = medians[0]?.[1].perSecond ?? 1
  const rows = medians.map(([name, { perSecond, p99, failed }]) => [
    name,
    round(perSecond),
    round(perSecond / base, 2),
    round(p99, 1),
    failed,
  ])
  recordResults('serve', `Serving, ${connections} connections, median of ${rounds} runs of ${seconds} s in turn`, [
    { columns: ['', 'requests/s', 'of the bare page', 'p99, ms', 'failed'], rows },
    { columns: ['memory of the server, MB', 'before', 'after'], rows: [['', round(before), round(after)]] },
  ])
}

/** A page of Next.js alone, with the article and nothing else, made at build. */
async function serveBarePage(article: string) {
  const { directory, port } = peer
  rmSync(directory, { recursive: true, force: true })
  mkdirSync(`${directory}/app`, { recursive: true })
  writeFileSync(`${directory}/package.json`, JSON.stringify({ private: true }))
  writeFileSync(`${directory}/next.config.mjs`, 'export default {}\n') // else Next takes the site's, from above
  writeFileSync(`${directory}/article.json`, JSON.stringify({ article }))
  writeFileSync(
    `${directory}/app/layout.jsx`,
    'export default ({ children }) => <html lang="ko"><body>{children}</body></html>\n',
  )
  writeFileSync(
    `${directory}/app/page.jsx`,
    "import data from '../article.json'\nexport const revalidate = 60\nexport default () => <main dangerouslySetInnerHTML={{ __html: data.article }} />\n",
  )
  const next = path.resolve('node_modules/next/dist/bin/next')
  const built = spawnSync(process.execPath, [next, 'build'], { cwd: directory, stdio: 'inherit' })
  if (built.status !== 0) throw new Error('the bare page was not built')
  const server = spawn(process.execPath, [next, 'start', '-p', String(port)], { cwd: directory, stdio: 'ignore' })
  const url = `http://localhost:${port}/`
  for (let attempt = 0; attempt < 80; attempt += 1) {
    const answer = await fetch(url).catch(() => undefined) // not listening yet
    if (answer?.ok) return { url, stop: () => server.kill() }
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error('the bare page did not start')
}

/** https://github.com/wg/wrk, from the machine itself. Answers are compressed, as browsers ask for it. */
function load(url: string, headers: readonly string[] = []): Figures {
  const options = [
    '-t',
    '1',
    '-c',
    String(connections),
    '-d',
    `${seconds}s`,
    '--latency',
    '-H',
    'Accept-Encoding: gzip',
  ]
  const { stdout } = spawnSync('wrk', [...options, ...headers.flatMap((header) => ['-H', header]), url], {
    encoding: 'utf8',
  })
  const [, amount = '0', unit = 'ms'] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout) ?? []
  const scale = { us: 0.001, ms: 1, s: 1000 }[unit] ?? 1
  const failed = /Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? '0'
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1] ?? 0),
    p99: Number(amount) * scale,
    failed: Number(failed),
  }
}

/** Resident, in MB; Linux tells it. */
function memoryOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
}
