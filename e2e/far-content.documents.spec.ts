import { expect } from '@playwright/test'
import { test } from './one-page'
import { pageTypes } from './pages'
import { farBoxes, whenDrawn } from './when-drawn'

/** Code and formulas far from the window are laid out later (`content-visibility`). Nobody may notice. */

test.describe('before a script lays out the rest', () => {
  test.use({ javaScriptEnabled: false })

  for (const width of [320, 1440]) {
    test(`what is not drawn yet has the place that it will have, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 400 })
      await page.goto(pageTypes.post, { waitUntil: 'networkidle' })
      const measure = () =>
        page.locator(farBoxes).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
      const inLast = page.locator(farBoxes).last().locator('> *').first()
      expect(await inLast.evaluate((one) => one.checkVisibility({ contentVisibilityAuto: true }))).toBe(false)
      const kept = await measure()
      await page.locator(farBoxes).evaluateAll((all) => {
        for (const one of all) (one as HTMLElement).style.contentVisibility = 'visible'
      })
      const drawn = await measure()
      expect(drawn.length).toBeGreaterThan(2)
      // KaTeX makes a line with limits some pixels taller than its struts say.
      const moved = drawn.map((height, index) => Math.abs(height - (kept[index] ?? 0))).filter((by) => by > 8)
      expect(moved).toEqual([])
    })
  }
})

test('all of it is laid out soon, without scrolling', async ({ page }) => {
  await page.goto(pageTypes.post)
  await whenDrawn(page)
})

test('what is far is a stop for the keyboard where it scrolls, also when its fonts are there already', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 400 })
  const far = page.locator(farBoxes).last()
  for (let visit = 0; visit < 2; visit += 1) {
    await page.goto(pageTypes.post, { waitUntil: 'networkidle' })
    await expect
      .poll(() => far.evaluate((one) => ((one as HTMLElement).tabIndex === 0) === one.scrollWidth > one.clientWidth))
      .toBe(true)
  }
})

test('a line of code far below is reached by its address', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 400 })
  await page.goto(pageTypes.post)
  const line = page.locator('.code .line[id]').last()
  await page.goto(`${pageTypes.post}#${await line.getAttribute('id')}`)
  await expect(line).toBeInViewport()
})
