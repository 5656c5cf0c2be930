import { expect } from '@playwright/test'
import { routes } from '@/lib/addresses/routes'
import { getMessages } from '@/lib/i18n/messages'
import { test } from './one-page'
import { readingPages } from './pages'

test.use({ javaScriptEnabled: false })

const messages = getMessages('ko')

test('every type of page is whole', async ({ page }) => {
  test.slow()
  for (const [name, path] of readingPages) {
    await test.step(`${name} is whole`, async () => {
      await page.goto(path)
      await expect.soft(page.getByRole('main'), name).not.toBeEmpty()
      await expect.soft(page.locator('h1'), name).toHaveCount(1)
      // Without JavaScript the system decides on the theme: no button that does nothing.
      await expect.soft(page.locator('theme-switch'), name).toBeHidden()
    })
  }
})

test('reading, contents, pager, tags and details work', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(routes.posts('ko'))
  await page
    .getByRole('navigation', { name: messages.pager.label })
    .getByRole('link', { name: messages.pager.next })
    .click()
  await expect(page).toHaveURL(routes.posts('ko', 2))
  await page.goto(routes.post('ko', 'everything'))
  await page.getByText(messages.toc, { exact: true }).click()
  await page.getByRole('navigation', { name: messages.toc }).getByRole('link', { name: '표와 그림' }).click()
  await expect(page.getByRole('heading', { name: '표와 그림' })).toBeInViewport()
  await page.getByText('더 보기').click()
  await expect(page.getByText('접힌 글이다.')).toBeVisible()
  await page.getByRole('button', { name: messages.prose.note(2) }).click()
  await expect(page.locator('#note-2')).toBeVisible()
})

test('the dark theme of the system holds', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(routes.posts('ko'))
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(25, 23, 20)')
})
