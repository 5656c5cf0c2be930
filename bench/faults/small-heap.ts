import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { writeCorpus } from '@/bench/corpus'
import { loadPaths, memoryOf } from '@/bench/load'
import { round } from '@/bench/results'
import { serveSite } from '@/bench/serve-site'
import { type Schedule, scheduleFile } from '@/build/kept-pages'
import { buildSite, stageSite } from '@/scripts/stage-site'

const site = path.resolve('.bench/heap')
const posts = 1000
/** `--max-old-space-size` in MB. */
const heap = 192
const port = 4411

export const heapColumns = [
  'posts',
  'heap, MB',
  'seconds',
  'pages asked in turn',
  'requests/s',
  'p99, ms',
  'failed or not 2xx',
  'resident before, MB',
  'at most, MB',
  'at the end, MB',
  'still serves',
]

/** O32: reads every page of a large site, all stale, as fast as possible from a server with a limited heap. */
export async function drillSmallHeap(seconds: number): Promise<(string | number)[]> {
  stageSite(site)
  writeCorpus(path.join(site, 'content'), posts)
  await buildSite(site)
  // As when a scheduled post is due: every page is stale.
  writeFileSync(path.join(site, scheduleFile), JSON.stringify({ next: Date.now() } satisfies Schedule))
  const server = await serveSite(site, { COUNTS_URL: 'off', NODE_OPTIONS: `--max-old-space-size=${heap}` }, port)
  try {
    const paths = await listPaths(server.url)
    const file = path.join(site, 'paths.txt')
    writeFileSync(file, `${paths.join('\n')}\n`)
    const before = memoryOf(server.pid)
    let most = before
    const timer = setInterval(() => {
      most = Math.max(most, readMemory(server.pid))
    }, 500)
    const { perSecond, p99, failed } = await loadPaths(server.url, file, seconds).finally(() => clearInterval(timer))
    const memory = [before, most, readMemory(server.pid)].map((size) => round(size))
    const status = await fetch(server.url).then(
      (answer) => answer.status,
      () => 0, // it ran out of memory
    )
    const figures = [posts, heap, seconds, paths.length, round(perSecond), round(p99), failed]
    return [...figures, ...memory, status === 200 ? 'yes' : 'NO']
  } finally {
    server.stop()
  }
}

/** 0 when the server has ended. */
function readMemory(pid: number): number {
  return existsSync(`/proc/${pid}/status`) ? memoryOf(pid) : 0
}

/** The paths in the sitemaps: posts, lists, tags. */
async function listPaths(url: string): Promise<string[]> {
  const read = async (target: string): Promise<string[]> => {
    const map = await (await fetch(url + target)).text()
    const places = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, place = '']) => new URL(place).pathname)
    const below = places.filter((place) => place.endsWith('.xml'))
    const deeper = await Promise.all(below.map(read))
    return [...places.filter((place) => !place.endsWith('.xml')), ...deeper.flat()]
  }
  return read('/sitemap.xml')
}
