import { expect, type Page, test } from '@playwright/test'
import { routes } from '@/lib/addresses/routes'
import { pageTypes } from './pages'

/**
 * A tab that was opened before a deployment, or a page of a cache, after the files of its build are gone. Nobody meets
 * an empty page: the text is in the document, and links load the next one.
 */
const gone = { status: 404, contentType: 'text/html', body: '<h1>404</h1>' }

async function expectReadable(page: Page, title: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
  await expect(page.locator('article .prose')).toContainText('본문')
  await expect(page.getByRole('banner')).toBeVisible()
}

test('a tab whose scripts are gone leads on to whole pages', async ({ page }) => {
  await page.goto(pageTypes.home, { waitUntil: 'networkidle' })
  await page.route(/\/(?:_next\/static|assets)\/.*\.js(?:$|\?)/, (route) => route.fulfill(gone))
  await page.getByRole('main').getByRole('link', { name: '17번째 글' }).first().click()
  await expect(page).toHaveURL(routes.post('ko', 'numbered-17'))
  await expectReadable(page, '17번째 글')
  await page.goBack()
  await expect(page.getByRole('main').getByRole('link', { name: '17번째 글' }).first()).toBeVisible()
})

for (const kind of ['js', 'css', 'js|css|woff2']) {
  test(`a page whose ${kind} is gone is read all the same`, async ({ page }) => {
    await page.route(new RegExp(`/(?:_next/static|assets)/.*\\.(?:${kind})(?:$|\\?)`), (route) => route.fulfill(gone))
    await page.goto(routes.post('ko', 'numbered-16'))
    await expectReadable(page, '16번째 글')
    await page.getByRole('main').getByRole('link', { name: '15번째 글' }).first().click()
    await expect(page).toHaveURL(routes.post('ko', 'numbered-15'))
    await expectReadable(page, '15번째 글')
  })
}

test('search, which keeps the runtime, answers without it', async ({ page }) => {
  await page.route(/\/(?:_next\/static|assets)\/.*\.js(?:$|\?)/, (route) => route.fulfill(gone))
  await page.goto(routes.search('ko'))
  const main = page.getByRole('main')
  await main.getByRole('searchbox').fill('어텐션')
  await main.getByRole('searchbox').press('Enter')
  await expect(page).toHaveURL(routes.search('ko', '어텐션'))
  await expect(main.locator('.search-results li').first()).toBeVisible()
})
