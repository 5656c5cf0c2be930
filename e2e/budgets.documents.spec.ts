import { gzipSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'
import { budgets, type Measure } from './budgets'
import { pageTypes } from './pages'

const kinds: Record<string, Measure> = { document: 'html', script: 'script', stylesheet: 'style', font: 'font' }

/** What a first visit loads: kilobytes after gzip (fonts as they are), requests, elements. */
async function measure(page: Page, path: string): Promise<Record<Measure, number>> {
  const found: Record<Measure, number> = { html: 0, script: 0, style: 0, font: 0, requests: 0, elements: 0 }
  const reading: Promise<unknown>[] = []
  page.on('response', (response) => {
    found.requests += 1
    const kind = kinds[response.request().resourceType()]
    if (!kind) return
    const add = async () => {
      const body = await response.body()
      found[kind] += (kind === 'font' ? body.length : gzipSync(body).length) / 1024
    }
    reading.push(add())
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  await Promise.all(reading)
  found.elements = await page.evaluate(() => document.querySelectorAll('*').length)
  return found
}

test('pages keep to their budgets', async ({ browser, baseURL }) => {
  const over: string[] = []
  for (const [name, budget] of Object.entries(budgets)) {
    const page = await browser.newPage({ baseURL, viewport: { width: 412, height: 823 } })
    const found = await measure(page, pageTypes[name as keyof typeof pageTypes])
    await page.close()
    for (const [kind, most] of Object.entries(budget)) {
      const value = found[kind as Measure]
      if (value > most) over.push(`${name} | ${kind} | ${value.toFixed(1)} | ${most}`)
    }
  }
  expect(over, `page | what | found | budget\n${over.join('\n')}`).toEqual([])
})
