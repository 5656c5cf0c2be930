import { expect, type Page } from '@playwright/test'
import { routes } from '@/lib/addresses/routes'
import { getMessages } from '@/lib/i18n/messages'
import { test } from './one-page'

const { verdict } = getMessages('ko')
const phone = { width: 390, height: 844 }

test.use({ bypassCSP: true }) // for the style below

/** What is wider than its box, and whether it says so: a mask by scrolling, or a shadow of its background. */
const listCut = (page: Page) =>
  page.locator('.prose .formula, .prose pre').evaluateAll((boxes) =>
    boxes
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map((box) => {
        const { maskImage, backgroundSize } = getComputedStyle(box)
        return maskImage.includes('gradient') || backgroundSize.includes('12px')
      }),
  )

test('on a phone no formula and no code ends cut without a cue', async ({ page }) => {
  await page.setViewportSize(phone)
  for (const slug of ['everything', 'review', 'stress']) {
    await page.goto(routes.post('ko', slug))
    await page.addStyleTag({ content: '.prose * { content-visibility: visible !important }' })
    expect((await listCut(page)).every(Boolean), slug).toBe(true)
  }
})

test('formulas that quads join stand below each other where they do not fit', async ({ page }) => {
  await page.goto(routes.post('ko', 'everything'))
  const rowsAt = async (width: number) => {
    await page.setViewportSize({ ...phone, width })
    const parts = page.locator('.formula-parts').first().locator('.formula-part')
    const tops = await parts.evaluateAll((all) => all.map((part) => Math.round(part.getBoundingClientRect().bottom)))
    return { count: tops.length, rows: new Set(tops).size }
  }
  const narrow = await rowsAt(390)
  expect(narrow.count).toBeGreaterThan(1)
  expect(narrow.rows).toBe(narrow.count)
})

test('a post opens with its verdict: in the margin, and on a phone in place of the summary', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(routes.post('ko', 'everything'))
  const head = page.locator('.post-head')
  await expect(head.locator('.verdict')).toContainText(verdict)
  const title = (await page.getByRole('heading', { level: 1 }).boundingBox())!
  const box = (await head.locator('.verdict').boundingBox())!
  expect(box.x).toBeGreaterThan(title.x + title.width)
  expect(Math.abs(box.y - title.y)).toBeLessThan(24)
  const rule = (await page.locator('.post > .prose').boundingBox())!
  const contents = (await page.locator('.post > .toc').boundingBox())!
  expect(Math.abs(rule.y - contents.y)).toBeLessThan(1)
  await page.setViewportSize(phone)
  await expect(head.locator('.verdict')).toBeVisible()
  await expect(head.locator('.summary')).toBeHidden()
})

for (const path of [routes.post('ko', 'everything'), routes.papers('ko'), routes.tags('ko'), routes.search('ko')]) {
  test(`on a phone ${path} has air between the header and its title`, async ({ page }) => {
    await page.setViewportSize(phone)
    await page.goto(path)
    const name = (await page.getByRole('banner').getByRole('link').first().boundingBox())!
    const title = (await page.getByRole('heading', { level: 1 }).boundingBox())!
    expect(title.y - name.y - name.height).toBeGreaterThanOrEqual(32)
  })
}

test('orders stand on the first rule of the list, above its first title', async ({ page }) => {
  await page.goto(routes.posts('ko'))
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    const views = (await page.locator('.list-views').boundingBox())!
    const list = (await page.locator('.post-list').boundingBox())!
    expect(views.y + views.height, `${width}`).toBeLessThanOrEqual(list.y)
    expect(list.y - views.y - views.height, `${width}`).toBeLessThan(16)
  }
})

test('reviewed papers lead to their reviews, and are a list of their own', async ({ page }) => {
  await page.goto(routes.papersOf('ko', 'by', 'reviewed'))
  const papers = page.locator('.paper')
  await expect(page.locator('.cited')).toHaveCount(0)
  await expect(papers.first().getByRole('heading').getByRole('link')).toHaveAttribute('href', /^\/posts\//)
  await page.goto(routes.papers('ko'))
  expect(await papers.count()).toBeGreaterThan(await page.locator('.paper:not(.cited)').count())
})

test('drawings with a variant for each width begin and end where the text does', async ({ page }) => {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    for (const path of ['ko', 'en'].map((lang) => routes.post(lang as 'ko' | 'en', 'everything'))) {
      await page.goto(path)
      const text = await page
        .locator('.prose > p')
        .first()
        .evaluate((node) => {
          const { left, right } = node.getBoundingClientRect()
          return [left, right - Number.parseFloat(getComputedStyle(node).paddingRight)]
        })
      const drawings = page.locator('.prose > figure .drawing:is(.wide-only, .narrow-only):not(.diagram):visible')
      expect(await drawings.count(), path).toBeGreaterThan(0)
      for (const drawing of await drawings.all()) {
        const box = (await drawing.boundingBox())!
        expect([box.x, box.x + box.width].map(Math.round), `${path} at ${width} px`).toEqual(text.map(Math.round))
      }
    }
  }
})

test('code is 14.5 px and more, its Hangul two columns wide and no taller beside Latin than 1.35 capitals', async ({
  page,
}) => {
  await page.goto(routes.post('ko', 'everything'))
  const code = page.locator('.prose pre', { hasText: '한글 주석' })
  await code.scrollIntoViewIfNeeded()
  await page.evaluate(() => document.fonts.ready)
  const widthOf = (word: string) =>
    code.evaluate((pre, wanted) => {
      const texts = document.createTreeWalker(pre, NodeFilter.SHOW_TEXT, (node) =>
        node.textContent!.includes(wanted) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
      )
      const node = texts.nextNode()!
      const range = document.createRange()
      range.setStart(node, node.textContent!.indexOf(wanted))
      range.setEnd(node, range.startOffset + wanted.length)
      return range.getBoundingClientRect().width / wanted.length
    }, word)
  const columns = (await widthOf('한글')) / (await widthOf('scale'))
  const found = await code.evaluate((pre) => {
    const { fontSize, fontFamily } = getComputedStyle(pre)
    const context = document.createElement('canvas').getContext('2d')!
    context.font = `1000px ${fontFamily}` // not rounded
    const [hangul, capital] = ['한', 'H'].map((sign) => {
      const { actualBoundingBoxAscent, actualBoundingBoxDescent } = context.measureText(sign)
      return actualBoundingBoxAscent + actualBoundingBoxDescent
    })
    return { size: Number.parseFloat(fontSize), capitals: hangul! / capital! }
  })
  expect(found.size).toBeGreaterThanOrEqual(14.5)
  expect(columns).toBeCloseTo(2, 1)
  expect(found.capitals).toBeLessThan(1.35)
})
