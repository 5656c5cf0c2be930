import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { parseFeed } from '@rowanmanning/feed-parser'
import { ko } from '@/lib/i18n/ko'
import { servers, siteUrl } from './addresses'
import { crawl } from './crawl'
import { listViolations } from './violations'

// Addresses are relative: they are opened below `/blog/`.
const out = path.join(servers.below.directory, 'out')

/** What a page asked for in vain, or outside of the site. */
function watch(page: Page): string[] {
  const bad: string[] = []
  page.on('response', (response) => {
    const { pathname, origin } = new URL(response.url())
    const isOutside = origin === new URL(servers.below.url).origin && !pathname.startsWith('/blog/')
    if (isOutside || response.status() >= 400) bad.push(`${response.status()} ${pathname}`)
  })
  page.on('pageerror', (error) => bad.push(error.message))
  return bad
}

test('a crawl finds no broken link, and none that leaves the path', async () => {
  const starts = ['/blog/', '/blog/en', '/blog/sitemap.xml', '/blog/robots.txt', '/blog/llms.txt']
  const answers = await crawl(new URL(servers.below.url).origin, starts)
  expect(answers.size).toBeGreaterThan(150)
  // The server answers 404 outside of `/blog/`.
  expect([...answers.values()].filter(({ status }) => status !== 200).map((answer) => answer.path)).toEqual([])
})

test('every address in pages, feeds and data is below the path', () => {
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' })
  const texts = names.filter((name) => /\.(?:html|xml|json|md|txt|webmanifest|css)$/.test(name))
  const wrong = texts.flatMap((name) => {
    const text = readFileSync(path.join(out, name), 'utf8')
    const found = text.match(new RegExp(`${siteUrl}(?!/blog/)[^"<\\s]*`, 'g')) ?? []
    const rooted = name.endsWith('.html')
      ? (text.match(/\s(?:href|src|action|poster)="\/(?!blog\/|\/)[^"]*/g) ?? [])
      : []
    return [...found, ...rooted].map((address) => `${address} in ${name}`)
  })
  expect(wrong).toEqual([])
})

test('list, post, tag, pager and language are reached by clicks', async ({ page }) => {
  const bad = watch(page)
  await page.goto('./')
  await page.getByRole('link', { name: ko.pager.next }).click()
  await expect(page).toHaveURL(`${servers.below.url}/page/2`)
  await page.getByRole('link', { name: ko.pager.previous }).click()
  await expect(page).toHaveURL(`${servers.below.url}/`)
  await page.locator('main article a').first().click()
  await expect(page).toHaveURL(/\/blog\/posts\/[^/]+$/)
  await page.goto('posts/everything')
  await page.locator('a[href^="/blog/tags/"]').first().click()
  await expect(page).toHaveURL(/\/blog\/tags\/[^/]+$/)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/blog\/en(?:\/|$)/)
  expect(bad).toEqual([])
})

test('styles, fonts, formulas, pictures and scripts come, and the theme is kept', async ({ page }) => {
  const bad = watch(page)
  await page.goto('posts/everything')
  await page.evaluate(() => document.fonts.ready)
  const loaded = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  )
  expect(loaded.join()).toMatch(/KaTeX/)
  await page.getByRole('button', { name: ko.darkTheme }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(bad).toEqual([])
})

for (const theme of ['light', 'dark'] as const) {
  test(`no kind of page has a violation on a phone, ${theme}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.emulateMedia({ colorScheme: theme })
    for (const address of ['./', 'posts/everything', 'tags', 'papers', 'archive', 'search', 'en', 'nothing-here']) {
      await page.goto(address)
      expect(await listViolations(page), address).toEqual([])
    }
  })
}

test('search runs below the path, in the dialog and on its page', async ({ page }) => {
  const bad = watch(page)
  await page.goto('posts/review')
  await page.keyboard.press('Control+k')
  const dialog = page.getByRole('dialog', { name: ko.search.label })
  await dialog.getByRole('combobox').fill('어텐션을')
  const option = dialog.getByRole('option').first()
  await expect(option).toHaveAttribute('href', /^\/blog\/posts\/everything/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/blog\/search\?q=/)
  await expect(page.locator('.search-results h2 a').first()).toHaveAttribute('href', '/blog/posts/everything')
  await page.locator('.search-results h2 a').first().click()
  await expect(page).toHaveURL(`${servers.below.url}/posts/everything`)
  expect(bad).toEqual([])
})

test('feeds are read by their address below the path', async ({ request }) => {
  for (const name of ['feed.xml', 'atom.xml', 'en/feed.xml', 'rss.xml']) {
    const { meta, items } = parseFeed(await (await request.get(name)).text())
    expect(items.length, name).toBeGreaterThan(0)
    expect(meta.version, name).toBeTruthy()
    for (const { url, content } of items) {
      expect(url, name).toMatch(`${siteUrl}/blog/`)
      expect(content ?? '', url ?? name).not.toMatch(/\s(?:href|src)="\//)
    }
  }
})

test('an unknown address is a 404 page whose links stay below the path', async ({ page }) => {
  const response = await page.goto('nothing-here')
  expect(response?.status()).toBe(404)
  await page.getByRole('link', { name: ko.allPosts }).click()
  await expect(page).toHaveURL(`${servers.below.url}/`)
})

test.describe('offline', () => {
  test.use({ serviceWorkers: 'allow' })

  test('a post that was read is there without a network, and the offline page for others', async ({
    page,
    context,
  }) => {
    await page.goto('posts/everything')
    await expect
      .poll(() => page.evaluate(async () => Boolean(await caches.match(location.pathname, { ignoreVary: true }))))
      .toBe(true)
    await context.setOffline(true)
    await page.reload()
    await expect(page.locator('.offline-copy')).toBeVisible()
    await page.goto('posts/review').catch(() => undefined)
    await expect(page.locator('offline-posts')).toContainText(/.+/)
  })
})

test('headers are written for whoever serves the files, at addresses below the path', () => {
  const headers = readFileSync(path.join(out, '_headers'), 'utf8')
  expect(headers.match(/^\S.*$/gm)?.filter((rule) => !rule.startsWith('/blog/'))).toEqual([])
  expect(headers).toContain('  Speculation-Rules: "/blog/speculation-rules.json"\n')
})
