import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { routes } from '@/lib/addresses/routes'
import { servers } from './addresses'
import { fileOf, files } from './built-pages'
import { pageTypes } from './pages'

/** What only a server with the cache handler does. */

/** URLs of all prerendered pages. */
const prerendered = Object.keys(files)
  .filter((page) => /^\/(?:ko|en)(?:\/|$)/.test(page) && !page.includes('not-found'))
  .map((page) => page.replace(/^\/ko(?=\/|$)/, '') || '/')

test('there is a prerendered page for everything', () => {
  expect(prerendered.length).toBeGreaterThan(40)
})

/** Pages that Next makes for each request: the server in front strips them. */
const madePerRequest = [routes.search('ko'), routes.search('ko', '어텐션'), routes.search('en', 'attention')]

for (const url of [...prerendered, ...madePerRequest]) {
  test(`${url} holds no framework script and no flight data`, async ({ request }) => {
    const html = await (await request.get(encodeURI(url))).text()
    const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
    for (const script of scripts) expect(script).toMatch(/src="\/assets\/|type="application\/ld\+json"/)
    expect(html).not.toMatch(/__next_f|self\.__next|_next\/static\/chunks\/[^"]*\.js|<!--\$/)
    expect(html).toContain('</html>')
  })
}

for (const lang of ['ko', 'en'] as const) {
  test(`a 404 is a document in its language: ${lang}`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    const answer = await page.goto(servers.documents.url + pageTypes[lang === 'ko' ? '404' : '404 in English'])
    expect(answer!.status()).toBe(404)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page.getByRole('main').getByRole('link')).toHaveCount(2)
    await expect(page.getByRole('searchbox')).toBeVisible()
    expect(await page.content()).not.toContain('__next_f')
    await context.close()
  })
}

test('our own script is at most 6 KB gzip at first load, and the handler is where it is cached', async ({
  page,
  request,
}) => {
  const scripts: string[] = []
  page.on('request', (sent) => {
    if (sent.resourceType() === 'script') scripts.push(sent.url())
  })
  await page.goto(pageTypes.post, { waitUntil: 'load' })
  const { gzipSync } = await import('node:zlib')
  let bytes = 0
  for (const url of scripts) bytes += gzipSync(await (await request.get(url)).body()).length
  expect(scripts.every((url) => new URL(url).pathname.startsWith('/assets/'))).toBe(true)
  expect(bytes).toBeLessThanOrEqual(6 * 1024)
})

test('likely next pages are fetched ahead by speculation rules, and posts made ready', async ({ request }) => {
  const page = await request.get('/')
  expect(page.headers()['speculation-rules']).toBe('"/speculation-rules.json"')
  const rules = await request.get('/speculation-rules.json')
  expect(rules.headers()['content-type']).toContain('application/speculationrules+json')
  const { prefetch, prerender } = await rules.json()
  expect([prefetch[0].eagerness, prerender[0].eagerness]).toEqual(['moderate', 'moderate'])
})

for (const { version, mobile = '?0', platform = '"macOS"', eagerness } of [
  { version: '156', eagerness: 'eager' },
  { version: '141', eagerness: 'eager' },
  { version: '140', eagerness: 'moderate' },
  { version: '156', mobile: '?1', platform: '"Android"', eagerness: 'moderate' },
  { version: '156', platform: '"Android"', eagerness: 'moderate' },
]) {
  test(`Chromium ${version}, mobile ${mobile}, ${platform}: posts are made ready ${eagerness}`, async ({ request }) => {
    const headers = {
      'sec-ch-ua': `"Not:A-Brand";v="8", "Chromium";v="${version}", "Google Chrome";v="${version}"`,
      'sec-ch-ua-mobile': mobile,
      'sec-ch-ua-platform': platform,
    }
    const rules = await request.get('/speculation-rules.json', { headers })
    expect(rules.headers()['content-type']).toContain('application/speculationrules+json')
    expect(rules.headers()['cache-control']).toContain('private')
    const { prefetch, prerender } = await rules.json()
    expect([prefetch[0].eagerness, prerender[0].eagerness]).toEqual([eagerness, eagerness])
  })
}

test('where there is a pointer, the same is fetched ahead, only earlier', () => {
  const read = (name: string) => readFileSync(`public/${name}.json`, 'utf8')
  expect(read('speculation-rules-pointer').replaceAll('eager"', 'moderate"')).toBe(read('speculation-rules'))
})

test('a page that was cut off on disk is made again, not served', async ({ request }) => {
  const { writeFileSync } = await import('node:fs')
  const file = fileOf('ko/posts/numbered-02.html')
  const whole = readFileSync(file, 'utf8')
  writeFileSync(file, whole.slice(0, whole.length / 2))
  try {
    const html = await (await request.get('/posts/numbered-02?torn')).text()
    expect(html.trimEnd()).toMatch(/<\/html>$/)
    expect(html).toContain('2번째 글의 본문')
  } finally {
    writeFileSync(file, whole)
  }
})

test('our script at first load is at most 6 KB gzip, and none is the framework’s', async ({ page }) => {
  const sizes: number[] = []
  page.on('response', async (response) => {
    if (response.request().resourceType() !== 'script') return
    expect(response.url()).toContain('/assets/')
    sizes.push((await response.request().sizes()).responseBodySize)
  })
  await page.goto(routes.post('ko', 'everything'), { waitUntil: 'networkidle' })
  expect(sizes.length).toBeGreaterThan(0)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(6 * 1024)
})

test('a page that is not there proposes those that are near', async ({ page }) => {
  await page.goto('/posts/everythin')
  const link = page.getByRole('main').getByRole('link', { name: '모든 것이 있는 글' })
  await expect(link).toBeVisible()
  await link.click()
  await expect(page).toHaveURL(routes.post('ko', 'everything'))
})
