import { expect, type Page } from '@playwright/test'
import { routes } from '@/lib/addresses/routes'
import { getMessages } from '@/lib/i18n/messages'
import { servers } from './addresses'
import { test } from './one-page'
import { openDialog } from './open-search'
import { listViolations } from './violations'

const { search, archive, papers, tags, facets } = getMessages('ko')
const post = routes.post('ko', 'review')

/** Errors of scripts, and what the content security policy forbids. */
function watch(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) errors.push(message.text())
  })
  return errors
}

const results = (page: Page) => page.locator('.search-results li')

test('the page answers the query of its address, says why, and leads to the section', async ({ page }) => {
  const errors = watch(page)
  await page.goto(routes.search('ko'))
  await expect(page.getByRole('searchbox')).toBeFocused()
  await expect(page.getByText(search.withoutScript)).toBeHidden()
  await page.getByRole('searchbox').fill('어텐션을')
  await page.getByRole('button', { name: search.submit }).click()
  await expect(page).toHaveURL(/\/search\?q=/)
  const first = results(page).first()
  await expect(first.getByRole('heading')).toContainText('모든 것이 있는 글')
  await expect(first.locator('mark').first()).toHaveText('어텐션')
  await expect(first.locator('.hit-facts')).not.toContainText(search.reasons.title)
  await expect(page).toHaveTitle(new RegExp(search.titleOf('어텐션을')))
  await expect(page.getByRole('status')).toHaveText(/찾았습니다/)
  expect(await listViolations(page)).toEqual([])
  await first.locator('p a').first().click()
  await expect(page).toHaveURL(/\/posts\/everything#/)
  expect(errors).toEqual([])
})

test('what is typed wrongly is understood, and nonsense finds nothing', async ({ page }) => {
  await page.goto(routes.search('ko', 'djxpstus'))
  await expect(page.getByRole('status')).toContainText(search.understood('어텐션'))
  await expect(results(page).first()).toBeVisible()
  await page.goto(routes.search('ko', '뷁쉙'))
  await expect(page.getByRole('status')).toHaveText(search.nothing('뷁쉙'))
  await expect(page.getByRole('heading', { name: search.popularTags })).toBeVisible()
  await expect(results(page)).toHaveCount(0)
})

test('is filtered by controls, which stay with the query', async ({ page }) => {
  await page.goto(routes.search('ko', '본문'))
  await expect(page.getByRole('status')).toHaveText(/찾았습니다/)
  const before = await page.getByRole('status').textContent()
  await page.getByText(search.filters.label).click()
  const filters = page.getByRole('form', { name: search.filters.label })
  await filters.getByLabel(facets.tag).selectOption({ label: 'C' })
  await filters.getByRole('button', { name: search.filters.submit }).click()
  await expect(page).toHaveURL(/[?&]q=[^&]+&tag=[^&]+/)
  await expect(results(page).first()).toBeVisible()
  await expect(page.getByRole('status')).not.toHaveText(before ?? '')
  await expect(filters.getByLabel(facets.tag)).toHaveValue('c')
  await page.getByRole('searchbox').fill('attention')
  await page.getByRole('button', { name: search.submit }).click()
  await expect(page).toHaveURL(/q=attention&tag=c/)
  await filters.getByLabel(facets.tag).selectOption('')
  await filters.getByLabel(search.filters.language).selectOption('en')
  await filters.getByRole('button', { name: search.filters.submit }).click()
  await expect(results(page).first().getByRole('link').first()).toHaveAttribute('href', /^\/en\//)
})

test('has more pages, as links', async ({ page }) => {
  await page.goto(routes.search('ko', '본문'))
  const first = await results(page).first().textContent()
  await page.getByRole('link', { name: '2', exact: true }).click()
  await expect(page).toHaveURL(/[?&]page=2$/)
  await expect(results(page).first()).toBeVisible()
  expect(await results(page).first().textContent()).not.toBe(first)
  await expect(page.locator('nav [aria-current="page"]')).toHaveText('2')
})

test('answers as the server does', async ({ page, request }) => {
  for (const q of ['어텐션을', 'attention', '플래시 어텐션', '"모든 것"', 'tag:c 본문', 'ㅇㅌㅅ', '논문 -본문']) {
    const url = `${servers.documents.url}/api/search?${new URLSearchParams({ q })}`
    const { total, hits } = await (await request.get(url)).json()
    await page.goto(`/search?${new URLSearchParams({ q })}`)
    const shown = results(page).locator('h2 a')
    await expect(page.getByRole('status')).toContainText(total > 0 ? search.count(total) : search.nothing(q))
    const paths = await shown.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname))
    expect(paths, q).toEqual(hits.map(({ url: path }: { url: string }) => path))
  }
})

test('markup in a query is text', async ({ page }) => {
  const errors = watch(page)
  const q = '"><img src=x onerror=alert(1)><script>alert(1)</script>'
  await page.goto(`/search?${new URLSearchParams({ q, tag: '"><img>', page: '-1' })}`)
  await expect(page.getByRole('status')).not.toHaveText(search.waiting)
  await expect(page.locator('main img, main script')).toHaveCount(0)
  expect(errors).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says so, and leads to tags, archive and papers', async ({ page }) => {
    await page.goto(routes.search('ko'))
    await expect(page.getByText(search.withoutScript)).toBeVisible()
    await expect(page.getByRole('searchbox')).toBeHidden()
    const main = page.locator('main')
    for (const name of [tags, papers]) await expect(main.getByRole('link', { name, exact: true })).toBeVisible()
    await main.getByRole('link', { name: archive }).click()
    await expect(page).toHaveURL(routes.archive('ko'))
  })
})

test('nothing is loaded before a reader asks', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(post, { waitUntil: 'networkidle' })
  expect(asked.filter((path) => /search/.test(path))).toEqual([])
  const { field, options } = await openDialog(page)
  expect(asked.filter((path) => path.includes('/assets/search/'))).toEqual([])
  await field.fill('어텐션')
  await expect(options.first()).toBeVisible()
  const loaded = asked.filter((path) => path.includes('/assets/search/'))
  expect(loaded.some((path) => path.endsWith('/engine.js'))).toBe(true)
  expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([])
})

for (const [name, files] of [
  ['the worker', '**/assets/search/*/engine.js'],
  ['the list of parts', '**/assets/search/*/manifest.json'],
  ['a part', '**/assets/search/*/postings-*.json'],
  ['a text', '**/assets/search/*/text-*.json'],
] as const) {
  test(`when ${name} does not arrive, the dialog and the page say so, and work when it is back`, async ({ page }) => {
    const errors = watch(page)
    await page.context().route(files, (route) => route.fulfill({ status: 503, body: 'Service Unavailable' }))
    await page.goto(post)
    const { dialog, field, options } = await openDialog(page)
    await field.fill('어텐션')
    await expect(dialog.getByRole('status')).toHaveText(search.failed)
    await page.context().unroute(files)
    await field.fill('어텐션을')
    await expect(options.first()).toBeVisible()
    await page.context().route(files, (route) => route.abort())
    await page.goto(routes.search('ko', '어텐션'))
    await expect(page.getByRole('status')).toHaveText(search.failed)
    await page.context().unroute(files)
    await page.reload()
    await expect(results(page).first()).toBeVisible()
    expect(errors).toEqual([])
  })
}

test('a site that was published anew is searched under its new name', async ({ page }) => {
  let answers = 0
  await page.route(routes.search('ko'), async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    answers += 1
    // The dialog reads its words, then the name; both from the cache of the browser.
    const body = answers > 2 ? html : html.replace(/\/assets\/search\/\w+\//, '/assets/search/0123456789ab/')
    await route.fulfill({ response, body })
  })
  await page.goto(post)
  const { field, options } = await openDialog(page)
  await field.fill('어텐션')
  await expect(options.first()).toBeVisible()
  expect(answers).toBe(3)
})

test('files are kept for ever, and drafts and scheduled posts are in none', async ({ page, request }) => {
  const loaded: string[] = []
  page.on('request', (one) => loaded.push(one.url()))
  for (const q of ['예약한 글', '초안은 나오지 않는다', 'tag:예약태그', 'scheduled post']) {
    await page.goto(`/search?${new URLSearchParams({ q })}`)
    await expect(page.getByRole('status')).not.toHaveText(search.waiting)
    const links = await results(page)
      .locator('h2 a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    expect(links.filter((link) => /scheduled|draft/.test(link ?? ''))).toEqual([])
  }
  const file = loaded.find((url) => url.includes('/assets/search/'))!
  expect((await request.get(file)).headers()['cache-control']).toContain('immutable')
})
