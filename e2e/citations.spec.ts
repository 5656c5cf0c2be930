import { expect } from '@playwright/test'
import { parse as parseBibtex } from '@retorquere/bibtex-parser'
import { routes } from '@/lib/addresses/routes'
import { test } from './one-page'
import { listViolations } from './violations'

const post = routes.post('ko', 'review')
const second = { name: '인용: Lester et al. [1]' }

test('every citation leads to its work, and every work back to its citations', async ({ page }) => {
  await page.goto(post)
  const marks = page.locator('.cite')
  await expect(marks).toHaveText(['Lester et al. [1]', '2', '3', '1'])
  for (const mark of await marks.all()) {
    const target = await mark.getAttribute('popovertarget')
    await expect(page.locator(`[id="${target}"]`)).toHaveCount(1)
  }
  const entries = page.locator('.references li')
  await expect(entries).toHaveCount(3)
  await expect(entries.first()).toContainText('Lester, B., Al-Rfou, R., & Constant, N. (2021).')
  await expect(entries.first().locator('.back')).toHaveCount(2)
  for (const back of await page.locator('.references .back').all()) {
    await expect(page.locator((await back.getAttribute('href'))!)).toHaveCount(1)
  }
})

test('a work that is reviewed here says so, its own review does not', async ({ page }) => {
  await page.goto(post)
  const vaswani = page.locator('[id="ref-vaswani2017attention"]')
  await expect(vaswani.getByRole('link', { name: '이 블로그의 리뷰' })).toHaveAttribute('href', '/posts/everything')
  await expect(page.locator('[id="ref-lester2021power"] .review-link')).toHaveCount(0)
})

test('the card of a far citation comes with the pointer and with the focus, and goes with Escape', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 500 })
  await page.goto(post)
  const mark = page.getByRole('button', second).last()
  await mark.evaluate((node) => node.scrollIntoView({ block: 'start' }))
  const card = page.locator('.preview')
  await mark.hover()
  await expect(card).toBeVisible()
  await expect(card).toContainText('The Power of Scale for Parameter-Efficient Prompt Tuning')
  await expect(mark).toHaveAttribute('aria-describedby', 'preview')
  expect(await listViolations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await page.mouse.move(0, 0)
  await mark.focus()
  await expect(card).toBeVisible()
})

test('a card whose code comes late stays away when the focus has moved on', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 500 })
  let arrive = () => {}
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route('**/assets/chunk-*.js', async (route) => {
    await arrived
    await route.continue()
  })
  await page.goto(post)
  await page.getByRole('button', second).last().focus()
  await page.getByRole('button', second).last().blur()
  const loaded = page.waitForResponse('**/assets/chunk-*.js')
  arrive()
  await (await loaded).finished()
  // The card's element is made when its code runs; it must not open.
  await expect(page.locator('.preview')).toBeAttached()
  // The code that waited for it goes on then, and opens a card in a task of its own, with no delay.
  await page.evaluate(() => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve))))
  await expect(page.locator('.preview')).toBeHidden()
})

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('a tap opens the work in place', async ({ page }) => {
    await page.goto(post)
    await page.getByRole('button', second).first().tap()
    const open = page.locator('.note:popover-open')
    await expect(open).toContainText('EMNLP 2021')
    await expect(open.getByRole('link', { name: 'arXiv' })).toHaveAttribute('href', 'https://arxiv.org/abs/2104.08691')
    expect(await listViolations(page)).toEqual([])
  })
})

test('a link to another post shows its title and summary', async ({ page }) => {
  await page.goto(post)
  await page.locator('.prose').getByRole('link', { name: '모든 것이 있는 글' }).hover()
  await expect(page.locator('.preview strong')).toContainText('모든 것이 있는 글')
  await expect(page.locator('.preview p')).not.toBeEmpty()
})

test('the number of an equation leads to it and shows it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 })
  await page.goto(post)
  const link = page.getByRole('link', { name: '(1)' })
  await expect(link).toHaveAttribute('href', '#eq-kl')
  await link.scrollIntoViewIfNeeded()
  await link.hover()
  await expect(page.locator('.preview .katex')).toBeVisible()
  await link.click()
  await expect(page.locator('#eq-kl')).toBeInViewport()
})

test('copied formulas are LaTeX', async ({ page }) => {
  await page.goto(post)
  const copied = await page.evaluate(() => {
    const copy = (node: Element) => {
      const range = document.createRange()
      range.selectNodeContents(node)
      getSelection()!.removeAllRanges()
      getSelection()!.addRange(range)
      const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true, cancelable: true })
      document.activeElement!.dispatchEvent(event)
      return event.clipboardData!.getData('text/plain')
    }
    const inline = [...document.querySelectorAll('.prose p')].find((p) => p.textContent?.includes('문장 속에'))!
    return { inline: copy(inline), display: copy(document.getElementById('eq-kl')!) }
  })
  expect(copied.inline).toBe('문장 속에 $x^2 + y^2$이 있다.')
  expect(copied.display).toContain('D = \\KL(p \\,\\Vert\\, q) = \\sum_x p(x)')
})

test('the BibTeX of the paper and of the post is whole', async ({ page }) => {
  await page.goto(post)
  const sources = await page.locator('code-block code').allTextContents()
  const entries = sources.filter((source) => /^@\w+\{/.test(source)).map((source) => parseBibtex(source))
  expect(entries.flatMap(({ errors }) => errors)).toEqual([])
  const [paper, own] = entries.map(({ entries: [entry] }) => entry!)
  expect(paper!.key).toBe('ouyang2022training')
  expect(paper!.fields.author).toHaveLength(6)
  expect(paper!.fields.eprint).toBe('2203.02155')
  expect(own!.fields.title).toContain('여백과 인용의 글')
  expect(own!.fields.url).toBe('https://blog.example.org/posts/review')
})

test('the head says what reference managers and search engines read', async ({ page }) => {
  await page.goto(post)
  await expect(page.locator('meta[name=citation_title]')).toHaveAttribute('content', '여백과 인용의 글')
  await expect(page.locator('meta[name=citation_publication_date]')).toHaveAttribute('content', '2026/02/01')
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!)
  const [article, review] = data['@graph']
  expect([article['@type'], review['@type']]).toEqual(['BlogPosting', 'CriticReview'])
  expect(review.itemReviewed).toMatchObject({ '@type': 'ScholarlyArticle', datePublished: '2022' })
  expect(article.dateModified).toBe('2026-02-20T00:00:00+09:00')
})
