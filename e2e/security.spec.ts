import { type APIResponse, expect, test } from '@playwright/test'
import { routes } from '@/lib/addresses/routes'
import { getMessages } from '@/lib/i18n/messages'
import { servers } from './addresses'
import { watchPolicy } from './csp-reports'
import { pageTypes } from './pages'

const messages = getMessages('ko')
const post = routes.post('ko', 'everything')

/** Values of a header, one for each time that it was sent. */
function valuesOf(answer: APIResponse, name: string): string[] {
  return answer
    .headersArray()
    .filter((header) => header.name.toLowerCase() === name)
    .map(({ value }) => value)
}

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
}

/** Other answers than pages, and whether other sites may show them. */
const others: [path: string, status: number, shared: boolean][] = [
  ['/robots.txt', 200, true],
  ['/sitemap.xml', 200, true],
  ['/feed.xml', 200, true],
  ['/en/feed.json', 200, true],
  ['/tags/c/feed.xml', 200, true],
  ['/icon.svg', 200, true],
  ['/speculation-rules.json', 200, true],
  ['/api/search?q=a', 200, false],
  ['/api/search', 400, false],
  ['/entry/nothing-here/', 308, false],
  ['/preview', 404, false],
  ['/_next/static/nothing.js', 404, false],
  ['/_next/image?url=x', 404, false],
]

for (const [path, status, shared] of [
  ...Object.values(pageTypes).map((path) => [path, path.includes('nothing') ? 404 : 200, false] as const),
  ...others,
]) {
  test(`${path} has the whole set of headers, each once`, async ({ request }) => {
    const answer = await request.get(path, { maxRedirects: 0 })
    expect(answer.status()).toBe(status)
    for (const [name, value] of Object.entries(always)) expect(valuesOf(answer, name), name).toEqual([value])
    expect(valuesOf(answer, 'cross-origin-resource-policy')).toEqual([shared ? 'cross-origin' : 'same-origin'])
    expect(valuesOf(answer, 'x-powered-by')).toEqual([])
    const [policy, ...more] = valuesOf(answer, 'content-security-policy')
    expect(more).toEqual([])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
  })
}

test('a redirect of next.config.js carries no headers (Next drops them), and nothing to show', async ({ request }) => {
  for (const path of ['/page/1', '/ko/about']) {
    const answer = await request.get(path, { maxRedirects: 0 })
    expect(answer.status()).toBe(308)
    expect(await answer.text()).toBe(answer.headers().location)
  }
})

test('what pages load has the set, too, and pictures may be shown elsewhere', async ({ page }) => {
  const answers: APIResponse[] = []
  page.on('response', (response) => answers.push(response as unknown as APIResponse))
  await page.goto(post, { waitUntil: 'networkidle' })
  const files = answers.filter((answer) => /\/(?:_next\/static|assets)\//.test(answer.url()))
  expect(files.length).toBeGreaterThan(4)
  for (const answer of files) {
    const headers = answer.headers()
    for (const [name, value] of Object.entries(always)) expect(headers[name], answer.url()).toBe(value)
    const shared = answer.url().includes('/assets/images/')
    expect(headers['cross-origin-resource-policy'], answer.url()).toBe(shared ? 'cross-origin' : 'same-origin')
  }
})

test('a page that is made for each request trusts its own scripts by a nonce that nobody can choose', async ({
  request,
}) => {
  const ask = async (path: string, headers = {}) => {
    const answer = await request.get(path, { headers })
    const nonce = /script-src 'self' 'nonce-([\w-]{20,})'(?: |;)/.exec(
      answer.headers()['content-security-policy'] ?? '',
    )
    return { nonce: nonce?.[1], html: await answer.text() }
  }
  for (const path of [routes.search('ko', '어텐션'), routes.search('en'), '/preview']) {
    const first = await ask(path)
    const second = await ask(path, { 'Content-Security-Policy': "script-src 'nonce-chosen'" })
    expect(first.nonce, path).toBeTruthy()
    // Who asks nothing gets a page that is shared for a second: it shows no input, and as a document it has no script to trust.
    const isShared = path === routes.search('en') && test.info().project.name === 'documents'
    if (!isShared) expect(second.nonce).not.toBe(first.nonce)
    expect(second.html).not.toContain('chosen')
    const inline = [...first.html.matchAll(/<script\b([^>]*)>/g)]
      .map(([, attributes]) => attributes ?? '')
      .filter((attributes) => !/ src=|application\/ld\+json/.test(attributes))
    if (test.info().project.name === 'documents' && path !== '/preview') expect(inline).toEqual([])
    else expect(inline.length).toBeGreaterThan(0)
    for (const attributes of inline) expect(attributes).toContain(`nonce="${first.nonce}"`)
  }
})

test('no page type breaks its policy, in light and dark', async ({ page }) => {
  test.slow()
  const reports = await watchPolicy(page)
  for (const [name, path] of Object.entries(pageTypes)) {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(path)
    await expect(page.locator('h1')).toBeVisible()
    await page.emulateMedia({ colorScheme: 'dark' }) // what only dark shows is asked for with the next frame
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
    await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve()))) // what pages do when idle
    expect.soft(reports.splice(0), name).toEqual([])
  }
})

test('what a reader does breaks no policy: theme, search, cards, pictures, copying', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const reports = await watchPolicy(page)
  await page.goto(post)
  await page.getByRole('button', { name: messages.darkTheme }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.keyboard.press('/')
  const dialog = page.getByRole('dialog', { name: messages.search.label })
  await dialog.getByRole('combobox').fill('어텐션')
  await expect(dialog.getByRole('option').first()).toBeVisible()
  await expect(async () => {
    await page.keyboard.press('Escape') // the first may only close the list of words
    await expect(dialog).toBeHidden({ timeout: 500 })
  }).toPass()
  await page.locator('.prose code-block').first().getByRole('button', { name: messages.copy }).click()
  await page.locator('.zoom-open').first().click()
  await expect(page.locator('dialog.zoom')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.goto(pageTypes.review)
  await page.locator('.prose').getByRole('link', { name: '모든 것이 있는 글' }).hover()
  await expect(page.locator('.preview strong')).toBeVisible()
  await page.goto(routes.search('ko', '어텐션'))
  await page.getByRole('searchbox').fill('함수')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=/)
  expect(reports).toEqual([])
})

test.describe('of a person, with copies kept', () => {
  test.use({
    serviceWorkers: 'allow',
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36', // no program: those do not count
  })

  test('counts, a like and the service worker break no policy', async ({ page }) => {
    const reports = await watchPolicy(page)
    const path = routes.post('ko', 'numbered-09') // that no other test likes
    await page.goto(path)
    await expect(page.locator('post-views')).toContainText(/^조회 \d/)
    const like = page.locator('post-likes button')
    await expect(like).toHaveAttribute('aria-pressed', 'false')
    const saved = page.waitForResponse(/\/api\/counts\/numbered-09\/like/)
    await like.click()
    expect((await saved).status()).toBe(200)
    await expect(like).toHaveAttribute('aria-pressed', 'true')
    // What the worker fetches is under the policy that came with its own file.
    await expect.poll(() => page.evaluate(async (url) => Boolean(await caches.match(url)), path)).toBe(true)
    await page.reload()
    expect(await page.evaluate(() => Boolean(navigator.serviceWorker.controller))).toBe(true)
    const undone = page.waitForResponse(/\/api\/counts\/numbered-09\/like/)
    await like.click() // taken back, for the other project
    expect((await undone).status()).toBe(200)
    expect(reports).toEqual([])
  })
})

test('an injected script runs in no document', async ({ page, baseURL }) => {
  const reports = await watchPolicy(page)
  await page.route('**/about', async (route) => {
    const answer = await route.fetch()
    const body = (await answer.text()).replace('</main>', '<script>window.owned = true</script></main>')
    await route.fulfill({ response: answer, body })
  })
  await page.goto(routes.page('ko', 'about'))
  await expect(page.locator('h1')).toBeVisible()
  const isPlain = baseURL === servers.plain.url // where it would: docs/security.md
  expect(await page.evaluate(() => 'owned' in window)).toBe(isPlain)
  expect(reports.join()).toMatch(isPlain ? /^$/ : /script-src/)
})
