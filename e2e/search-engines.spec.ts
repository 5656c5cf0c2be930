import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { type APIRequestContext, expect, test } from '@playwright/test'
import { ErrorLevel, type SitemapItem, XMLToSitemapItemStream } from 'sitemap'
import { routes } from '@/lib/addresses/routes'
import { searchEngines } from './addresses'
import { pageTypes } from './pages'
import { runBlog } from './run-blog'

const origin = 'https://blog.example.org'

/** The sitemap as another library reads it, which throws at whatever the protocol does not know. */
async function readSitemap(request: APIRequestContext): Promise<SitemapItem[]> {
  const answer = await request.get('/sitemap.xml')
  expect(answer.headers()['content-type']).toBe('application/xml; charset=utf-8')
  const parser = new XMLToSitemapItemStream({ level: ErrorLevel.THROW })
  const items: SitemapItem[] = []
  for await (const item of Readable.from([await answer.text()]).pipe(parser)) items.push(item as SitemapItem)
  return items
}

const pathOf = (url: string) => decodeURI(new URL(url).pathname)

test('the sitemap names public pages once, with true dates', async ({ request }) => {
  const items = await readSitemap(request)
  const urls = items.map(({ url }) => url)
  expect(new Set(urls).size).toBe(urls.length)
  for (const url of urls) expect(url.startsWith(`${origin}/`)).toBe(true)
  const paths = urls.map(pathOf)
  const all = [
    '/',
    '/en',
    '/tags',
    '/papers',
    '/series',
    '/archive',
    '/about',
    '/posts/everything',
    '/en/posts/everything',
  ]
  expect(paths).toEqual(expect.arrayContaining([...all, '/tags/자연어처리', '/series/여백-시험', '/archive/2025']))
  for (const thin of ['/papers/venue/emnlp', '/papers/year/2017'])
    expect(paths, 'one or two papers').not.toContain(thin)
  const dateOf = (path: string) => items.find(({ url }) => pathOf(url) === path)?.lastmod
  expect(dateOf('/posts/everything')).toBe('2026-03-14T15:00:00.000Z') // updated: 2026-03-15 in Seoul
  expect(dateOf('/posts/review')).toBe('2026-02-19T15:00:00.000Z') // its last change
  expect(dateOf('/posts/numbered-01')).toBe('2025-05-31T15:00:00.000Z')
  expect(dateOf('/tags/정렬')).toBe(dateOf('/posts/review'))
  expect(dateOf('/about')).toBeUndefined()
})

test('every page of the sitemap answers, wants to be kept, and is its own canonical page', async ({ request }) => {
  for (const { url } of await readSitemap(request)) {
    const answer = await request.get(new URL(url).pathname, { maxRedirects: 0 })
    expect(answer.status(), url).toBe(200)
    const html = await answer.text()
    expect(html, url).toContain(`<link rel="canonical" href="${url}"/>`)
    expect(html, url).not.toContain('content="noindex')
  }
})

test('versions of a page name each other, in the sitemap as in their heads', async ({ request }) => {
  const items = await readSitemap(request)
  const byUrl = new Map(items.map((item) => [item.url, item]))
  const linksOf = (item: SitemapItem) => item.links.map(({ lang, url }) => `${lang} ${url}`).sort()
  const several = items.filter(({ links }) => links.length > 0)
  const kinds = new Set(
    several.map(
      ({ url }) =>
        pathOf(url)
          .replace(/^\/en(?=\/|$)/, '')
          .split('/')[1] ?? '',
    ),
  )
  expect([...kinds].sort()).toEqual(['', 'about', 'archive', 'cv', 'papers', 'posts', 'series', 'tags'])
  for (const item of several) {
    for (const { lang, url } of item.links.filter((link) => link.lang !== 'x-default')) {
      expect(linksOf(byUrl.get(url)!), `${lang} ${url}`).toEqual(linksOf(item))
    }
    expect(item.links.find(({ lang }) => lang === 'x-default')?.url).toBe(
      item.links.find(({ lang }) => lang === 'ko')?.url,
    )
  }
  for (const item of items) {
    const html = await (await request.get(new URL(item.url).pathname)).text()
    const heads = [...html.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/gi)]
    expect(heads.map(([, lang, url]) => `${lang} ${url}`).sort(), item.url).toEqual(linksOf(item))
  }
})

test('pictures of a post and its cover are in the sitemap, and there', async ({ request }) => {
  const items = await readSitemap(request)
  const { img } = items.find(({ url }) => url === `${origin}/posts/everything`)!
  expect(img.length).toBeGreaterThanOrEqual(2)
  for (const { url } of img.filter((image) => image.url.startsWith(origin))) {
    const answer = await request.get(new URL(url).pathname)
    expect(answer.headers()['content-type'], url).toMatch(/^image\//)
  }
  expect(items.find(({ url }) => url === `${origin}/posts/numbered-01`)!.img).toEqual([])
})

test('an engine that has the sitemap already is told so', async ({ request }) => {
  for (const path of ['/sitemap.xml', '/api/fingerprints']) {
    const { etag } = (await request.get(path)).headers()
    expect((await request.get(path, { headers: { 'If-None-Match': etag! } })).status()).toBe(304)
    expect((await request.get(path, { headers: { 'If-None-Match': '"other"' } })).status()).toBe(200)
  }
  expect((await request.get('/sitemap/1.xml')).status(), 'a small sitemap has no parts').toBe(404)
})

test('robots.txt lets everyone in and names the sitemap', async ({ request }) => {
  const agents = ['Yeti', 'Googlebot', 'Bingbot', '*'].map((agent) => `User-Agent: ${agent}\n`).join('')
  expect(await (await request.get('/robots.txt')).text()).toBe(
    `${agents}Content-Signal: search=yes\nContent-Usage: search=y\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`,
  )
})

test('pages that show what others show ask not to be kept', async ({ request }) => {
  const paths = [
    ...[routes.search('ko'), routes.search('en', 'attention'), routes.tagsByName('ko'), routes.view('ko', 'titles')],
    ...[routes.view('ko', 'oldest'), routes.post('ko', 'unlisted-post'), pageTypes['404']],
  ]
  for (const path of paths) {
    expect(await (await request.get(path)).text(), path).toMatch(/<meta name="robots" content="noindex/)
  }
})

test('every page proves whose it is', async ({ page }) => {
  for (const path of [pageTypes.home, pageTypes.review, pageTypes['tag in English'], pageTypes.search]) {
    await page.goto(path)
    for (const [name, content] of [
      ['naver-site-verification', searchEngines.NAVER_SITE_VERIFICATION],
      ['google-site-verification', searchEngines.GOOGLE_SITE_VERIFICATION],
      ['msvalidate.01', searchEngines.BING_SITE_VERIFICATION],
    ] as const) {
      await expect(page.locator(`meta[name="${name}"]`), `${name} of ${path}`).toHaveAttribute('content', content)
    }
  }
})

test('the key of IndexNow is where engines look for it', async ({ request }) => {
  const answer = await request.get(`/${searchEngines.INDEXNOW_KEY}.txt`, { maxRedirects: 0 })
  expect([answer.status(), await answer.text()]).toEqual([200, searchEngines.INDEXNOW_KEY])
  expect(answer.headers()['content-type']).toContain('text/plain')
  expect((await request.get('/another-key.txt')).status()).toBe(404)
})

test('fingerprints name the pages of the sitemap, and no other', async ({ request }) => {
  const { site, pages } = await (await request.get('/api/fingerprints')).json()
  const urls = (await readSitemap(request)).map(({ url }) => url)
  expect(Object.keys(pages).map((path) => site + path)).toEqual(urls)
})

test('IndexNow announces the pages of the site, once', async ({ request, baseURL }, testInfo) => {
  const heard: { host: string; key: string; urlList: string[] }[] = []
  const engine = createServer(async (asked, answer) => {
    let text = ''
    for await (const chunk of asked) text += chunk
    heard.push(JSON.parse(text))
    answer.end()
  })
  await new Promise<void>((resolve) => engine.listen(0, resolve))
  const endpoint = `http://localhost:${(engine.address() as AddressInfo).port}/indexnow`
  const command = [
    'indexnow',
    '--at',
    baseURL!,
    '--state',
    testInfo.outputPath('indexnow.json'),
    '--endpoint',
    endpoint,
  ]
  await runBlog(command)
  expect(await runBlog(command)).toMatch(/knows everything|모두 이미 알고 있습니다/) // in the language of the author
  engine.close()
  expect(heard).toHaveLength(1)
  expect(heard[0]).toMatchObject({ host: 'blog.example.org', key: searchEngines.INDEXNOW_KEY })
  expect(heard[0]!.urlList).toEqual((await readSitemap(request)).map(({ url }) => url))
})
