import { expect, type Page, test } from '@playwright/test'
import { getMessages } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'

const { zoom, zoomIn, zoomOut } = getMessages('ko')
const figures = routes.post('ko', 'figures')
const pages = [figures, routes.post('ko', 'everything'), routes.post('en', 'everything'), routes.post('ko', 'review')]

/** What is shown of each figure, in CSS pixels; the smallest text as it is on the screen. */
function measure(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('.prose figure :is(.drawing, img)')]
      .filter((picture) => picture.getClientRects().length > 0)
      .map((picture) => {
        const { left, right, width } = picture.getBoundingClientRect()
        const texts = [...picture.querySelectorAll<SVGTextElement>('text, tspan')]
        const sizes = texts.map((text) => {
          const { a = 1, b = 0, c = 0, d = 1 } = text.getScreenCTM() ?? {}
          return Number.parseFloat(getComputedStyle(text).fontSize) * Math.sqrt(Math.abs(a * d - b * c))
        })
        const lost = texts.filter((text) => {
          const box = text.getBoundingClientRect()
          return box.width > 0 && (box.left < left - 1 || box.right > right + 1)
        })
        const box = picture.closest('.drawing-box')
        return {
          name: picture.getAttribute('aria-label') ?? picture.getAttribute('alt') ?? '',
          left,
          right,
          width,
          natural: Number(picture.getAttribute('width')),
          text: Math.min(...sizes),
          lost: lost.map(({ textContent }) => textContent),
          scrolls: Boolean(box && box.scrollWidth > box.clientWidth),
        }
      }),
  )
}

for (const width of [320, 360, 390, 820, 1440]) {
  test(`every figure is whole and can be read in a window of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const path of pages) {
      await page.goto(path)
      await page.evaluate(() => document.fonts.ready)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      const found = await measure(page)
      for (const { name, left, right, text, lost, scrolls } of found) {
        expect(text, `${path}: ${name}`).toBeGreaterThanOrEqual(11.95)
        expect(lost, `${path}: ${name}`).toEqual([])
        // One has no variant for phones: it scrolls in its box.
        expect(scrolls, `${path}: ${name}`).toBe(name === '왼쪽과 오른쪽의 상자' && width < 640)
        if (!scrolls) expect([left >= 0, right <= width], `${path}: ${name}`).toEqual([true, true])
      }
    }
  })
}

test('photos are as wide as the column, and never wider than they are', async ({ page }) => {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(figures)
    for (const photo of await page.locator('.prose figure img:visible').all()) {
      await photo.scrollIntoViewIfNeeded() // they are lazy, and have no width before they are there
      await expect.poll(() => photo.evaluate(({ clientWidth }) => clientWidth)).toBeGreaterThan(0)
    }
    const photos = (await measure(page)).filter(({ name }) => name.endsWith('사진'))
    expect(photos.length).toBe(3)
    for (const photo of photos) expect(photo.width).toBeLessThanOrEqual(photo.natural)
    expect(photos[0]!.width).toBe(width === 390 ? 350 : 704)
  }
})

test('what has to be scrolled says so: a stop of the keyboard, moved by arrows', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(figures)
  const box = page.getByRole('group', { name: '왼쪽과 오른쪽의 상자' })
  await expect(box).toHaveAttribute('tabindex', '0')
  await box.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => box.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0)
  await expect(page.getByRole('group', { name: '처음에서 끝으로 가는 화살표' })).not.toHaveAttribute('tabindex')
})

test('of two variants one is in the tree of accessibility', async ({ page }) => {
  await page.goto(figures)
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    await expect(page.getByRole('img', { name: '처음에서 끝으로 가는 화살표' })).toHaveCount(1)
    await expect(page.getByRole('img', { name: '두 모델의 손실이 줄어든다' })).toHaveCount(1)
  }
})

for (const scheme of ['light', 'dark'] as const) {
  test(`text of drawings and charts stands out from the paper in ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto(figures)
    const dim = await page.evaluate(() => {
      const parse = (colour: string) => {
        const context = new OffscreenCanvas(1, 1).getContext('2d')!
        context.fillStyle = colour
        context.fillRect(0, 0, 1, 1)
        return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3).map((part) => {
          const value = part / 255
          return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
        })
      }
      const luminance = (colour: string) => {
        const [red = 0, green = 0, blue = 0] = parse(colour)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
      }
      const paper = luminance(getComputedStyle(document.documentElement).backgroundColor)
      return [...document.querySelectorAll('.drawing text')].flatMap((text) => {
        const ink = luminance(getComputedStyle(text).fill)
        const ratio = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05)
        return ratio < 4.5 ? [`${text.textContent}: ${ratio.toFixed(2)}`] : []
      })
    })
    expect(dim).toEqual([])
  })
}

test('labels of an axis stand in the middle of their ticks', async ({ page }) => {
  await page.goto(figures)
  const chart = page.getByRole('img', { name: '크기가 클수록 정확하다' })
  await expect(chart).toHaveCSS('text-anchor', 'middle')
})

for (const width of [390, 1440]) {
  test(`a figure is enlarged to twice its size at least, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(figures)
    const shown = await measure(page)
    const buttons = page.getByRole('button', { name: zoom })
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
  await page.getByRole('button', { name: zoom }).first().click()
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
  await dialog.getByRole('button', { name: zoomIn }).click()
  expect(await width()).toBeCloseTo(first * 1.5, 0)
  await dialog.getByRole('button', { name: zoomOut }).click()
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
  await page.getByRole('button', { name: zoom }).first().click()
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
  await figure.getByRole('button', { name: zoom }).click()
  await expect(page.locator('.stage img')).toHaveAttribute('width', '1600')
})
