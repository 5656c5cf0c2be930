import path from 'node:path'
import { expect } from '@playwright/test'
import Database from 'libsql'
import { routes } from '@/lib/addresses/routes'
import { getMessages } from '@/lib/i18n/messages'
import { servers } from './addresses'
import { test } from './one-page'

const { search } = getMessages('ko')

test.describe('the page', () => {
  test.use({ javaScriptEnabled: false })

  test('answers without JavaScript, and leads to the section', async ({ page }) => {
    await page.goto(routes.search('ko'))
    await page.getByRole('searchbox').fill('어텐션을')
    await page.getByRole('button', { name: search.submit }).click()
    await expect(page).toHaveURL(routes.search('ko', '어텐션을'))
    const first = page.locator('.search-results li').first()
    await expect(first.getByRole('heading')).toContainText('모든 것이 있는 글')
    await expect(first.locator('mark').first()).toHaveText('어텐션')
    await expect(first.locator('.hit-facts')).not.toContainText(search.reasons.title)
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex, follow')
  })

  test('in English finds English posts', async ({ page }) => {
    await page.goto(routes.search('en', 'attention'))
    await expect(page.locator('.search-results li').first().getByRole('link').first()).toHaveAttribute(
      'href',
      /^\/en\/posts\//,
    )
  })

  test('that finds nothing helps on', async ({ page }) => {
    await page.goto(routes.search('ko', '뷁쉙'))
    await expect(page.getByRole('status')).toHaveText(search.nothing('뷁쉙'))
    await expect(page.getByRole('heading', { name: search.popularTags })).toBeVisible()
  })

  test('is filtered by controls, which stay with the query and its pages', async ({ page }) => {
    await page.goto(routes.search('ko', '본문'))
    const before = await page.getByRole('status').textContent()
    await page.getByText(search.filters.label).click()
    const filters = page.getByRole('form', { name: search.filters.label })
    await filters.getByLabel(getMessages('ko').facets.tag).selectOption({ label: 'C' })
    await filters.getByRole('button', { name: search.filters.submit }).click()
    await expect(page).toHaveURL(/[?&]q=[^&]+&tag=[^&]+/)
    await expect(page.getByRole('status')).not.toHaveText(before ?? '')
    await expect(page.locator('.search-results li').first()).toBeVisible()
    await page.getByRole('searchbox').fill('attention')
    await page.getByRole('button', { name: search.submit }).click()
    await expect(page).toHaveURL(/q=attention&tag=c/)
    await filters.getByLabel(getMessages('ko').facets.tag).selectOption('')
    await filters.getByLabel(search.filters.language).selectOption('en')
    await filters.getByRole('button', { name: search.filters.submit }).click()
    await expect(page.locator('.search-results li').first().getByRole('link').first()).toHaveAttribute(
      'href',
      /^\/en\//,
    )
  })

  test('has more pages, as links', async ({ page }) => {
    await page.goto(routes.search('ko', '본문'))
    await page.getByRole('link', { name: '2', exact: true }).click()
    await expect(page).toHaveURL(routes.search('ko', '본문', 2))
    await expect(page.locator('.search-results li').first()).toBeVisible()
  })

  for (const [name, query] of [
    ['markup', '"><img src=x onerror=alert(1)><script>alert(1)</script>'],
    ['patterns', '(a+)+$ .* [ \\ ('],
    ['SQL', `'; DROP TABLE posts; -- " OR "" NEAR( * ^`],
    ['emoji and other directions', '🙂 שלום مرحبا'],
    ['spaces', '     '],
    ['a very long question', '가'.repeat(1500)],
    ['many words', 'a '.repeat(5000)],
    ['signs', '!!! ??? --- "" : : tag: year: -'],
  ] as const) {
    test(`takes ${name} as words`, async ({ page, request }) => {
      const answer = await page.goto(`/search?${new URLSearchParams({ q: query })}`)
      expect(answer?.status()).toBe(200)
      await expect(page.locator('main img, main script')).toHaveCount(0)
      const json = await request.get(`/api/search?${new URLSearchParams({ q: query })}`)
      expect([200, 400]).toContain(json.status())
    })
  }
})

test('decomposed and wide letters find what composed and narrow ones do', async ({ request }) => {
  const find = async (q: string) => (await (await request.get(`/api/search?${new URLSearchParams({ q })}`)).json()).hits
  const wanted = (await find('어텐션')).map(({ slug }: { slug: string }) => slug)
  expect(wanted.length).toBeGreaterThan(0)
  expect((await find('어텐션'.normalize('NFD'))).map(({ slug }: { slug: string }) => slug)).toEqual(wanted)
  expect((await find('ＡＴＴＥＮＴＩＯＮ')).map(({ slug }: { slug: string }) => slug)).toEqual(wanted)
})

test('the API answers what it promises, and refuses the rest with a reason', async ({ request }) => {
  const answer = await request.get('/api/search?q=%EC%96%B4%ED%85%90%EC%85%98%EC%9D%84&limit=2')
  expect(answer.status()).toBe(200)
  expect(answer.headers()['cache-control']).toBe('public, max-age=60')
  const { query, total, hits } = await answer.json()
  expect(query).toBe('어텐션을')
  expect(total).toBeGreaterThan(0)
  expect(hits.length).toBeLessThanOrEqual(2)
  expect(hits[0]).toMatchObject({ slug: 'everything', url: '/posts/everything', reason: 'title' })
  expect(hits[0].excerpt.some(({ marked }: { marked: boolean }) => marked)).toBe(true)
  for (const [query, reason] of [
    ['', 'q is missing'],
    ['q=%20', 'q is missing'],
    [`q=${'a'.repeat(201)}`, 'q is longer'],
    ['q=a&lang=fr', 'lang is not'],
    ['q=a&limit=0', 'limit is not'],
    ['q=a&limit=51', 'limit is not'],
    ['q=a&limit=1e1e', 'limit is not'],
    ['q=a&q=b', 'q is given more than once'],
  ] as const) {
    const refused = await request.get(`/api/search?${query}`)
    expect(refused.status(), query).toBe(400)
    expect((await refused.json()).error, query).toContain(reason)
  }
  const tagged = await (await request.get(`/api/search?${new URLSearchParams({ q: '글', tag: '딥러닝' })}`)).json()
  expect(tagged.hits.map(({ slug }: { slug: string }) => slug)).toEqual(['everything'])
})

for (const kind of ['draft-post', 'scheduled-post', 'unlisted-post']) {
  test(`${kind} is not found`, async ({ request }) => {
    for (const q of [
      kind.replace('-', ' '),
      '초안은 나오지 않는다',
      '예약한 글',
      '링크를 아는 사람만',
      'tag:초안태그',
      'tag:예약태그',
    ]) {
      const { hits } = await (await request.get(`/api/search?${new URLSearchParams({ q })}`)).json()
      expect(
        hits.map(({ slug }: { slug: string }) => slug),
        q,
      ).not.toContain(kind)
    }
  })
}

test('the index has no post that is never listed, and scheduled ones apart', () => {
  const index = new Database(path.join(servers.documents.directory, '.generated/search.db'), { readonly: true })
  const list = (table: string) => index.prepare(`SELECT DISTINCT slug FROM ${table}`).pluck().all()
  const all = [...list('posts'), ...list('coming_posts')]
  expect(all).toContain('everything')
  expect(all.filter((slug) => slug === 'draft-post' || slug === 'unlisted-post')).toEqual([])
  expect(list('coming_posts')).toContain('scheduled-post')
  index.close()
})
