import { expect } from '@playwright/test'
import { test } from './one-page'
import { pageTypes } from './pages'
import { listViolations } from './violations'

test('an open footnote on a phone has no violation', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(pageTypes.post)
  await page.locator('.note-mark').first().click()
  expect(await listViolations(page)).toEqual([])
})

test('the first tab stop skips to the content', async ({ page }) => {
  await page.goto(pageTypes.post)
  await page.keyboard.press('Tab')
  await expect(page.locator('.skip-link')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#content')).toBeFocused()
})

test('every tab stop of a post is visible and not covered', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(pageTypes.post)
  const stops = new Set<string>()
  for (let press = 0; press < 80; press += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return undefined
      const { left, top, width, height } = element.getBoundingClientRect()
      const hit = document.elementFromPoint(left + Math.min(width, 20) / 2, top + height / 2)
      const outline = getComputedStyle(element).outlineStyle
      return {
        name: `${element.tagName} ${element.textContent?.slice(0, 30)} ${top + scrollY}`,
        covered: !hit || !(element.contains(hit) || hit.contains(element)),
        outline,
      }
    })
    if (!stop) break
    expect(stop.covered, stop.name).toBe(false)
    expect(stop.outline, stop.name).not.toBe('none')
    stops.add(stop.name)
  }
  expect(stops.size).toBeGreaterThan(20)
})
