import { expect, type Page } from '@playwright/test'
import { routes } from '@/lib/addresses/routes'
import { getMessages } from '@/lib/i18n/messages'
import { test } from './one-page'

const post = routes.post('ko', 'review')

/** Boxes of what stands in the margin, from top to bottom. */
function measureMargin(page: Page) {
  return page.evaluate(() => {
    const prose = document.querySelector('.prose')!.getBoundingClientRect()
    return [...document.querySelectorAll<HTMLElement>('.prose :is(.note, figcaption)')]
      .map((node) => ({ node, box: node.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0 && box.left >= prose.right)
      .map(({ node, box: { top, bottom, left, right } }) => ({
        text: node.textContent?.slice(0, 20),
        top,
        bottom,
        left,
        right,
      }))
      .sort((a, b) => a.top - b.top)
  })
}

test('twelve notes of one paragraph, citations and captions stand in the margin without overlap', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(post)
  const boxes = await measureMargin(page)
  expect(boxes.length).toBeGreaterThanOrEqual(12 + 3 + 2)
  for (const [index, box] of boxes.entries()) {
    const next = boxes[index + 1]
    if (next) expect(box.bottom, `${box.text} | ${next.text}`).toBeLessThanOrEqual(next.top + 0.5)
    expect(box.right).toBeLessThanOrEqual(1440)
  }
})

for (const width of [390, 820]) {
  test(`at ${width} px notes open in place, one at a time`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto(post)
    expect(await measureMargin(page)).toEqual([])
    for (const number of [1, 12]) {
      await page.getByRole('button', { name: `각주 ${number}`, exact: true }).click()
      const open = page.locator('.note:popover-open')
      await expect(open).toHaveCount(1)
      await expect(open).toContainText(`각주 ${number}의 글`)
      const box = (await open.boundingBox())!
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(width)
      await page.keyboard.press('Escape')
      await expect(open).toHaveCount(0)
    }
  })
}

test('a wide figure takes the margin, and the whole width of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(post)
  const figure = page.locator('figure.wide')
  const text = (await page.locator('.prose').boundingBox())!
  expect((await figure.boundingBox())!.width).toBeGreaterThan(text.width + 200)
  await page.setViewportSize({ width: 390, height: 844 })
  const narrow = (await figure.boundingBox())!
  expect([narrow.x, narrow.width]).toEqual([0, 390])
})

test('the contents mark the section that is read', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(post)
  const current = page.locator('.toc [aria-current]')
  await page.locator('[id="수식"]').evaluate((heading) => heading.scrollIntoView())
  await expect(current).toHaveText(['수식'])
  await page.locator('[id="코드"]').evaluate((heading) => heading.scrollIntoView())
  await expect(current).toHaveText(['코드'])
})

test('on paper the notes stand at the foot and what belongs to the screen is gone', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto(post)
  await expect(page.locator('.printed-notes li')).toHaveCount(12)
  await expect(page.locator('.printed-notes')).toBeVisible()
  await expect(page.getByRole('heading', { name: '참고 문헌' })).toBeVisible()
  for (const gone of ['#note-1', '.toc', 'share-links', 'theme-switch', '.zoom-open', '.copy', '.unfold']) {
    await expect(page.locator(gone).first()).toBeHidden()
  }
  await expect(page.locator('code-tabs .code')).toHaveCount(2)
  for (const block of await page.locator('code-tabs .code').all()) await expect(block).toBeVisible()
  expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000)
})

test('a symbol shows what it means: beside its line, or where it is explained when that is in view', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(routes.post('ko', 'stress'))
  const explained = page.locator('#symbol-1')
  const [meaning, text] = await Promise.all([explained.boundingBox(), page.locator('.prose').boundingBox()])
  expect(meaning!.x).toBeGreaterThanOrEqual(text!.x + text!.width) // in the margin
  // One stop of the keyboard leads to all of them.
  await page.getByRole('link', { name: getMessages('ko').symbolList }).press('Enter')
  await expect(page.locator('#symbol-1:target')).toBeInViewport()
  const symbol = page.locator('.prose > p [data-symbol="1"]')
  await symbol.hover()
  await expect(explained).toHaveClass('pointed')
  await explained.evaluate((node) => document.querySelector('.prose')!.append(node)) // out of view
  const card = page.locator('.preview:popover-open')
  await page.mouse.move(0, 0)
  await symbol.hover()
  await expect(card).toContainText('얼린 가중치.')
  expect((await card.boundingBox())!.x).toBeGreaterThanOrEqual(text!.x + text!.width)
})
