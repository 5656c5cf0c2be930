import { cpSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from '@/scripts/find-browser'
import { buildSite, stageSite } from '@/scripts/stage-site'
import { recordResults, round } from './results'
import { serveSite } from './serve-site'

/** Bytes of fonts that a first visit of each post loads. */
export async function benchFonts(): Promise<void> {
  const site = path.resolve('.bench/site')
  stageSite(site)
  cpSync('content', `${site}/content`, { recursive: true })
  await buildSite(site)
  const pages = JSON.parse(readFileSync(`${site}/.next/pages.json`, 'utf8')) as Record<string, string>
  const posts = Object.keys(pages).flatMap((page) => /^\/ko(\/posts\/[^/]+)$/.exec(page)?.[1] ?? [])
  const server = await serveSite(site)
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] })
  const bytes: number[] = []
  for (const post of posts) {
    const page = await browser.newPage({ viewport: { width: 412, height: 823 } })
    let sum = 0
    const reading: Promise<unknown>[] = []
    page.on('response', (response) => {
      if (response.request().resourceType() === 'font')
        reading.push(response.body().then((body) => (sum += body.length)))
    })
    await page.goto(`${server.url}${post}`, { waitUntil: 'networkidle' })
    await Promise.all(reading)
    bytes.push(sum / 1024)
    await page.close()
  }
  await browser.close()
  server.stop()
  const sorted = bytes.sort((a, b) => a - b)
  const at = (share: number) => round(sorted[Math.round((sorted.length - 1) * share)] ?? 0)
  recordResults('fonts', 'Fonts of a first visit, all posts of the repository', [
    {
      columns: ['posts', 'least, KB', 'median, KB', 'most, KB', 'posts above 120 KB'],
      rows: [[sorted.length, at(0), at(0.5), at(1), sorted.filter((size) => size > 120).length]],
    },
  ])
}
