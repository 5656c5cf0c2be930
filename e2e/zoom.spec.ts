import { expect } from '@playwright/test'
import { routes } from '@/lib/addresses/routes'
import { getMessages } from '@/lib/i18n/messages'
import { measureFigures } from './measure-figures'
import { test } from './one-page'

const { zoom } = getMessages('ko')
const figures = routes.post('ko', 'figures')

for (const width of [390, 1440]) {
  test(`a figure is enlarged to twice its size at least, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(figures)
    const shown = await measureFigures(page)
    const buttons = page.getByRole('button', { name: zoom.open })
    await expect(buttons).toHaveCount(shown.length)
    for (const [index, { name, width: before }] of shown.entries()) {
      const button = buttons.nth(index)
      await button.focus()
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog', { name })
      const after = await dialog.locator('.stage > *').evaluate((picture) => picture.getBoundingClientRect().width)
      expect(after, name).toBeGreaterThanOrEqual(2 * before - 1)
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
      await expect(button).toBeFocused()
    }
  })
}

test('the enlarged picture is moved and sized by keys, by buttons, by dragging and by a tap', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(figures)
  await page.getByRole('button', { name: zoom.open }).first().click()
  const dialog = page.getByRole('dialog')
  const stage = dialog.locator('.stage')
  const width = () => stage.locator('> *').evaluate((picture) => picture.getBoundingClientRect().width)
  const scrolled = () => stage.evaluate(({ scrollLeft, scrollTop }) => [Math.round(scrollLeft), Math.round(scrollTop)])
  await expect(stage).toBeFocused()
  const first = await width()
  const [start = 0] = await scrolled()
  await page.keyboard.press('ArrowRight')
  expect((await scrolled())[0]).toBe(start + 80)
  await page.keyboard.press('+')
  expect(await width()).toBeCloseTo(first * 1.5, 0)
  await page.keyboard.press('-')
  expect(await width()).toBeCloseTo(first, 0)
  await dialog.getByRole('button', { name: zoom.in }).click()
  expect(await width()).toBeCloseTo(first * 1.5, 0)
  await dialog.getByRole('button', { name: zoom.out }).click()
  expect(await width()).toBeCloseTo(first, 0)
  await stage.evaluate((box) => box.scrollTo(0, 0))
  await page.mouse.move(300, 400)
  await page.mouse.down()
  await page.mouse.move(200, 400, { steps: 4 })
  await page.mouse.up()
  expect((await scrolled())[0]).toBe(100)
  await expect(dialog).toBeVisible() // the end of dragging is no tap
  const box = (await stage.boundingBox())!
  await page.mouse.click(box.x + 100, box.y + box.height / 2)
  expect(await width()).toBeLessThanOrEqual(390) // all of it, without dragging
  await page.mouse.click(box.x + 300, box.y + box.height / 2)
  expect(await width()).toBeGreaterThanOrEqual(first - 1)
  expect((await scrolled())[0]).toBeGreaterThan(100) // the place that was tapped
})

test('two fingers pinch it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(figures)
  await page.getByRole('button', { name: zoom.open }).first().click()
  const picture = page.locator('.stage > *')
  const before = (await picture.boundingBox())!.width
  const client = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: number[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: xs.map((x, id) => ({ x, y: 400, id })) })
  await touch('touchStart', 170, 220)
  for (const step of [10, 20, 30, 40, 50]) await touch('touchMove', 170 - step, 220 + step)
  await touch('touchEnd')
  await expect.poll(async () => (await picture.boundingBox())!.width / before).toBeGreaterThan(2)
})

test('a figure in dark is enlarged as it is shown in dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(figures)
  const figure = page.locator('figure', { hasText: '밝은 것과 어두운 것' })
  await figure.getByRole('button', { name: zoom.open }).click()
  await expect(page.locator('.stage img')).toHaveAttribute('width', '1600')
})
