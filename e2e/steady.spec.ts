import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, type Page } from '@playwright/test'
import { test } from './one-page'
import { pageTypes } from './pages'

/** Nothing moves while a page and its fonts come. */

/** Widths of the parts of formulas that lines break around, in em: as set, and as the browser would make them. */
function measureParts(page: Page): Promise<{ formula: string; set: number; own: number }[]> {
  return page.locator('.katex-base[style*="width"]').evaluateAll((parts) =>
    (parts as HTMLElement[]).map((part) => {
      const em = Number.parseFloat(getComputedStyle(part).fontSize)
      const set = part.getBoundingClientRect().width / em
      part.style.width = 'min-content'
      const own = part.getBoundingClientRect().width / em
      return { formula: part.closest('.katex')?.querySelector('annotation')?.textContent ?? '', set, own }
    }),
  )
}

test('formulas of all kinds are as wide as they say', async ({ page }) => {
  await page.goto(pageTypes.post, { waitUntil: 'networkidle' })
  const formulas = readFileSync('lib/markdown/fixtures/formulas.html', 'utf8')
  await page.locator('.prose').evaluate(async (prose, html) => {
    prose.innerHTML = html
    prose.getBoundingClientRect() // asks for the fonts
    await document.fonts.ready
  }, formulas)
  const parts = await measureParts(page)
  expect(parts.length).toBeGreaterThan(30)
  expect(parts.filter(({ set, own }) => Math.abs(set - own) > 0.015)).toEqual([])
})

test('a formula has its width before the fonts of formulas are there', async ({ page }) => {
  await page.route('**/assets/katex/*.woff2', (route) => route.abort())
  await page.goto(pageTypes.post, { waitUntil: 'networkidle' })
  const parts = await page.locator('.prose .katex-base[style*="width"]').evaluateAll((all) =>
    (all as HTMLElement[]).map((part) => {
      const shown = part.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(part).fontSize)
      return { set: Number.parseFloat(part.style.width), shown }
    }),
  )
  expect(parts.length).toBeGreaterThan(2)
  for (const { set, shown } of parts) expect(shown).toBeCloseTo(set, 2)
})

test('a line breaks within a formula, and not between it and what touches it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 600 })
  await page.goto(pageTypes.post, { waitUntil: 'networkidle' })
  const formulas = readFileSync('lib/markdown/fixtures/math.html', 'utf8') // `($x + y + …$).` is one
  const places = await page.locator('.prose').evaluate(async (prose, html) => {
    prose.innerHTML = html
    prose.getBoundingClientRect()
    await document.fonts.ready
    const joinedToText = [...prose.querySelectorAll('.joined')].filter(({ lastChild }) => lastChild instanceof Text)
    return joinedToText.map((joined) => {
      const parts = [...joined.querySelectorAll('.katex-base')]
      const after = document.createRange()
      after.selectNodeContents(joined.lastChild!)
      const filler = document.createElement('span')
      joined.before(filler)
      return Array.from({ length: 80 }, (_, index) => {
        filler.textContent = `${'i'.repeat(index)} ` // pushes the formula on, a little each time
        const boxes = parts.map((part) => part.getBoundingClientRect())
        const apart = Math.abs(after.getBoundingClientRect().left - boxes.at(-1)!.right)
        return { apart, top: boxes[0]!.top, isBroken: boxes.at(-1)!.top > boxes[0]!.top + 10 }
      })
    })
  }, formulas)
  expect(places.length).toBeGreaterThan(1)
  for (const one of places) {
    expect(new Set(one.map(({ top }) => top)).size).toBeGreaterThan(1)
    expect(one.filter(({ apart }) => apart > 1)).toEqual([])
  }
  expect(places.flat().some(({ isBroken }) => isBroken)).toBe(true)
})

test('what stands at the right of the head is not seen before all of it has come', async ({ page, baseURL }) => {
  const html = await (await page.request.get(pageTypes.home)).text()
  const cut = html.indexOf('</theme-switch>')
  expect(cut).toBeGreaterThan(0)
  let finish = () => {}
  const server = createServer(async ({ url }, response) => {
    if (url === '/half') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      response.write(html.slice(0, cut))
      finish = () => response.end(html.slice(cut))
      return
    }
    const asset = await fetch(new URL(url ?? '', baseURL))
    response.writeHead(asset.status, { 'content-type': asset.headers.get('content-type') ?? '' })
    response.end(Buffer.from(await asset.arrayBuffer()))
  }).listen(0)
  try {
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/half`, { waitUntil: 'commit' })
    const controls = page.locator('.site-menu')
    await expect(page.locator('.site-header > div > a').first()).toBeVisible()
    await expect(controls).toBeAttached()
    await expect(controls).not.toBeVisible()
    finish()
    await expect(controls).toBeVisible()
  } finally {
    server.closeAllConnections()
    server.close()
  }
})
