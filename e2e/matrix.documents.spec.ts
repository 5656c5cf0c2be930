import { expect } from '@playwright/test'
import { rows } from './matrix/rows'
import { askRows } from './matrix/visit'
import { test } from './one-page'
import { pageTypes } from './pages'

/**
 * Every type of page in every state of the accessibility matrix: `e2e/matrix/rows.ts`. A page is opened once and goes
 * through all rows; each is a step of its own, and tells what is wrong without keeping the others from being asked.
 */

/** Style is put into pages here, as readers' own tools do. */
test.use({ bypassCSP: true })

for (const [name, path] of Object.entries(pageTypes)) {
  test(`the matrix of accessibility: ${name}`, async ({ page }) => {
    test.slow()
    await page.goto(path)
    await expect(page.locator('h1').first()).toBeVisible()
    await askRows(page, name, rows)
  })
}
