import { expect, test } from '@playwright/test'
import { routes } from '@/lib/addresses/routes'

const figures = routes.post('ko', 'figures')

test('a figure answers to the keyboard and the mouse, and nothing below it moves', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(figures)
  const handle = page.getByRole('slider', { name: '고른 크기' })
  await expect(handle).toHaveAttribute('aria-valuetext', '200M, 손실 2.490') // rendered at build
  await handle.focus()
  await expect(async () => {
    await page.keyboard.press('Home')
    await expect(handle).toHaveAttribute('aria-valuetext', '10M, 손실 3.466', { timeout: 200 })
  }).toPass()
  const height = () => page.evaluate(() => document.documentElement.scrollHeight)
  const before = await height()
  await page.keyboard.press('PageUp')
  await expect(handle).toHaveAttribute('aria-valuetext', /^31\.6M/)

  await handle.hover() // in the window, at its middle
  const box = (await handle.boundingBox())!
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(40)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2 + 100, box.y)
  await page.mouse.up()
  await expect(handle).toHaveAttribute('aria-valuetext', /B, 손실/)

  const compute = page.getByRole('slider', { name: '연산량 C' })
  await compute.press('End')
  await expect(compute).toHaveAttribute('aria-valuetext', '10²⁵·⁰ FLOP')

  const each = page.getByRole('radio', { name: '채널마다 하나' })
  await expect(async () => {
    await each.check({ force: true })
    await expect(page.getByRole('img', { name: /배율은 채널마다 하나$/ })).toBeVisible({ timeout: 200 })
  }).toPass()
  expect(await height()).toBe(before)
})

test('without a script a figure shows its case, and no control that does nothing', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(figures)
  await expect(page.getByText('2.329 (차이 0.162)')).toBeVisible()
  await expect(page.locator('.lab input:visible, .lab button:visible')).toHaveCount(0)
  await page.close()
})
