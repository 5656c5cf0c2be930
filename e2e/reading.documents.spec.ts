import { expect } from '@playwright/test'
import { getMessages } from '@/lib/i18n/messages'
import { test } from './one-page'
import { pageTypes } from './pages'

/** What the parts of a text are to those who do not see it, or not with a mouse: docs/accessibility.md names the rows. */

const messages = getMessages('ko')
const { prose } = messages

test('a heading has a link that says which one, shows with the focus, and is not read with the heading', async ({
  page,
}) => {
  await page.goto(pageTypes.post)
  const link = page.getByRole('link', { name: prose.anchor('수식과 기호') })
  await expect(link).toHaveAttribute('href', '#수식과-기호')
  await expect(link).toHaveCSS('opacity', '0')
  await page.keyboard.press('Tab')
  await link.focus()
  await expect(link).toHaveCSS('opacity', '1')
  await expect(page.locator('[id="수식과-기호"]')).toHaveText('수식과 기호#')
})

test('code, tables and formulas are stops with a name where they scroll, and only there', async ({ page }) => {
  const scrollers = page.locator('.prose .code pre, .prose .table-box, .prose .formula')
  const stops = () =>
    scrollers.evaluateAll((all) =>
      all.filter((one) => ((one as HTMLElement).tabIndex === 0) !== one.scrollWidth > one.clientWidth),
    )
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(pageTypes.post, { waitUntil: 'networkidle' })
    for (const scroller of await scrollers.all()) await scroller.scrollIntoViewIfNeeded() // it is laid out then
    await expect.poll(stops).toEqual([])
  }
  const nameless = await scrollers.evaluateAll((all) =>
    all
      .filter((one) => !one.getAttribute('aria-label') || !one.getAttribute('role'))
      .map(({ outerHTML }) => outerHTML.slice(0, 100)),
  )
  expect(nameless).toEqual([])
})

test('who copies code keeps the focus and hears of it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(pageTypes.post)
  const block = page.locator('.prose code-block').first()
  const button = block.getByRole('button', { name: messages.copy })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(block.getByRole('status')).toHaveText(messages.copied)
  await expect(block.getByRole('button', { name: messages.copied })).toBeFocused()
})

test('what is marked in code is not marked by colour alone', async ({ page }) => {
  await page.goto(pageTypes.post)
  const signs = await page
    .locator('.line.add')
    .first()
    .evaluate((line) => getComputedStyle(line, '::before').content + getComputedStyle(line, '::after').content)
  expect(signs).toContain('+')
  await expect(page.locator('.line.highlighted').first()).not.toHaveCSS('border-left-style', 'none')
})

test('every formula is read as MathML, its glyphs are not, and it is copied as LaTeX', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(pageTypes.post)
  const formulas = await page.locator('.prose .katex').count()
  expect(formulas).toBeGreaterThan(1)
  await expect(page.locator('.prose .katex math')).toHaveCount(formulas)
  await expect(page.locator('.prose .katex > .katex-html[aria-hidden="true"]')).toHaveCount(formulas)
  await page
    .locator('.prose .formula')
    .first()
    .evaluate((formula) => getSelection()?.selectAllChildren(formula))
  await page.keyboard.press('ControlOrMeta+c')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('\\mathrm{Attention}(Q, K, V)')
})

test('the contents and notes say what is open, current and where they lead', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(pageTypes.post)
  const note = page.getByRole('button', { name: prose.note(1), exact: true })
  await note.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#note-1')).toBeVisible()
  await expect(note).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.locator('#note-1')).toBeHidden()
  await expect(note).toBeFocused()
})

test('cells of a head say of what they are the head', async ({ page }) => {
  await page.goto(pageTypes.post)
  const heads = page.locator('.prose .table-box thead th')
  expect(await heads.count()).toBeGreaterThan(3)
  await expect(page.getByRole('group', { name: prose.table }).getByRole('columnheader')).toHaveCount(
    await heads.count(),
  )
})

test('links of a text are underlined', async ({ page }) => {
  for (const path of [pageTypes.post, pageTypes.about, pageTypes.review]) {
    await page.goto(path)
    const plain = await page
      .locator('.prose p a:not(.anchor)')
      .evaluateAll((links) =>
        links
          .filter((link) => !getComputedStyle(link).textDecorationLine.includes('underline'))
          .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      )
    expect(plain, path).toEqual([])
  }
})

test('every page has a title of its own, and the way back leads to the place', async ({ page }) => {
  const titles = new Map<string, string>()
  for (const [name, path] of Object.entries(pageTypes)) {
    await page.goto(path)
    const title = `${await page.locator('html').getAttribute('lang')}: ${await page.title()}`
    expect(titles.get(title), `${name}: ${title}`).toBeUndefined()
    titles.set(title, name)
  }
  await page.goto(pageTypes.home)
  const entry = page.getByRole('main').getByRole('article').last().getByRole('link').first()
  await entry.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  expect(before).toBeGreaterThan(100)
  await entry.click()
  await expect(page.locator('article .prose')).toBeVisible()
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await page.goBack()
  await expect.poll(() => page.evaluate(() => Math.abs(scrollY))).toBeGreaterThan(before - 50)
})

test('the dark theme is a named button that says whether it is on', async ({ page }) => {
  await page.goto(pageTypes.about)
  await page.getByRole('button', { name: messages.darkTheme, pressed: false }).click()
  await expect(page.getByRole('button', { name: messages.darkTheme, pressed: true })).toBeVisible()
})
