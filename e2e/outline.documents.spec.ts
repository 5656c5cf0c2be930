import { expect, type Page } from '@playwright/test'
import { getMessages } from '@/lib/i18n/messages'
import { test } from './one-page'
import { pageTypes } from './pages'

/**
 * What a screen reader is told of the parts that every reader meets, word for word: `e2e/outlines`. A change there is
 * read like a change of the text (`npm run e2e -- outline --update-snapshots`).
 */
const { search, toc, paper } = getMessages('ko')

test.use({ viewport: { width: 1440, height: 900 } })

/** Numbers of readers differ from run to run. */
async function open(page: Page, path: string): Promise<void> {
  await page.route('**/api/counts**', (route) => route.abort())
  await page.goto(path)
}

test('the header of the site', async ({ page }) => {
  await open(page, pageTypes.post)
  await expect(page.getByRole('banner')).toMatchAriaSnapshot({ name: 'header.yml' })
})

test('the head of a review: series, title, dates, tags, paper', async ({ page }) => {
  await open(page, pageTypes.review)
  await expect(page.locator('article > header')).toMatchAriaSnapshot({ name: 'article-head.yml' })
})

test('the paper of a review', async ({ page }) => {
  await open(page, pageTypes.review)
  await expect(page.getByRole('region', { name: paper })).toMatchAriaSnapshot({ name: 'article-paper.yml' })
})

test('the text of a post', async ({ page }) => {
  await open(page, pageTypes.post)
  await expect(page.locator('article .prose')).toMatchAriaSnapshot({ name: 'article-text.yml' })
})

test('the contents of a post', async ({ page }) => {
  await open(page, pageTypes.post)
  await expect(page.getByRole('navigation', { name: toc })).toMatchAriaSnapshot({ name: 'contents.yml' })
})

test('the search dialog, before and after a question', async ({ page }) => {
  await open(page, pageTypes.post)
  await page.keyboard.press('/')
  const dialog = page.getByRole('dialog', { name: search.label })
  await expect(dialog.getByRole('heading', { name: search.popularTags })).toBeVisible()
  await expect(dialog).toMatchAriaSnapshot({ name: 'search-dialog.yml' })
  await dialog.getByRole('combobox').fill('어텐션을')
  await expect(dialog.getByRole('option').first()).toBeVisible()
  await expect(dialog).toMatchAriaSnapshot({ name: 'search-dialog-results.yml' })
})
