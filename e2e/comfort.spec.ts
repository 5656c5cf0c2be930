import { expect } from '@playwright/test'
import { routes } from '@/lib/addresses/routes'
import { test } from './one-page'

const post = routes.post('ko', 'review')

test('code in several languages is one group of tabs, walked by keyboard, remembered', async ({ page }) => {
  await page.goto(post)
  const tabs = page.getByRole('tab')
  await expect(tabs).toHaveText(['Python', 'JavaScript'])
  await tabs.first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(tabs.last()).toBeFocused()
  await expect(page.getByRole('tabpanel')).toContainText('const x')
  await page.reload()
  await expect(page.getByRole('tab', { selected: true })).toHaveText('JavaScript')
})

test('the prompt of a session is not copied, nor what was printed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(post)
  const session = page.locator('.terminal')
  await session.hover()
  await session.getByRole('button').click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('python train.py')
})

test('a long block shows its beginning; the switch and a link to a line open it', async ({ page }) => {
  await page.goto(post)
  const pre = page.locator('.long pre')
  const folded = (await pre.boundingBox())!.height
  await page.getByText('전체 45줄 펼치기').click()
  expect((await pre.boundingBox())!.height).toBeGreaterThan(folded + 100)
  const link = await page.locator('.long .line-number').last().getAttribute('href')
  await page.goto(`${post}${link}`)
  await expect(page.locator('.long .line').last()).toBeInViewport()
})

test('numbers of lines are not copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(post)
  const block = page.locator('.long')
  await block.hover()
  await block.getByRole('button', { name: '복사' }).click()
  expect((await page.evaluate(() => navigator.clipboard.readText())).split('\n')[44]).toBe('x45 = 45')
})

test('a figure is enlarged and closed by keyboard', async ({ page }) => {
  await page.goto(post)
  const open = page.getByRole('button', { name: '그림 크게 보기' }).first()
  await open.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(open).toBeFocused()
})

test('drawn charts and diagrams carry their text and their data', async ({ page }) => {
  await page.goto(post)
  await expect(page.getByRole('img', { name: '두 모델의 손실이 줄어드는 곡선' })).toBeVisible()
  await expect(page.getByRole('img', { name: '요청이 캐시를 거치는 흐름' })).toBeVisible()
  await page.getByText('데이터 보기').click()
  await expect(page.locator('.chart-data table')).toContainText('작은 모델')
})

test('a reader who comes back is offered the place, and nothing moves', async ({ page }) => {
  await page.goto(post)
  await page.locator('[id="코드"]').evaluate((heading) => heading.scrollIntoView())
  const before = await page.evaluate(() => scrollY)
  await page.goto(routes.posts('ko'))
  await page.goto(post)
  const offer = page.getByRole('status').filter({ hasText: '이어서 읽기' })
  await expect(offer).toContainText('코드')
  await offer.getByRole('button', { name: /이어서 읽기/ }).click()
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before * 0.8)
})

test('a post is copied: its link in the canonical form, its Markdown, how to cite it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(post)
  await page.getByRole('button', { name: '링크 복사' }).click()
  const status = page.locator('share-links > [role=status]')
  await expect(status).toHaveText('복사했습니다')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('https://blog.example.org/posts/review')
  await page.getByRole('button', { name: 'Markdown 복사' }).click()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^---\ntitle: .*여백과 인용의 글/)
  await page.getByRole('button', { name: 'BibTeX' }).last().click()
  await expect(page.locator('.cite-post:popover-open')).toContainText('@')
})

test('what changed since publication is told, newest first', async ({ page }) => {
  await page.goto(post)
  const log = page.locator('details').filter({ hasText: '고침 · 기록 2건' })
  await log.locator('summary').click()
  await expect(log.locator('li')).toHaveText([/2026\.02\.20.*그림을 더했다/, /2026\.02\.10.*표의 값/])
})
