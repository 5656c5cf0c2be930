import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { routes } from '@/lib/addresses/routes'
import { ko } from '@/lib/i18n/ko'
import { pageTypes } from './pages'

test.use({ serviceWorkers: 'allow' })

const kept = (page: Page, cache = 'pages-1') =>
  page.evaluate(async (name) => {
    const requests = await (await caches.open(name)).keys()
    return requests.map(({ url }) => decodeURI(new URL(url).pathname))
  }, cache)

/** Opens a page and waits until there is a copy of it. */
async function read(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect.poll(() => kept(page)).toContain(path)
}

/** Resolves when the browser has fetched a page before anybody opened it. */
async function isFetched(page: Page, context: BrowserContext): Promise<void> {
  const client = await context.newCDPSession(page)
  const fetched = new Promise<void>((resolve) => {
    for (const event of ['Preload.prefetchStatusUpdated', 'Preload.prerenderStatusUpdated'] as const)
      client.on(event, ({ status }) => status === 'Ready' && resolve())
  })
  await client.send('Preload.enable')
  await fetched
}

/** The first page is kept with its files, which the worker fetches one after another. */
async function readFirst(page: Page, path: string): Promise<void> {
  await read(page, path)
  const used = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  const files = used.map((url) => new URL(url).pathname).filter((file) => /^\/(assets|_next\/static)\//.test(file))
  for (const file of files) {
    await expect.poll(() => page.evaluate(async (url) => Boolean(await caches.match(url)), file), file).toBe(true)
  }
}

test('a post that was read is there without a network: text, style, fonts, pictures', async ({ page, context }) => {
  await readFirst(page, pageTypes.post)
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight)) // pictures that wait for their place
  await page.reload({ waitUntil: 'networkidle' })
  const online = await page.locator('.prose').textContent()
  await context.setOffline(true)
  const failed: string[] = []
  page.on('requestfailed', (request) => failed.push(new URL(request.url()).pathname))
  await page.reload()
  await expect(page.locator('.offline-copy')).toContainText(ko.offline.copy)
  expect(await page.locator('.prose').textContent()).toBe(online)
  const look = await page.evaluate(async () => {
    await document.fonts.ready
    const pictures = [...document.querySelectorAll<HTMLImageElement>('article img')]
    for (const picture of pictures) picture.scrollIntoView()
    await Promise.all(pictures.map((picture) => picture.decode()))
    return {
      paper: getComputedStyle(document.documentElement).getPropertyValue('--paper'),
      fonts: [...document.fonts].filter(({ status }) => status === 'loaded').length,
      pictures: pictures.filter(({ naturalWidth }) => naturalWidth > 0).length,
    }
  })
  expect(look.paper).not.toBe('')
  expect(look.fonts).toBeGreaterThan(0)
  expect(look.pictures).toBeGreaterThan(0)
  expect(failed.filter((path) => path.startsWith('/assets/'))).toEqual([])
})

for (const lang of ['ko', 'en'] as const) {
  test(`an unread page is the offline page of its language, with the posts that were read: ${lang}`, async ({
    page,
    context,
  }) => {
    await readFirst(page, routes.post(lang, 'everything'))
    const title = await page.locator('h1').textContent()
    await context.setOffline(true)
    const answer = await page.goto(routes.papers(lang))
    expect(answer!.status()).toBe(503)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page.locator('offline-posts').getByRole('link')).toHaveText([title!])
    await page.locator('offline-posts').getByRole('link').click()
    await expect(page.locator('h1')).toHaveText(title!)
  })
}

test('the page that was asked for comes by itself with the network', async ({ page, context }) => {
  await readFirst(page, pageTypes.post)
  await context.setOffline(true)
  await page.goto(pageTypes.about)
  await expect(page.locator('h1')).toHaveText(ko.offline.title)
  await context.setOffline(false)
  await expect(page.locator('h1')).not.toHaveText(ko.offline.title)
  await expect(page.locator('.offline-copy')).toHaveCount(0)
})

test('what the server says now is shown while there is a network, and then kept @server', async ({ page, context }) => {
  await readFirst(page, pageTypes.about)
  await page.evaluate(async (path) => {
    const cache = await caches.open('pages-1')
    const copy = await cache.match(path)
    const html = (await copy!.text()).replace(/<h1[^>]*>[^<]*/, '<h1>Stale')
    await cache.put(path, new Response(html, { headers: copy!.headers }))
  }, pageTypes.about)
  await page.reload()
  await expect(page.locator('h1')).not.toContainText('Stale')
  const isStale = async (path: string) => (await (await caches.match(path))!.text()).includes('Stale')
  await expect.poll(() => page.evaluate(isStale, pageTypes.about)).toBe(false)
  await context.setOffline(true)
  await page.reload()
  await expect(page.locator('.offline-copy')).toBeVisible()
  await expect(page.locator('h1')).not.toContainText('Stale')
})

test('search, feeds, drafts and 404s are never kept', async ({ page }) => {
  await readFirst(page, pageTypes.post)
  for (const path of [pageTypes['search results'], routes.preview('ko'), pageTypes['404'], routes.offline('ko')]) {
    await page.goto(path)
    await page.evaluate(() => navigator.serviceWorker.ready)
  }
  await page.evaluate(async () => {
    await fetch('/feed.xml')
    await fetch('/api/search?q=a')
  })
  await read(page, pageTypes.about)
  expect(await kept(page)).toEqual([pageTypes.post, pageTypes.about])
  const files = await kept(page, 'assets-1')
  expect(files.filter((path) => !/^\/(?:assets|_next\/static)\//.test(path))).toEqual([])
})

test('at most 50 pages are kept, the oldest go @server', async ({ page }) => {
  await readFirst(page, pageTypes.post)
  await page.evaluate(async () => {
    const cache = await caches.open('pages-1')
    for (let number = 1; number <= 60; number += 1) {
      const headers = { 'x-stored': String(number), 'x-bytes': '1' }
      await cache.put(`/posts/made-${number}`, new Response('a', { headers }))
    }
  })
  await page.goto(pageTypes.about)
  await expect.poll(async () => (await kept(page)).length).toBe(50)
  const left = await kept(page)
  expect(left).toContain(pageTypes.about)
  expect(left).toContain('/posts/made-60')
  expect(left).not.toContain('/posts/made-12')
})

test('caches of an earlier form and of an earlier build go @server', async ({ page }) => {
  await read(page, pageTypes.about)
  await page.evaluate(async () => {
    for (const name of ['pages-0', 'shell-of-another-build', 'of-somebody-else']) await caches.open(name)
    const registration = await navigator.serviceWorker.ready
    await registration.unregister()
  })
  await page.reload()
  await expect
    .poll(() =>
      page.evaluate(async () => (await caches.keys()).map((name) => name.replace(/^shell-\w+$/, 'shell')).sort()),
    )
    .toEqual(['assets-1', 'of-somebody-else', 'pages-1', 'shell'])
})

test('what is only foretold is not kept; when it is read, it is @server', async ({ page, context }) => {
  await readFirst(page, pageTypes.home)
  await page.reload()
  const link = page.locator('main article h2 a, main li h2 a').first()
  const path = new URL(await link.evaluate((a: HTMLAnchorElement) => a.href)).pathname
  const foretold = isFetched(page, context)
  await link.hover()
  await foretold
  expect(await kept(page)).not.toContain(decodeURI(path))
  await link.click()
  await expect.poll(() => kept(page)).toContain(decodeURI(path))
})

test('the worker is asked for each time and is small', async ({ request }) => {
  const answer = await request.get('/sw.js')
  expect(answer.headers()['cache-control']).toBe('no-cache')
  expect(answer.headers()['content-type']).toContain('javascript')
  const { gzipSync } = await import('node:zlib')
  expect(gzipSync(await answer.body()).length).toBeLessThanOrEqual(3 * 1024)
})
