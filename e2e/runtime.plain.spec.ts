import { expect } from '@playwright/test'
import { axe, reflow } from './matrix/rows'
import { askRows } from './matrix/visit'
import { test } from './one-page'
import { pageTypes } from './pages'

/** What React has made its own, or draws itself: the rest of the matrix is asked of the same pages as documents. */
for (const name of ['home', 'post', 'search results', '404', '404 in English'] as const) {
  test(`with Next's runtime, ${name} has no violation and needs no sideways scroll`, async ({ page }) => {
    test.slow()
    await page.goto(pageTypes[name], { waitUntil: 'networkidle' })
    await expect(page.locator('h1').first()).toBeVisible() // an unknown address below a language is drawn by React
    await askRows(page, name, [reflow, axe])
  })
}
