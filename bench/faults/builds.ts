import { setTimeout as sleep } from 'node:timers/promises'
import { DisturbedSite, type Pages, type State, settings } from './disturbed-site'
import { startLogged } from './logged-server'

const port = 4410

export type Undisturbed = Record<State, Pages>

/** What the pages are when nothing happens. The last of these builds is served when the first disturbed one begins. */
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
 * O1: builds over an earlier build are killed at random instants, with all their processes. A server is started at once:
 * it serves the earlier build whole, or says why not. Then the next build makes what one makes that was never disturbed.
 * @returns a row of what came of it, and what a build makes that nothing disturbs
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

/** The columns of a row of `drillKilledBuilds`. */
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

/** Files that are in one only, or not the same in both. What an earlier build left for its readers is no difference. */
export function compare(found: Pages, expected: Pages): string[] {
  const isPage = (file: string) => /\.(?:html|body)$/.test(file)
  const more = [...found.keys()].filter((file) => isPage(file) && !expected.has(file))
  return [...more, ...[...expected].filter(([file, hash]) => found.get(file) !== hash).map(([file]) => file)]
}

/** Starts a server on what is there, and reads all pages if it starts. */
export async function startServer(directory: string): Promise<'refused' | 'whole' | 'torn'> {
  const server = await startLogged(directory, settings, port)
  if (!server.isServing) return /npm run build/.test(server.said()) ? 'refused' : 'torn'
  const isWhole = await readAll(server.url)
  await server.stop()
  return isWhole ? 'whole' : 'torn'
}

/** Whether every page of the site's own map is there, with its style and script. */
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
