import { expect, test } from '@playwright/test'
import { ko } from '@/lib/i18n/ko'
import { pageTypes } from './pages'

/** A reader who blocks all cookies: the browser refuses storage, too. */
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      configurable: true, // as browsers have it
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError')
      },
    })
  })
})

test('every page goes without storage', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`))
  for (const path of Object.values(pageTypes)) {
    await page.goto(path, { waitUntil: 'load' })
    await page.mouse.wheel(0, 2000)
  }
  expect(errors).toEqual([])
})

test('a theme lasts until the page is left, and the search opens', async ({ page }) => {
  await page.goto(pageTypes.post)
  const dark = page.getByRole('button', { name: ko.darkTheme })
  await dark.click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.keyboard.press('/')
  await expect(page.getByRole('dialog', { name: ko.search.label })).toBeVisible()
})
