import { expect } from '@playwright/test'
import { routes } from '@/lib/addresses/routes'
import { getMessages } from '@/lib/i18n/messages'
import { test } from './one-page'
import { permanent } from './permanent'

const messages = getMessages('ko')

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the list can be turned round and made dense, by links', async ({ page }) => {
    await page.goto(routes.posts('ko'))
    const choose = async (name: string) => {
      await page.locator('.list-views > summary').click()
      await page.getByRole('navigation', { name: messages.listViews.label }).getByRole('link', { name }).click()
    }
    await choose(messages.listViews.oldest)
    await expect(page).toHaveURL('/list/oldest')
    const first = await page.getByRole('article').first().getByRole('heading').textContent()
    await expect(page.getByRole('article')).toHaveCount(8)
    await page.getByRole('link', { name: messages.pager.next }).click()
    await expect(page).toHaveURL('/list/oldest/page/2')
    await choose(messages.listViews.titles)
    await expect(page).toHaveURL('/list/oldest-titles')
    const titles = page.locator('.post-list').getByRole('listitem')
    await expect(titles).toHaveCount(21)
    await expect(titles.first()).toContainText(first!)
    await choose(messages.listViews.newest)
    await expect(page).toHaveURL('/list/titles')
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex, follow')
  })

  test('a series has its page, with the parts in order', async ({ page }) => {
    await page.goto(routes.series('ko'))
    await page.getByRole('heading', { name: '여백 시험', exact: true }).getByRole('link').click()
    await expect(page).toHaveURL(routes.seriesOf('ko', '여백-시험'))
    await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
      '여백과 인용의 글',
      '여백 시험의 둘째 글',
    ])
  })

  test('the archive counts years and months, and each leads to its posts', async ({ page }) => {
    await page.goto(routes.archive('ko'))
    await page.getByRole('link', { name: messages.postsOfMonth(6, 17) }).click()
    await expect(page).toHaveURL('/archive/2025#6')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(messages.year('2025'))
    const june = page
      .getByRole('main')
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: messages.month(6) }) })
    await expect(june.getByRole('listitem')).toHaveCount(17)
    await expect(page.getByRole('link', { name: `${messages.year('2026')} →` })).toBeVisible()
  })

  test('tags are listed by use and by name', async ({ page }) => {
    await page.goto(routes.tags('ko'))
    await page.getByRole('link', { name: messages.byName }).click()
    await expect(page).toHaveURL('/tags/by-name')
    const names = await page.getByRole('main').getByRole('listitem').allTextContents()
    expect(names.length).toBeGreaterThan(5)
    const compare = new Intl.Collator('ko').compare
    const plain = names.map((name) => name.replace(/ \d+$/, ''))
    expect(plain).toEqual([...plain].sort(compare))
  })

  test('a tag says what it is about and what stands beside it', async ({ page }) => {
    await page.goto(routes.tag('ko', '딥-러닝'))
    await expect(page.getByText('층을 여럿 쌓은 신경망에 대한 글.')).toBeVisible()
    await expect(page.locator('meta[name="description"]')).toHaveAttribute(
      'content',
      '층을 여럿 쌓은 신경망에 대한 글.',
    )
    await expect(page.getByRole('main').getByRole('link', { name: 'R&D' }).first()).toBeVisible()
  })
})

test('a tag has one address in each language, and its other names lead there', async ({ page, request }) => {
  await page.goto(routes.tag('ko', '딥-러닝'))
  await expect(page.locator('link[hreflang="en"]')).toHaveAttribute(
    'href',
    'https://blog.example.org/en/tags/deep-learning',
  )
  await page.goto('/en/tags/deep-learning')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('#deep learning')
  await expect(page.locator('link[hreflang="ko"]')).toHaveAttribute(
    'href',
    `https://blog.example.org${encodeURI('/tags/딥-러닝')}`,
  )
  for (const [from, to] of [
    ['/tags/딥러닝', '/tags/딥-러닝'],
    ['/tags/deep-learning', '/tags/딥-러닝'],
    ['/en/tags/딥-러닝', '/en/tags/deep-learning'],
  ] as const) {
    const answer = await request.get(encodeURI(from), { maxRedirects: 0 })
    expect(answer.status(), from).toBe(permanent())
    expect(answer.headers().location, from).toBe(encodeURI(to))
  }
})

for (const path of [
  '/list/newest',
  '/list/nothing',
  '/list/titles/page/1',
  '/list/oldest/page/9',
  '/series/nothing',
  '/archive/1999',
  '/archive/0x7e9',
  '/archive/2025/6',
]) {
  test(`${path} is no page`, async ({ request }) => {
    expect((await request.get(path)).status()).toBe(404)
  })
}

test('what was read to its end is marked in its series', async ({ page }) => {
  await page.goto(routes.post('ko', 'review'))
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  await page.goto(routes.seriesOf('ko', '여백-시험'))
  await expect(page.getByRole('progressbar')).toHaveAttribute('value', '1')
  const parts = page.getByRole('main').getByRole('listitem')
  await expect(parts.filter({ hasText: '여백과 인용의 글' })).toHaveAttribute('data-read', messages.readPart)
  await expect(parts.filter({ hasText: '여백 시험의 둘째 글' })).not.toHaveAttribute('data-read')
})
