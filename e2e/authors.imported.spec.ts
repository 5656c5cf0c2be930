import { expect, test } from '@playwright/test'
import { routes } from '@/lib/addresses/routes'
import { siteUrl } from './addresses'
import { audience } from './audience-settings'

/** Several authors, by configuration alone, and a post by two of them. */

const { hana, min } = audience.authors
const post = '/posts/by-two'

test('a post by two names both, and leads to the page of each', async ({ page }) => {
  await page.goto(post)
  for (const [id, { name }] of Object.entries(audience.authors)) {
    const link = page.locator('header, article').getByRole('link', { name, exact: true }).first()
    await expect(link).toHaveAttribute('href', routes.author('ko', id))
  }
  await page.getByRole('link', { name: hana.name, exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: hana.name })).toBeVisible()
  await expect(page.getByText(hana.about)).toBeVisible()
  await expect(page.locator(`a[href="${hana.profiles[0]}"]`).first()).toBeAttached()
  await expect(page.getByRole('main').getByRole('link', { name: '둘이 쓴 글' })).toHaveAttribute('href', post)
})

test('the feed of an author has what he wrote alone or with others, and names both', async ({ request }) => {
  const feed = await request.get(routes.authorFeed('ko', 'min', 'atom.xml'))
  expect(feed.status()).toBe(200)
  const text = await feed.text()
  expect(text.match(/<entry>/g)).toHaveLength(1)
  for (const { name } of [hana, min]) expect(text).toContain(`<name>${name}</name>`)
})

test('structured data and the words to cite follow', async ({ request }) => {
  const html = await (await request.get(post)).text()
  const [, data = ''] = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(html) ?? []
  expect(data).toContain(hana.name)
  expect(data).toContain(min.name)
  expect(html.match(/<meta name="(?:author|citation_author)" content="[^"]*"/g)?.join()).toMatch(/김하나[\s\S]*이민/)
  const pageOf = await (await request.get(routes.author('ko', 'hana'))).text()
  expect(pageOf).toContain(`<link rel="canonical" href="${siteUrl}${routes.author('ko', 'hana')}"/>`)
})
