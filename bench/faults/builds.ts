import { setTimeout as sleep } from 'node:timers/promises'
import { DisturbedSite, type Pages, type State, settings } from './disturbed-site'
import { startLogged } from './logged-server'

const port = 4410

export type Undisturbed = Record<State, Pages>

/** Reference builds without a fault. The last one is in place when the first disturbed build begins. */
async function buildUndisturbed(site: DisturbedSite): Promise<{ pages: Undisturbed; seconds: number }> {
  const build = async (state: State) => {
    site.write(state)
    const seconds = await site.build()
    return { seconds, pages: site.hashPages() }
  }
  const [first, edited] = [await build('first'), await build('edited')]
  return { pages: { first: first.pages, edited: edited.pages }, seconds: edited.seconds }
}

/**
 * O1: kills builds over an earlier build at random times, with all their processes. A server started right after must
 * serve a complete build or refuse with a reason, and the next build must give the same files as an undisturbed one.
 * @returns a row of results, and the files of the undisturbed builds
 */
export async function drillKilledBuilds(
  times: number,
): Promise<{ row: (string | number)[]; undisturbed: Undisturbed }> {
  const site = new DisturbedSite()
  const { pages: undisturbed, seconds } = await buildUndisturbed(site)
  const outcome = { killed: 0, refused: 0, whole: 0, torn: 0, same: 0, different: [] as string[] }
  for (let time = 0; time < times; time += 1) {
    const state = time % 2 === 0 ? 'first' : 'edited'
    site.write(state)
    const build = site.startBuild()
    await sleep(Math.random() * seconds * 1000)
    if (build.isRunning()) outcome.killed += 1
    if (build.isRunning()) build.kill()
    await build.ended
    outcome[await startServer(site.directory)] += 1
    await site.build()
    const different = compare(site.hashPages(), undisturbed[state])
    if (different.length === 0) outcome.same += 1
    outcome.different.push(...different)
  }
  const { killed, refused, whole, torn, same, different } = outcome
  const differing = [...new Set(different)].slice(0, 3).join(' ')
  return { row: ['build killed', times, killed, refused, whole, torn, same, differing], undisturbed }
}

/** Columns of the row of `drillKilledBuilds`. */
export const killColumns = [
  'drill',
  'times',
  'before its end',
  'server: refuses, and says why',
  'server: all of a build',
  'server: part of a build',
  'next build as if undisturbed',
  'what differs',
]

/** Files that differ, and pages that only one has. Assets kept from an earlier build are not a difference. */
export function compare(found: Pages, expected: Pages): string[] {
  const isPage = (file: string) => /\.(?:html|body)$/.test(file)
  const more = [...found.keys()].filter((file) => isPage(file) && !expected.has(file))
  return [...more, ...[...expected].filter(([file, hash]) => found.get(file) !== hash).map(([file]) => file)]
}

/** Starts a server on the current files, and reads all pages if it starts. */
export async function startServer(directory: string): Promise<'refused' | 'whole' | 'torn'> {
  const server = await startLogged(directory, settings, port)
  if (!server.isServing) return /npm run build/.test(server.said()) ? 'refused' : 'torn'
  const isWhole = await readAll(server.url)
  await server.stop()
  return isWhole ? 'whole' : 'torn'
}

/** Whether every page of the sitemap is complete, and every style and script is there. */
async function readAll(url: string): Promise<boolean> {
  const map = await (await fetch(`${url}/sitemap.xml`)).text()
  const pages = [...map.matchAll(/<loc>[^<]*?example\.org([^<]*)<\/loc>/g)].map(([, target = '']) => target || '/')
  const loaded = new Set<string>()
  for (const page of pages) {
    const answer = await fetch(url + page)
    const html = await answer.text()
    if (!answer.ok || !html.trimEnd().endsWith('</html>')) return false
    for (const [, file = ''] of html.matchAll(/(?:src|href)="(\/(?:_next\/static|assets)\/[^"]+)"/g)) loaded.add(file)
  }
  const answers = await Promise.all([...loaded].map((file) => fetch(url + file)))
  return pages.length > 0 && answers.every(({ ok }) => ok)
}
