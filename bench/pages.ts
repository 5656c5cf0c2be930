import { routes } from '@/lib/addresses/routes'
import { findBrowser } from '@/scripts/find-browser'
import { buildSite } from '@/scripts/stage-site'
import { serveBareFile } from './bare-file'
import { type LighthouseFigures, measureLighthouses } from './lighthouse'
import { measurePage, type PageFigures } from './measure-page'
import type { Options } from './options'
import { buildPlaces } from './places'
import { recordResults, round, type Table } from './results'
import { buildCopy, serveSite } from './serve-site'
import { measureSlowVisits } from './slow-visit'

/** Each server has its own port: the one before may still be stopping. */
const ports = { handler: 4440, plain: 4441, bare: 4442, beside: 4443, places: 4444 }
const post = 'dpo' // formulas, code, a figure, and an English version

/** One page of each kind, in both languages. */
const pages = (['ko', 'en'] as const).flatMap((lang) => [
  { name: `list, ${lang}`, path: routes.posts(lang) },
  { name: `post with formulas, code and a figure, ${lang}`, path: routes.post(lang, post) },
  { name: `tag, ${lang}`, path: routes.tag(lang, 'llm') },
  { name: `search, ${lang}`, path: routes.search(lang, lang === 'ko' ? '어텐션' : 'attention') },
])
const others = [
  { name: 'post with most formulas, ko', path: routes.post('ko', 'unified-view-petl') },
  { name: 'post with one formula, ko', path: routes.post('ko', 'bpe-tokenizer') },
]

const kilobytes = (bytes: number) => round(bytes / 1024, 1)
const htmlColumns = ['HTML, KB', 'gzip, KB', 'Brotli 5, KB', 'elements']
const formatHtml = ({ html, elements }: PageFigures) => [...Object.values(html).map(kilobytes), elements]

/**
 * Bytes and Lighthouse (mobile) of the site's pages; a post compared with the same page as one bare file; and the HTML
 * of a post compared with other blogs.
 */
export async function benchPages({ runs = 3 }: Options): Promise<void> {
  const site = await buildCopy()
  const browser = findBrowser()
  const handler = await measureServer(site, 'handler', [...pages, ...others], browser, runs)
  const bare = await compareBare(site, browser, runs)
  await buildSite(site, { DOCUMENTS: 'off' })
  const plain = await measureServer(site, 'plain', pages.slice(0, 2), browser, runs)
  const columns = ['page', 'server', ...htmlColumns, 'script gzip, KB', 'CSS gzip, KB', 'fonts, KB']
  const tables: Table[] = [
    {
      columns: [...columns, 'Lighthouse perf/a11y/best/seo', 'LCP, s', 'TBT, ms', 'CLS'],
      rows: [...handler, ...plain],
    },
    bare,
    await compareHtml(browser),
  ]
  recordResults('pages', `Pages, Lighthouse: median of ${runs} runs in turn`, tables)
}

/** Measures pages with documents, or with DOCUMENTS=off (plain Next.js). */
async function measureServer(
  site: string,
  server: 'handler' | 'plain',
  asked: typeof pages,
  browser: string,
  runs: number,
): Promise<Table['rows']> {
  const running = await serveSite(site, { DOCUMENTS: server === 'handler' ? 'on' : 'off' }, ports[server])
  try {
    const urls = asked.map(({ path }) => running.url + path)
    const figures: PageFigures[] = []
    for (const url of urls) figures.push(await measurePage(url, browser))
    const lighthouses = await measureLighthouses(urls, browser, runs)
    return asked.map(({ name }, index) => formatRow(name, server, figures[index]!, lighthouses[index]!))
  } finally {
    running.stop()
  }
}

function formatRow(name: string, server: string, page: PageFigures, lighthouse: LighthouseFigures) {
  const { script, style, font } = page.bytes
  const { scores, lcpSeconds, tbtMilliseconds, cls } = lighthouse
  return [
    ...[name, server, ...formatHtml(page)],
    ...[script, style, font].map(kilobytes),
    Object.values(scores).join('/'),
    round(lcpSeconds, 2),
    round(tbtMilliseconds),
    round(cls, 3),
  ]
}

/** Compares the largest contentful paint with that of the same page as one bare file. */
async function compareBare(site: string, browser: string, runs: number): Promise<Table> {
  const ours = await serveSite(site, {}, ports.beside)
  const stops = [ours.stop]
  try {
    const url = ours.url + routes.post('ko', post)
    const bare = await serveBareFile(url, ports.bare, browser)
    stops.push(bare.stop)
    const urls = [url, bare.url]
    const figures = [await measurePage(url, browser), await measurePage(bare.url, browser)]
    const lighthouses = await measureLighthouses(urls, browser, runs)
    const base = lighthouses[1]!.lcpSeconds
    const slow = await measureSlowVisits(urls, browser)
    return {
      columns: ['post', ...htmlColumns, 'LCP, s', 'of the bare file’s', 'on a slow line, s', 'of the bare file’s'],
      rows: ['as it is', 'one bare file, its CSS in it'].map((name, index) => {
        const { lcpSeconds } = lighthouses[index]!
        const times = [lcpSeconds, lcpSeconds / base, slow[index]!, slow[index]! / slow[1]!]
        return [name, ...formatHtml(figures[index]!), ...times.map((time) => round(time, 2))]
      }),
    }
  } finally {
    for (const stop of stops) stop()
  }
}

/** Compares the HTML of the post in the middle of the corpus. */
async function compareHtml(browser: string): Promise<Table> {
  const rows: Table['rows'] = []
  for (const [index, { name, serve }] of (await buildPlaces(24)).entries()) {
    const served = await serve(ports.places + index)
    try {
      const page = await measurePage(`${served.url}/posts/post-12${name.startsWith('Astro') ? '/' : ''}`, browser)
      rows.push([name, ...formatHtml(page)])
    } finally {
      served.stop()
    }
  }
  return { columns: ['the same post of the corpus', ...htmlColumns], rows }
}
