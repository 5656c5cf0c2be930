import { expect } from '@playwright/test'
import { routes } from '@/lib/addresses/routes'
import { test } from './one-page'

test('papers that are reviewed or cited are listed, newest first, with their posts', async ({ page }) => {
  await page.goto(routes.papers('ko'))
  const titles = page.locator('main :is(h2, h3)[lang=en]')
  await expect(titles).toHaveText([
    'Training language models to follow instructions with human feedback',
    'The Power of Scale for Parameter-Efficient Prompt Tuning',
    'Language Models are Few-Shot Learners',
    'Attention Is All You Need',
  ])
  const first = page.locator('[id="ouyang2022training"]')
  await expect(first.getByRole('link', { name: '여백과 인용의 글' })).toHaveAttribute('href', '/posts/review')
  await expect(first.getByRole('link', { name: '여백 시험의 둘째 글' })).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('orders and parts are plain links', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(routes.papers('ko'))
    await page.getByRole('link', { name: '제목순' }).click()
    await expect(page).toHaveURL('/papers/by/title')
    await expect(page.locator('main :is(h2, h3)[lang=en]').first()).toHaveText('Attention Is All You Need')
    await page.getByRole('link', { name: 'EMNLP' }).click()
    await expect(page).toHaveURL('/papers/venue/emnlp')
    await expect(page.locator('main :is(h2, h3)[lang=en]')).toHaveText([
      'The Power of Scale for Parameter-Efficient Prompt Tuning',
    ])
    await expect(page.getByRole('link', { name: 'EMNLP' })).toHaveAttribute('aria-current', 'page')
  })
})

for (const path of ['/papers/by/year', '/papers/venue/nowhere', '/papers/tag', '/papers/year/1999']) {
  test(`${path} is no page`, async ({ request }) => {
    expect((await request.get(path)).status()).toBe(404)
  })
}

test('posts that mention a post and posts near it are named at its foot, with the reason', async ({ page }) => {
  await page.goto(routes.post('ko', 'review'))
  const mentioned = page.getByRole('region', { name: '이 글을 언급한 글' })
  await mentioned.locator('summary').click()
  await expect(mentioned.getByRole('link')).toHaveText(['여백 시험의 둘째 글'])
  const next = page.getByRole('region', { name: '이어서 읽을 글' })
  await expect(next.getByRole('link')).toHaveText('여백 시험의 둘째 글')
  await expect(next).toContainText('시리즈 여백 시험 · 2편')
  const related = page.getByRole('region', { name: '함께 읽을 글' })
  await related.locator('summary').click()
  await expect(related).toContainText('함께 다룬 논문 1편')
})

test('a series says where one is', async ({ page }) => {
  await page.goto(routes.post('ko', 'review'))
  const series = page.getByRole('navigation', { name: '시리즈: 여백 시험' })
  await expect(series).toContainText('전체 2편 가운데 1편')
  await series.locator('summary').click()
  await expect(series.locator('[aria-current]')).toHaveText('여백과 인용의 글')
  await series.getByRole('link', { name: '여백 시험의 둘째 글' }).click()
  await expect(page).toHaveURL('/posts/second-part')
})
