import { expect, test } from '@playwright/test'
import { siteUrl } from './addresses'

/** This site has a third language (`third-language.ts`). */

test('a third language has every page', async ({ request }) => {
  for (const path of ['', '/tags', '/tags/c++', '/papers', '/series', '/archive', '/archive/2026', '/search']) {
    const answer = await request.get(`/ja${path}`, { maxRedirects: 0 })
    expect(answer.status(), path).toBe(200)
    expect(await answer.text(), path).toContain('<html lang="ja"')
  }
  for (const path of ['/feed.xml', '/llms.txt', '/posts/everything.md', '/list/titles']) {
    expect((await request.get(`/ja${path}`)).status(), path).toBe(200)
  }
  expect(await (await request.get('/sitemap.xml')).text()).toContain(`<loc>${siteUrl}/ja/posts/everything</loc>`)
  // Only what it does not have yet is not there, and nothing leads to it.
  expect((await request.get('/ja/about')).status()).toBe(404)
  expect(await (await request.get('/ja')).text()).not.toContain('/ja/about')
  const missing = await request.get('/ja/nothing-here')
  expect(missing.status()).toBe(404)
  expect(await missing.text()).toContain('<html lang="ja"')
})

test('a post in three languages names all of them', async ({ page }) => {
  await page.goto('/ja/posts/everything')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('すべてがある記事')
  await expect(page.getByRole('link', { name: '記事', exact: true })).toHaveAttribute('href', '/ja')
  for (const [lang, path] of Object.entries({ ko: '', en: '/en', ja: '/ja', 'x-default': '' })) {
    const link = page.locator(`link[rel="alternate"][hreflang="${lang}"]`)
    await expect(link).toHaveAttribute('href', `${siteUrl}${path}/posts/everything`)
  }
  await expect(page.locator('header').getByRole('link', { name: '한국어' })).toHaveAttribute(
    'href',
    '/posts/everything',
  )
  await expect(page.locator('header').getByRole('link', { name: 'English' })).toHaveAttribute(
    'href',
    '/en/posts/everything',
  )
})

test('a post in one language says of each of the others that it is not there', async ({ page }) => {
  await page.goto('/posts/review')
  for (const [name, text] of [
    ['日本語', 'このページに日本語版はありません。'],
    ['English', 'This page is not available in English.'],
  ] as const) {
    await page.getByRole('button', { name }).click()
    await expect(page.getByText(text)).toBeVisible()
  }
  await page.getByRole('link', { name: 'Posts in English' }).click()
  await expect(page).toHaveURL(/\/en$/)
})
