import { expect } from '@playwright/test'
import { routes } from '@/lib/addresses/routes'
import { measureFigures } from './measure-figures'
import { test } from './one-page'

const figures = routes.post('ko', 'figures')
const pages = [figures, routes.post('ko', 'everything'), routes.post('en', 'everything'), routes.post('ko', 'review')]

for (const width of [320, 360, 390, 820, 1440]) {
  test(`every figure is whole and can be read in a window of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const path of pages) {
      await page.goto(path)
      await page.evaluate(() => document.fonts.ready)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      const found = await measureFigures(page)
      for (const { name, left, right, text, lost, scrolls } of found) {
        expect(text, `${path}: ${name}`).toBeGreaterThanOrEqual(11.95)
        expect(lost, `${path}: ${name}`).toEqual([])
        // One has no variant for phones: it scrolls in its box.
        expect(scrolls, `${path}: ${name}`).toBe(name === '왼쪽과 오른쪽의 상자' && width < 640)
        if (!scrolls) expect([left >= 0, right <= width], `${path}: ${name}`).toEqual([true, true])
      }
    }
  })
}

test('photos are as wide as the column, and never wider than they are', async ({ page }) => {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(figures)
    const photos = (await measureFigures(page)).filter(({ name }) => name.endsWith('사진'))
    expect(photos.length).toBe(3)
    for (const photo of photos) expect(photo.width).toBeLessThanOrEqual(photo.natural)
    expect(photos[0]!.width).toBe(width === 390 ? 350 : 704)
  }
})

test('a picture that has not come has its place already', async ({ browser, baseURL }) => {
  const page = await browser.newPage(baseURL ? { baseURL } : {})
  for (const path of pages) {
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 800 })
      await page.route(/\.(?:avif|gif|jpe?g|png|svg|webp)$/, () => {})
      const measure = () =>
        page
          .locator('main img:visible')
          .evaluateAll((all) => all.map((one) => [one.clientWidth, one.clientHeight] as const))
      await page.goto(path, { waitUntil: 'domcontentloaded' })
      const kept = await measure()
      for (const size of kept) expect(Math.min(...size), path).toBeGreaterThan(0)
      await page.unrouteAll({ behavior: 'ignoreErrors' })
      await page.goto(path)
      for (const one of await page.locator('main img:visible').all()) {
        await one.scrollIntoViewIfNeeded()
        await expect.poll(() => one.evaluate((image) => (image as HTMLImageElement).complete)).toBe(true)
      }
      expect(await measure(), `${path} at ${width} px`).toEqual(kept)
    }
  }
  await page.close()
})

test('what has to be scrolled says so: a stop of the keyboard, moved by arrows', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(figures)
  const box = page.getByRole('group', { name: '왼쪽과 오른쪽의 상자' })
  await expect(box).toHaveAttribute('tabindex', '0')
  await box.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => box.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0)
  await expect(page.getByRole('group', { name: '처음에서 끝으로 가는 화살표' })).not.toHaveAttribute('tabindex')
})

test('of two variants one is in the tree of accessibility', async ({ page }) => {
  await page.goto(figures)
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    await expect(page.getByRole('img', { name: '처음에서 끝으로 가는 화살표' })).toHaveCount(1)
    await expect(page.getByRole('img', { name: '두 모델의 손실이 줄어든다' })).toHaveCount(1)
  }
})

for (const scheme of ['light', 'dark'] as const) {
  test(`text of drawings and charts stands out from the paper in ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto(figures)
    const dim = await page.evaluate(() => {
      const parse = (colour: string) => {
        const context = new OffscreenCanvas(1, 1).getContext('2d')!
        context.fillStyle = colour
        context.fillRect(0, 0, 1, 1)
        return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3).map((part) => {
          const value = part / 255
          return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
        })
      }
      const luminance = (colour: string) => {
        const [red = 0, green = 0, blue = 0] = parse(colour)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
      }
      const paper = luminance(getComputedStyle(document.documentElement).backgroundColor)
      return [...document.querySelectorAll('.drawing text')].flatMap((text) => {
        const ink = luminance(getComputedStyle(text).fill)
        const ratio = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05)
        return ratio < 4.5 ? [`${text.textContent}: ${ratio.toFixed(2)}`] : []
      })
    })
    expect(dim).toEqual([])
  })
}

test('labels of an axis stand in the middle of their ticks', async ({ page }) => {
  await page.goto(figures)
  const chart = page.getByRole('img', { name: '크기가 클수록 정확하다' })
  await expect(chart).toHaveCSS('text-anchor', 'middle')
})
