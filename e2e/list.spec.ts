import { expect } from '@playwright/test'
import { routes } from '@/lib/addresses/routes'
import { getMessages } from '@/lib/i18n/messages'
import { test } from './one-page'
import { permanent } from './permanent'

const { pager, pinned, minutes } = getMessages('ko')

test('the first page has eight posts, the pinned one in front, and a pager without a way back', async ({ page }) => {
  await page.goto(routes.posts('ko'))
  const posts = page.getByRole('article')
  await expect(posts).toHaveCount(8)
  await expect(posts.first().getByRole('heading')).toHaveText('고정한 글은 오래되어도 맨 앞이다')
  await expect(posts.first()).toContainText(pinned)
  await expect(posts.nth(1).getByRole('heading')).toContainText('모든 것이 있는 글')
  const navigation = page.getByRole('navigation', { name: pager.label })
  await expect(navigation).toHaveText(`${pager.previous}123${pager.next}`)
  await expect(navigation.getByRole('link')).toHaveText(['1', '2', '3', pager.next])
  await expect(navigation.locator('[aria-current="page"]')).toHaveText('1')
})

test('the pager leads through all pages and every listed post is there once', async ({ page }) => {
  await page.goto(routes.posts('ko'))
  const titles: string[] = []
  const navigation = page.getByRole('navigation', { name: pager.label })
  for (const number of ['1', '2', '3']) {
    await expect(navigation.locator('[aria-current="page"]')).toHaveText(number)
    titles.push(...(await page.getByRole('article').getByRole('heading').allTextContents()))
    if (number !== '3') await navigation.getByRole('link', { name: pager.next }).click()
  }
  expect(titles).toHaveLength(21)
  expect(new Set(titles).size).toBe(21)
  await expect(page).toHaveURL(routes.posts('ko', 3))
  await expect(navigation.getByRole('link')).toHaveText([pager.previous, '1', '2', '3'])
})

test('an entry shows date, reading time, tags, venue and a summary cut at a sentence', async ({ page }) => {
  await page.goto(routes.posts('ko'))
  const entry = page.getByRole('article').filter({ hasText: '모든 것이 있는 글' })
  await expect(entry.getByRole('time')).toHaveText('2026.03.01')
  await expect(entry.getByRole('time')).toHaveAttribute('datetime', '2026-03-01T00:00:00+09:00')
  await expect(entry).toContainText(minutes(2))
  await expect(entry).toContainText('NeurIPS 2017')
  await expect(entry.getByRole('link', { name: 'R&D' })).toHaveAttribute('href', '/tags/r-and-d')
  const summary = await page
    .getByRole('article')
    .filter({ hasText: '17번째 글' })
    .getByRole('paragraph')
    .first()
    .textContent()
  expect(summary!.length).toBeLessThanOrEqual(301)
  expect(summary).toMatch(/섞는다\.$/)
})

for (const path of [
  '/page/0',
  '/page/01',
  '/page/-1',
  '/page/1.5',
  '/page/4',
  '/page/999',
  '/page/1e1',
  '/tags/없음',
  '/posts/nope',
  '/en/page/2',
  '/en/posts/numbered-01',
  '/tags/자연어처리/page/9',
]) {
  test(`${path} is not found`, async ({ request }) => {
    expect((await request.get(path)).status()).toBe(404)
  })
}

for (const [from, to] of [
  ['/page/1', '/'],
  ['/en/page/1', '/en'],
  ['/ko', '/'],
  ['/ko/about', '/about'],
  ['/tags/c/page/1', '/tags/c'],
  ['/rss', '/feed.xml'],
] as const) {
  test(`${from} leads to ${to} for good`, async ({ request }) => {
    const answer = await request.get(from, { maxRedirects: 0 })
    expect(answer.status()).toBe(permanent())
    expect(answer.headers().location).toBe(to)
  })
}

test('English has its own list, in English', async ({ page }) => {
  await page.goto(routes.posts('en'))
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('article')).toHaveCount(1)
  await expect(page.getByRole('navigation', { name: getMessages('en').pager.label })).toHaveCount(0)
  await expect(page.getByRole('time')).toHaveText('Mar 1, 2026')
})
