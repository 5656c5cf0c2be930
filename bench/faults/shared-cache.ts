import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { listFiles } from './page-files'

const program = process.env.NGINX ?? 'nginx'
const root = path.resolve('.bench/nginx')

/** nginx's cache without rules of its own: it caches as the response headers say. */
const config = (port: number, behind: string) => `
daemon off; pid ${root}/pid; error_log ${root}/error.log;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${root}/${name};`).join(' ')}
  proxy_cache_path ${root}/cache keys_zone=blog:1m;
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass ${behind};
      proxy_set_header Host $http_host;
      proxy_cache blog;
      add_header X-Kept $upstream_cache_status;
    }
  }
}
`

/** Seconds for which nginx's cached response is fresh, and for which it may be served stale after that. */
export interface Kept {
  seconds: number
  stale: number
}

/** A shared cache in front of a server. */
export class SharedCache {
  readonly url: string
  #process: ChildProcess | undefined

  constructor(
    private readonly port: number,
    private readonly behind: string,
  ) {
    this.url = `http://127.0.0.1:${port}`
  }

  static isInstalled(): boolean {
    return spawnSync(program, ['-v']).status === 0
  }

  async start(): Promise<void> {
    rmSync(root, { recursive: true, force: true })
    mkdirSync(root, { recursive: true })
    writeFileSync(path.join(root, 'nginx.conf'), config(this.port, this.behind))
    this.#process = spawn(program, ['-e', `${root}/error.log`, '-c', `${root}/nginx.conf`], { stdio: 'ignore' })
    for (let tries = 0; tries < 100; tries += 1) {
      if (await fetch(this.url).catch(() => undefined)) return // not listening yet
      await sleep(50)
    }
    throw new Error(`nginx did not start:\n${readFileSync(path.join(root, 'error.log'), 'utf8')}`)
  }

  async stop(): Promise<void> {
    if (!this.#process || this.#process.exitCode !== null) return
    const gone = once(this.#process, 'exit')
    this.#process.kill('SIGTERM')
    await gone
  }

  /** Requests a path through the cache, and reads its cache entry; undefined if there is none. */
  async ask(address: string): Promise<{ status: number; kept: Kept | undefined }> {
    const answer = await fetch(this.url + address, { redirect: 'manual' })
    await answer.arrayBuffer()
    await sleep(20) // the file is written after the answer
    return { status: answer.status, kept: findKept(address) }
  }
}

/** Reads the header of nginx's cache file (`ngx_http_file_cache_header_t`): version, times in seconds, key. */
function findKept(address: string): Kept | undefined {
  for (const entry of readdirSync(path.join(root, 'cache'), { withFileTypes: true })) {
    if (!entry.isFile()) continue
    const bytes = readFileSync(path.join(root, 'cache', entry.name))
    const key = /\nKEY: https?:\/\/[^/]*([^\n]*)\n/.exec(bytes.subarray(0, 4096).toString('latin1'))?.[1]
    if (key !== address) continue
    const [valid, updating] = [bytes.readBigInt64LE(8), bytes.readBigInt64LE(16)].map(Number) as [number, number]
    const now = Date.now() / 1000
    return { seconds: Math.round(valid - now), stale: updating }
  }
  return undefined
}

/** Some paths of each kind; assets are found in a page. */
const addresses = [
  ...['/', '/posts/prefix-tuning', '/about', '/en/about', '/offline', '/feed.xml', '/sitemap.xml', '/search'],
  ...['/posts/prefix-tuning.md', '/robots.txt', '/sw.js', '/about/', '/ko/about', '/rss', '/api/health'],
  ...['/posts/tomorrow', '/posts/tomorrow.md', '/tags/tomorrow', '/tags/tomorrow/feed.xml', '/archive/2099', '/nope'],
  ...['/en/nope', '/api/nope', '/assets/nope.js', '/assets/fonts/nope.woff2', '/_next/static/chunks/nope.css'],
]

export const keptColumns = ['address', 'status', 'kept, s', 'given while it is asked for again, s']

/**
 * Measures what nginx's `proxy_cache` stores without rules of its own, from its cache files.
 * @param behind URL of the server
 * @throws Error when nginx is not installed, or an entry's lifetime is out of bounds
 */
export async function drillSharedCache(port: number, behind: string): Promise<(string | number)[][]> {
  if (!SharedCache.isInstalled())
    throw new Error('The drill of shared caches needs nginx: install it, or name it in NGINX.')
  const cache = new SharedCache(port, behind)
  await cache.start()
  try {
    const page = await (await fetch(behind)).text()
    const files = listFiles(page, '/').filter((file) => !file.endsWith('/'))
    const rows: (string | number)[][] = []
    for (const address of [...addresses, ...files.slice(0, 5)]) {
      const { status, kept = { seconds: 0, stale: 0 } } = await cache.ask(address)
      rows.push([address, status, kept.seconds, kept.stale])
      const [least, most] = boundsOf(status, files.includes(address))
      if (kept.seconds < least || kept.seconds > most)
        throw new Error(`${address} (${status}): kept for ${kept.seconds} s`)
    }
    return rows
  } finally {
    await cache.stop()
  }
}

/** Allowed seconds: a year for hashed files, at most a minute for others, none for errors. */
function boundsOf(status: number, isFile: boolean): readonly [least: number, most: number] {
  if (status >= 400) return [0, 0]
  return isFile ? [31_000_000, 31_536_000] : [0, 60]
}
