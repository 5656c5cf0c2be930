import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync } from 'node:fs'
import path from 'node:path'
import { findBrowser } from '@/scripts/find-browser'
import { buildSite, stageSite } from '@/scripts/stage-site'
import { measureLighthouse } from './lighthouse'
import { measurePage } from './measure-page'
import { recordResults, round, type Table } from './results'

const port = 4390
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
    const running = await serve(site, documents)
    for (const [name, url] of Object.entries(pages)) rows.push([name, server, ...(await measure(url))])
    running.kill()
  }
  const columns = ['page', 'server', 'HTML gzip, KB', 'script gzip, KB', 'CSS gzip, KB', 'fonts, KB']
  recordResults('pages', 'Pages', [
    { columns: [...columns, 'Lighthouse perf/a11y/best/seo', 'LCP, s', 'TBT, ms', 'CLS'], rows },
  ])
}

async function measure(url: string): Promise<(string | number)[]> {
  const browser = findBrowser()
  const address = `http://localhost:${port}${url}`
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

async function serve(site: string, documents: 'on' | 'off'): Promise<ChildProcess> {
  const next = path.resolve('node_modules/next/dist/bin/next')
  const env = { ...process.env, DOCUMENTS: documents }
  const server = spawn(process.execPath, [next, 'start', '-p', String(port)], { cwd: site, env, stdio: 'ignore' })
  for (let attempt = 0; attempt < 80; attempt += 1) {
    const answer = await fetch(`http://localhost:${port}/robots.txt`).catch(() => undefined) // not listening yet
    if (answer?.ok) return server
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error('the server did not start')
}
