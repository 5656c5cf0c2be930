import { findBrowser } from '@/scripts/find-browser'
import { measureVisits, type Visit } from './navigation-visits'
import type { Options } from './options'
import { buildPlaces } from './places'
import { recordResults, round } from './results'
import type { Served } from './serve-site'
import { bandwidth, latency, serveSlowly } from './slow-network'

const port = 4430
const count = 24

/** Time from a click to the new page on the screen: from the list to a post, and from there to the older post. */
export async function benchNavigation({ runs = 20 }: Options): Promise<void> {
  const places = await buildPlaces(count)
  const servers: Served[] = []
  try {
    const sites: { name: string; url: string }[] = []
    for (const [index, { name, serve }] of places.entries()) {
      servers.push(await serve(port + 2 * index))
      servers.push(await serveSlowly(servers.at(-1)!.url, port + 2 * index + 1))
      sites.push({ name, url: servers.at(-1)!.url })
    }
    const measured = await measureVisits(sites, count, runs, findBrowser())
    const network = `${latency} ms and ${round((bandwidth * 8) / 1e6)} Mbit/s`
    recordResults('navigation', `From a click to the next page, over ${network}, ${runs} times in turn`, [
      {
        columns: ['', 'way', 'median, ms', 'worst, ms', 'fetched before the click', 'as'],
        rows: sites.flatMap(({ name }) => [
          formatRow(name, 'list → post', measured.get(name)?.map(({ post }) => post) ?? []),
          formatRow(name, 'post → post', measured.get(name)?.map(({ next }) => next) ?? []),
        ]),
      },
    ])
  } finally {
    for (const { stop } of servers.reverse()) stop()
  }
}

function formatRow(name: string, way: string, list: readonly Visit[]): (string | number)[] {
  const times = list.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
  const fetched = list.filter(({ isFetched }) => isFetched).length
  const kinds = [...new Set(list.map(({ kind }) => kind))].join(', ')
  const median = times[Math.floor(times.length / 2)] ?? 0
  return [name, way, round(median), round(times.at(-1) ?? 0), `${fetched} of ${list.length}`, kinds]
}
