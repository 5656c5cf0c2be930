import { expect } from '@playwright/test'
import { routes } from '@/lib/addresses/routes'
import { getMessages } from '@/lib/i18n/messages'
import { test } from './one-page'

const post = routes.post('ko', 'everything')
const messages = getMessages('ko')

test('the header says title, dates, reading time, tags and the paper', async ({ page }) => {
  await page.goto(post)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('모든 것이 있는 글')
  const header = page.getByRole('article').locator('header')
  await expect(header).toContainText('2026.03.01')
  await expect(header).toContainText(messages.updated('2026.03.15'))
  const paper = page.getByRole('region', { name: messages.paper })
  await expect(paper.getByText('Attention Is All You Need', { exact: true })).toBeVisible()
  await expect(paper.getByText('Ashish Vaswani, Noam Shazeer, Niki Parmar, Jakob Uszkoreit')).toBeVisible()
  await expect(paper.getByText('Illia Polosukhin')).toBeHidden()
  await paper.getByText('외 4명').click()
  await expect(paper.getByText('Illia Polosukhin')).toBeVisible()
  await expect(paper.getByRole('link', { name: 'arXiv 1706.03762' })).toHaveAttribute(
    'href',
    'https://arxiv.org/abs/1706.03762',
  )
})

test('no Markdown is left over in the text', async ({ page }) => {
  await page.goto(post)
  const text = await page
    .locator('.prose :not(code, pre, annotation, script)')
    .evaluateAll((nodes) =>
      nodes
        .flatMap((node) =>
          [...node.childNodes].filter((child) => child.nodeType === 3).map((child) => child.textContent),
        )
        .join(''),
    )
  expect(text).not.toMatch(/\*\*|~~|\$\$|\[\^/)
})

test('headings keep their Hangul in stable, unique ids that the contents link to', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(post)
  const toc = page.getByRole('navigation', { name: messages.toc })
  await expect(toc.getByRole('link')).toHaveText([
    '요약과 첫인상',
    '수식과 기호',
    '코드 블록',
    '표와 그림',
    'C++ & R&D: 기호가 있는 제목',
    '요약과 첫인상',
  ])
  await toc.getByRole('link', { name: '수식과 기호' }).click()
  await expect(page).toHaveURL(encodeURI(`${post}#수식과-기호`))
  await expect(page.getByRole('heading', { name: '수식과 기호' })).toBeInViewport()
  await expect(page.locator('[id="요약과-첫인상-1"]')).toHaveCount(1)
  const ids = await page.locator('[id]').evaluateAll((nodes) => nodes.map((node) => node.id))
  expect(new Set(ids).size).toBe(ids.length)
})

test('formulas carry MathML for assistive technology and load their style', async ({ page }) => {
  await page.goto(post)
  await expect(page.locator('.prose math')).toHaveCount(2)
  await expect(page.locator('.formula')).toHaveCSS('overflow-x', 'auto')
  expect(
    await page
      .locator('.katex')
      .first()
      .evaluate((node) => getComputedStyle(node).fontFamily),
  ).toContain('KaTeX')
})

test('pages without formulas do not load the style of formulas', async ({ page }) => {
  await page.goto(routes.post('ko', 'numbered-01'))
  await expect(page.locator('link[href*="katex"]')).toHaveCount(0)
})

test('footnotes stand in the margin of a wide screen, beside their line and one below the other', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(post)
  const text = (await page.locator('.prose > p').first().boundingBox())!
  const boxes = await Promise.all((await page.locator('.note').all()).map(async (note) => (await note.boundingBox())!))
  expect(boxes).toHaveLength(3)
  for (const [index, box] of boxes.entries()) {
    expect(box.x).toBeGreaterThan(text.x + text.width)
    if (index > 0) expect(box.y).toBeGreaterThanOrEqual(boxes[index - 1]!.y + boxes[index - 1]!.height)
  }
  expect(boxes[0]!.y).toBeLessThan(text.y + text.height)
})

test('footnotes open in place on a phone and close with Escape', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(post)
  const note = page.locator('#note-1')
  await expect(note).toBeHidden()
  await page.getByRole('button', { name: messages.prose.note(1) }).click()
  await expect(note).toBeVisible()
  await expect(note).toContainText('합이 1')
  await page.keyboard.press('Escape')
  await expect(note).toBeHidden()
})

test('pictures have their size, are lazy and come in several widths; drawings are part of the page', async ({
  page,
}) => {
  await page.goto(post)
  const photo = page.getByRole('img', { name: '가로로 긴 사진' })
  await expect(photo).toHaveAttribute('width', '1400')
  await expect(photo).toHaveAttribute('height', '600')
  await expect(photo).toHaveAttribute('loading', 'lazy')
  await expect(photo).toHaveAttribute('srcset', /400w.*800w.*1200w.*1400w/)
  await photo.scrollIntoViewIfNeeded()
  await expect.poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  await expect(page.getByRole('img', { name: '두 상자를 잇는 화살표' }).and(page.locator('svg.drawing'))).toBeVisible()
  await expect(page.locator('figcaption').first()).toHaveText('그림 1 쿼리가 키를 본다')
})

test('code is highlighted, marked and copied without what a diff takes away', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(post)
  const block = page.locator('.prose code-block').first()
  await expect(block.locator('.code-title')).toHaveText('attention.py')
  await expect(block.locator('.line.highlighted')).toHaveCount(1)
  await expect(block.locator('.line.add')).toHaveCount(1)
  await expect(block.locator('.line.remove')).toHaveCount(1)
  await block.hover()
  await block.getByRole('button', { name: messages.copy }).click()
  await expect(block.getByRole('status')).toHaveText(messages.copied)
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied.split('\n')).toHaveLength(3)
  expect(copied).toMatch(/^import math\ndef scale/)
})

test('the foot leads to neighbours by date and back to the page of the list', async ({ page }) => {
  await page.goto(routes.post('ko', 'numbered-09'))
  const foot = page.getByRole('navigation', { name: messages.neighbours })
  await expect(foot.getByRole('link', { name: '8번째 글' })).toContainText(messages.older)
  await expect(foot.getByRole('link', { name: '10번째 글' })).toContainText(messages.newer)
  await foot.getByRole('link', { name: messages.backToListPage(2) }).click()
  await expect(page.getByRole('article').filter({ hasText: '9번째 글' }).first()).toBeVisible()
})

test('the language switch keeps the page, and both versions name each other', async ({ page }) => {
  await page.goto(post)
  const toEnglish = page.getByRole('banner').getByRole('link', { name: 'English' })
  await toEnglish.click()
  await expect(page).toHaveURL(routes.post('en', 'everything'))
  await page.goBack()
  await page
    .locator('.prose h2')
    .nth(1)
    .evaluate((heading) => heading.scrollIntoView())
  await toEnglish.click() // it is at the top: the way up does not count
  await expect(page).toHaveURL(new RegExp(`${routes.post('en', 'everything')}#.+`))
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('link[hreflang="ko"]')).toHaveAttribute('href', `https://blog.example.org${post}`)
  await expect(page.locator('link[hreflang="x-default"]')).toHaveAttribute('href', `https://blog.example.org${post}`)
})

test('the head says title, description, canonical and Open Graph', async ({ page }) => {
  await page.goto(post)
  await expect(page).toHaveTitle(/^모든 것이 있는 글.* — 여백$/)
  await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /^시험용 글이다/)
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', `https://blog.example.org${post}`)
  await expect(page.locator('meta[property="og:type"]')).toHaveAttribute('content', 'article')
  await expect(page.locator('meta[property="og:locale"]')).toHaveAttribute('content', 'ko_KR')
  await expect(page.locator('meta[property="og:image"]')).toHaveAttribute(
    'content',
    /^https:\/\/blog\.example\.org\/assets\/images\//,
  )
  await expect(page.locator('meta[property="article:published_time"]')).toHaveAttribute(
    'content',
    '2026-03-01T00:00:00+09:00',
  )
})
