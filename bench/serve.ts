import { serveBarePage } from './bare-page'
import { assertLoader, connections, type Figures, findMedian, load, memoryOf, seconds } from './load'
import { recordResults, round } from './results'
import { buildCopy, serveSite } from './serve-site'

const post = '/posts/unified-view-petl'
const rounds = 3

/** Requests a second and latency, compared with a bare Next.js page of the same article. */
export async function benchServe(): Promise<void> {
  assertLoader()
  const ours = await serveSite(await buildCopy(), { COUNTS_URL: 'off' })
  const stops = [ours.stop]
  try {
    const first = await measureFirst(ours.url + post)
    const html = await (await fetch(ours.url + post)).text()
    const bare = await serveBarePage(/<article[\s\S]*<\/article>/.exec(html)?.[0] ?? '')
    stops.push(bare.stop)
    const firstBare = await measureFirst(bare.url)
    const entityTag = (await fetch(ours.url + post)).headers.get('etag') ?? ''
    const targets: [name: string, url: string, headers?: string[]][] = [
      ['bare Next.js page, the same article', bare.url],
      ['post', ours.url + post],
      ['post, not modified', ours.url + post, [`If-None-Match: ${entityTag}`]],
      ['list', `${ours.url}/`],
      ['tag', `${ours.url}/tags/llm`],
      ['feed', `${ours.url}/feed.xml`],
    ]
    const before = memoryOf(ours.pid)
    const figures = new Map<string, Figures[]>(targets.map(([name]) => [name, []]))
    const memory: number[] = []
    for (let turn = 0; turn < rounds; turn += 1) {
      for (const [name, url, headers] of targets) figures.get(name)?.push(load(url, { headers }))
      memory.push(memoryOf(ours.pid))
    }
    const medians = [...figures].map(([name, all]) => [name, findMedian(all)] as const)
    const base = medians[0]?.[1].perSecond ?? 1
    recordResults('serve', `Serving, ${connections} connections, median of ${rounds} runs of ${seconds} s in turn`, [
      {
        columns: ['', 'requests/s', 'of the bare page', 'p99, ms', 'failed'],
        rows: medians.map(([name, { perSecond, p99, failed }]) => [
          name,
          round(perSecond),
          round(perSecond / base, 2),
          round(p99, 1),
          failed,
        ]),
      },
      {
        columns: ['memory of the server, MB', 'before', ...memory.map((_, turn) => `after turn ${turn + 1}`)],
        rows: [['', round(before), ...memory.map((size) => round(size))]],
      },
      {
        columns: ['first byte of the first request after the start, ms', ''],
        rows: [
          ['post', round(first)],
          ['bare page', round(firstBare)],
        ],
      },
    ])
  } finally {
    for (const stop of stops) stop()
  }
}

async function measureFirst(url: string): Promise<number> {
  const started = performance.now()
  await fetch(url)
  return performance.now() - started
}
