import { type APIRequestContext, type Browser, expect, type Page, test } from '@playwright/test'
import { routes } from '@/lib/addresses/routes'
import { listViolations } from './violations'
import { whenDrawn } from './when-drawn'

const post = routes.post('ko', 'everything')

/** A person: a headless browser is a program, and no program counts. Another one in each run. */
const agentOf = (name: string) =>
  `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36 ${name}/${Date.now()}`

async function openAs(browser: Browser, name: string, baseURL = '', width = 1280): Promise<Page> {
  const context = await browser.newContext({ userAgent: agentOf(name), baseURL, viewport: { width, height: 800 } })
  return context.newPage()
}

async function countsOf(request: APIRequestContext, id: string): Promise<{ views: number; likes: number }> {
  const { counts } = await (await request.get(`/api/counts?ids=${id}`)).json()
  return counts[id]
}

const shownViews = async (page: Page) =>
  Number(/[\d,]+/.exec((await page.locator('post-views').textContent()) ?? '')?.[0].replaceAll(',', ''))

test('a person who opens a post is counted once, and sees the number', async ({ browser, request, baseURL }) => {
  const before = await countsOf(request, 'review')
  const page = await openAs(browser, 'viewer', baseURL)
  await page.goto(routes.post('ko', 'review'))
  await expect(page.locator('post-views')).toContainText(/^조회 \d/)
  const first = await shownViews(page)
  expect(first).toBeGreaterThan(before.views)
  await page.reload()
  await expect(page.locator('post-views')).toContainText('조회')
  expect((await countsOf(request, 'review')).views).toBe(first)
})

test('a program is not counted @once', async ({ page, request }) => {
  const before = await countsOf(request, 'numbered-03')
  const answered = page.waitForResponse(/\/api\/counts\/numbered-03\/view/)
  await page.goto(routes.post('ko', 'numbered-03'))
  expect((await answered).status()).toBe(200)
  expect(await countsOf(request, 'numbered-03')).toEqual(before)
})

test('a page that the browser made ready is counted when it is opened', async ({ browser, baseURL }) => {
  const page = await openAs(browser, 'prerender', baseURL)
  await page.addInitScript(() => {
    let ready = true
    Object.defineProperty(document, 'prerendering', { get: () => ready })
    document.addEventListener('open-it', () => {
      ready = false
      document.dispatchEvent(new Event('prerenderingchange'))
    })
  })
  const asked: string[] = []
  page.on('request', (sent) => sent.url().includes('/api/counts') && asked.push(sent.url()))
  await page.goto(post, { waitUntil: 'networkidle' })
  expect(asked).toEqual([])
  await page.evaluate(() => document.dispatchEvent(new Event('open-it')))
  await expect(page.locator('post-views')).toContainText('조회')
  expect(asked).toHaveLength(1)
})

for (const width of [320, 1280]) {
  test(`nothing moves when the counts come: ${width}`, async ({ browser, baseURL }) => {
    const page = await openAs(browser, `still${width}`, baseURL, width)
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/api/counts/**', async (route) => {
      await held
      await route.fulfill({ json: { views: 12_345, likes: 1_234, liked: false, changed: false } })
    })
    const places = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('h1, .prose, share-links, .cite-post, footer')].map((one) => {
          const { top, left, height } = one.getBoundingClientRect()
          return [top, left, height]
        }),
      )
    await page.goto(post)
    await whenDrawn(page)
    const before = await places()
    release()
    await expect(page.locator('post-views')).toContainText('조회 1.2만')
    await expect(page.locator('post-likes button')).toBeVisible()
    expect(await places()).toEqual(before)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
}

test('a like is given and taken back by keyboard, and remembered', async ({ browser, baseURL, request }) => {
  const page = await openAs(browser, 'liker', baseURL)
  const { likes } = await countsOf(request, 'everything')
  await page.goto(post)
  const button = page.getByRole('button', { name: '좋아요' })
  await expect(button).toHaveAttribute('aria-pressed', 'false')
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await expect(button).toHaveAccessibleName(`좋아요 ${likes + 1}`)
  await expect(button).toBeFocused()
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme })
    expect(await listViolations(page)).toEqual([])
  }
  await page.reload()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  expect((await countsOf(request, 'everything')).likes).toBe(likes + 1)
  await button.click()
  await expect(button).toHaveAttribute('aria-pressed', 'false')
  await expect.poll(async () => (await countsOf(request, 'everything')).likes).toBe(likes)
  await page.goto(routes.post('en', 'everything'))
  await expect(page.getByRole('button', { name: 'Like' })).toBeVisible()
})

test('a like of another day stands when it is taken back, and does not count twice', async ({ browser, baseURL }) => {
  const page = await openAs(browser, 'yesterday', baseURL)
  await page.addInitScript(() => {
    if (!localStorage.getItem('like:numbered-07')) localStorage.setItem('like:numbered-07', 'on')
  })
  await page.goto(routes.post('ko', 'numbered-07')) // that no other test likes
  const button = page.getByRole('button', { name: '좋아요' })
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  const likes: string[] = []
  page.on('request', (sent) => sent.url().endsWith('/like') && likes.push(sent.url()))
  const name = await button.textContent()
  await button.click()
  await expect(button).toHaveAttribute('aria-pressed', 'false')
  await expect.poll(() => page.evaluate(() => localStorage.getItem('like:numbered-07'))).toBe('kept')
  await button.click()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await expect(button).toHaveText(name ?? '')
  expect(likes).toHaveLength(1)
})

test('without an answer the post is the same, and nothing shows', async ({ browser, baseURL }) => {
  const page = await openAs(browser, 'failing', baseURL)
  await page.route('**/api/counts/**', (route) => route.fulfill({ status: 503, json: { error: 'away' } }))
  await page.goto(post, { waitUntil: 'networkidle' })
  await expect(page.locator('.prose')).toContainText('어텐션')
  await expect(page.locator('post-views')).toBeEmpty()
  await expect(page.locator('post-likes')).toBeEmpty()
})

test('a like that cannot be saved is said to be so, and taken back', async ({ browser, baseURL }) => {
  const page = await openAs(browser, 'unlucky', baseURL)
  await page.route('**/like', (route) => route.abort())
  await page.goto(post)
  const button = page.getByRole('button', { name: '좋아요' })
  await button.click()
  await expect(page.locator('post-likes [role=status]')).toContainText('좋아요를 남기지 못했습니다')
  await expect(button).toHaveAttribute('aria-pressed', 'false')
})

const json = { 'Content-Type': 'application/json' }

test('requests that are none of a reader’s are refused @once', async ({ request, baseURL }) => {
  const view = '/api/counts/everything/view'
  const own = { ...json, Origin: baseURL ?? '' }
  const refused: [name: string, path: string, options: Parameters<APIRequestContext['fetch']>[1], status: number][] = [
    ['GET', view, {}, 405],
    ['PUT', view, { method: 'PUT', headers: own, data: {} }, 405],
    ['no origin', view, { method: 'POST', headers: json, data: {} }, 403],
    ['foreign origin', view, { method: 'POST', headers: { ...json, Origin: 'https://evil.example' }, data: {} }, 403],
    ['from another site', view, { method: 'POST', headers: { ...own, 'Sec-Fetch-Site': 'cross-site' }, data: {} }, 403],
    ['text', view, { method: 'POST', headers: { ...own, 'Content-Type': 'text/plain' }, data: '{}' }, 415],
    ['long', view, { method: 'POST', headers: own, data: { x: 'x'.repeat(1024 * 1024) } }, 413],
    ['unknown post', '/api/counts/no-such-post/view', { method: 'POST', headers: own, data: {} }, 404],
    ['scheduled post', '/api/counts/scheduled-post/view', { method: 'POST', headers: own, data: {} }, 404],
    ['not JSON', view, { method: 'POST', headers: own, data: Buffer.from('[') }, 400],
    [
      'like without a word',
      '/api/counts/everything/like',
      { method: 'POST', headers: { ...own, 'User-Agent': agentOf('x') }, data: { liked: 'yes' } },
      400,
    ],
    ['POST to the list', '/api/counts?ids=everything', { method: 'POST', headers: own, data: {} }, 405],
    ['no ids', '/api/counts', {}, 400],
    ['too many ids', `/api/counts?ids=${'a,'.repeat(51)}`, {}, 400],
    ['list from another site', '/api/counts?ids=everything', { headers: { 'Sec-Fetch-Site': 'cross-site' } }, 403],
  ]
  for (const [name, path, options, status] of refused) {
    const answer = await request.fetch(path, options)
    expect(answer.status(), name).toBe(status)
    expect(answer.headers()['cache-control'], name).toContain('no-store')
  }
})

test('one address cannot ask without end @once', async ({ request, baseURL }) => {
  const headers = { ...json, Origin: baseURL ?? '', 'X-Forwarded-For': `198.51.100.${Date.now() % 250}` }
  const answers = await Promise.all(
    Array.from({ length: 200 }, () => request.post('/api/counts/numbered-04/view', { headers, data: {} })),
  )
  const statuses = answers.map((answer) => answer.status())
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(120)
  expect(statuses).toContain(429)
})
