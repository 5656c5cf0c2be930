import { cpSync } from 'node:fs'
import path from 'node:path'
import { findBrowser } from '@/scripts/find-browser'
import { buildSite, stageSite } from '@/scripts/stage-site'
import { measureLighthouse } from './lighthouse'
import { measurePage } from './measure-page'
import { recordResults, round, type Table } from './results'
import { serveSite } from './serve-site'

const pages = { list: '/', post: '/posts/unified-view-petl', 'post without formulas': '/posts/autoprompt' }

/** Bytes and Lighthouse (mobile) of the site's own pages, with the cache handler and by plain `next start`. */
export async function benchPages(): Promise<void> {
  const site = path.resolve('.bench/site')
  stageSite(site)
  cpSync('content', `${site}/content`, { recursive: true })
  await buildSite(site)
  const rows: Table['rows'] = []
  for (const [server, documents] of [
    ['handler', 'on'],
    ['plain', 'off'],
  ] as const) {
    const running = await serveSite(site, { DOCUMENTS: documents })
    for (const [name, path] of Object.entries(pages)) rows.push([name, server, ...(await measure(running.url + path))])
    running.stop()
  }
  const columns = ['page', 'server', 'HTML gzip, KB', 'script gzip, KB', 'CSS gzip, KB', 'fonts, KB']
  recordResults('pages', 'Pages', [
    { columns: [...columns, 'Lighthouse perf/a11y/best/seo', 'LCP, s', 'TBT, ms', 'CLS'], rows },
  ])
}

async function measure(address: string): Promise<(string | number)[]> {
  const browser = findBrowser()
  const { html, script, style, font } = await measurePage(address, browser)
  const { scores, lcpSeconds, tbtMilliseconds, cls } = measureLighthouse(address, browser)
  return [
    ...[html, script, style, font].map((bytes) => round(bytes / 1024, 1)),
    Object.values(scores).join('/'),
    round(lcpSeconds, 2),
    round(tbtMilliseconds),
    round(cls, 3),
  ]
}
