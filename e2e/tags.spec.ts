import { expect } from '@playwright/test'
import { routes } from '@/lib/addresses/routes'
import { test } from './one-page'
import { permanent } from './permanent'

const tags = [
  ['C++', '/tags/c++'],
  ['C#', '/tags/c-sharp'],
  ['C', '/tags/c'],
  ['R&D', '/tags/r-and-d'],
  ['자연어처리', '/tags/자연어처리'],
  ['딥 러닝', '/tags/딥-러닝'],
] as const

for (const [name, path] of tags) {
  test(`the tag ${name} is linked from the index and has its page`, async ({ page }) => {
    await page.goto(routes.tags('ko'))
    await page
      .getByRole('main')
      .getByRole('link', { name: new RegExp(`^${name.replace(/[+]/g, '\\$&')}\\s?\\d`) })
      .click()
    await expect(page).toHaveURL(encodeURI(path))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`#${name}`)
    await expect(page.getByRole('article').first()).toBeVisible()
  })
}

test('a percent-encoded C++ is the same page', async ({ request }) => {
  expect((await request.get('/tags/c%2B%2B')).status()).toBe(200)
})

test('a tag in decomposed Hangul (as macOS writes it) leads to the composed one', async ({ request }) => {
  const decomposed = encodeURI(`/tags/${'자연어처리'.normalize('NFD')}`)
  const answer = await request.get(decomposed, { maxRedirects: 0 })
  expect(answer.status()).toBe(permanent())
  expect(answer.headers().location).toBe(encodeURI('/tags/자연어처리'))
})

test('a tag with many posts has pages of its own', async ({ page }) => {
  await page.goto(routes.tag('ko', '자연어처리', 2))
  await expect(page.getByRole('article')).toHaveCount(8)
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    `https://blog.example.org${encodeURI('/tags/자연어처리/page/2')}`,
  )
})
