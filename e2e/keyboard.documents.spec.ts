import { expect, type Page } from '@playwright/test'
import sharp from 'sharp'
import { test } from './one-page'
import { pageTypes } from './pages'
import { listViolations } from './violations'

/** Style is put into pages here. */
test.use({ bypassCSP: true })

/** Whole pages by keyboard: every stop, there and back, and what it looks like. */

interface Stop {
  name: string
  isCovered: boolean
  isAfterLast: boolean
}

async function prepare(page: Page, path: string): Promise<void> {
  await page.route('**/api/counts**', (route) => route.abort()) // a like button that comes later is a stop more
  await page.goto(path, { waitUntil: 'networkidle' })
  await page.addStyleTag({ content: 'html { scroll-behavior: auto !important }' })
}

/** @returns the stops until the focus leaves the page or comes to one again; 400 of them are a trap */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  const stops: Stop[] = []
  await page.evaluate(() => Object.assign(window, { lastStop: undefined, met: new Set() }))
  while (stops.length < 400) {
    await page.keyboard.press(key)
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      const { lastStop: last, met } = window as unknown as { lastStop?: Element; met: Set<Element> }
      if (!element || element === document.body || met.has(element)) return undefined
      met.add(element)
      Object.assign(window, { lastStop: element })
      const [box = element.getBoundingClientRect()] = element.getClientRects()
      const hit = document.elementFromPoint(box.left + Math.min(box.width, 20) / 2, box.top + box.height / 2)
      return {
        name: `${element.tagName} ${element.textContent?.trim().slice(0, 30)} ${element.getAttribute('href') ?? ''}`,
        isCovered: !hit || !(element.contains(hit) || hit.contains(element)),
        isAfterLast: !last || Boolean(last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING),
      }
    })
    if (!stop) break
    stops.push(stop)
  }
  return stops
}

for (const width of [390, 1440]) {
  for (const name of ['home', 'post', 'review', 'search results', '404'] as const) {
    test(`2.1.1, 2.1.2, 2.4.3, 2.4.11 the whole page, there and back: ${name} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 })
      await prepare(page, pageTypes[name])
      const forward = await walk(page, 'Tab')
      expect(forward.length).toBeLessThan(400)
      expect(forward.filter(({ isCovered, isAfterLast }) => isCovered || !isAfterLast)).toEqual([])
      const back = await walk(page, 'Shift+Tab')
      expect(back.filter(({ isCovered }) => isCovered)).toEqual([])
      const names = (stops: Stop[]) => stops.map((stop) => stop.name)
      expect(names(back).reverse()).toEqual(names(forward))
    })
  }
}

/** Luminance of each pixel of a picture, as WCAG counts it. */
async function luminances(picture: Buffer): Promise<number[]> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const linear = (byte = 0) => {
    const value = byte / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return Array.from({ length: info.width * info.height }, (_, at) => {
    const [red, green, blue] = [data[at * 3], data[at * 3 + 1], data[at * 3 + 2]]
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  })
}

/** Pixels that differ with 3:1 between the focused stop and the same place without the focus. */
async function countRing(page: Page): Promise<{ name: string; changed: number; perimeter: number } | undefined> {
  const box = await page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return undefined
    element.scrollIntoView({ block: 'center' }) // at the edge of the window a part of the ring is beyond it
    const [first = element.getBoundingClientRect()] = element.getClientRects()
    const { left, top, width, height } = first
    return { name: `${element.tagName} ${element.textContent?.trim().slice(0, 30)}`, left, top, width, height }
  })
  if (!box) return undefined
  const { name, left, top, width, height } = box
  const [x, y] = [Math.max(0, left - 6), Math.max(0, top - 6)]
  const clip = { x, y, width: Math.min(1280, left + width + 6) - x, height: Math.min(900, top + height + 6) - y }
  const focused = await luminances(await page.screenshot({ clip }))
  await page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    Object.assign(window, { stop: element })
    element.blur()
  })
  const plain = await luminances(await page.screenshot({ clip }))
  await page.evaluate(() => (window as unknown as { stop: HTMLElement }).stop.focus({ preventScroll: true }))
  const ratio = (one: number, other: number) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
  const changed = focused.filter((value, at) => ratio(value, plain[at] ?? 0) >= 3).length
  return { name, changed, perimeter: 2 * (Math.min(width, clip.width) + Math.min(height, clip.height)) }
}

for (const scheme of ['light', 'dark'] as const) {
  test(`2.4.7, 2.4.13 a ring of 3:1 and 2 px around every stop in ${scheme}`, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await prepare(page, pageTypes.post)
    const faint: string[] = []
    let stops = 0
    for (; stops < 400; stops += 1) {
      await page.keyboard.press('Tab')
      const ring = await countRing(page)
      if (!ring) break
      // A line around it of 2 px: corners are round, and the ring lies outside.
      if (ring.changed < ring.perimeter * 2 * 0.85) faint.push(JSON.stringify(ring))
    }
    expect(stops).toBeGreaterThan(40)
    expect(faint).toEqual([])
  })
}

test('the enlarged figure has no violation', async ({ page }) => {
  await page.goto(pageTypes.review)
  await page.getByRole('button', { name: '그림 크게 보기' }).first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await listViolations(page)).toEqual([])
})
