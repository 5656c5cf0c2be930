import { expect } from '@playwright/test'
import { parseFeed } from '@rowanmanning/feed-parser'
import { test } from './one-page'
import { permanent } from './permanent'

const origin = 'https://blog.example.org'

/** The parser decodes the characters of a text once more, in XML. */
const decode = (html: string) =>
  html.replace(/&#(x?)([0-9A-F]+);/g, (_, hex, code) => String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)))

const parts = { site: '', tag: '/tags/c++', series: `/series/${encodeURIComponent('여백-시험')}` }

for (const [part, path] of Object.entries(parts)) {
  for (const lang of part === 'series' ? [''] : ['', '/en']) {
    test(`the feeds of a ${part}${lang} say the same in three formats`, async ({ request }) => {
      const read = async (name: string) => parseFeed(await (await request.get(`${lang}${path}/${name}`)).text())
      const [rss, atom] = [await read('feed.xml'), await read('atom.xml')]
      const json = await (await request.get(`${lang}${path}/feed.json`)).json()
      expect(rss.meta).toMatchObject({ type: 'rss', version: '2.0' })
      expect(atom.meta).toMatchObject({ type: 'atom', version: '1.0' })
      expect(json.version).toBe('https://jsonfeed.org/version/1.1')
      const facts = (feed: typeof rss) =>
        feed.items.map(({ title, url, published, description, content, categories }) => ({
          title,
          url,
          published: published?.getTime(),
          summary: description,
          content,
          tags: categories.map(({ term }) => term),
        }))
      const ofJson = json.items.map((item: Record<string, string>) => ({
        title: item.title,
        url: item.url,
        published: Date.parse(item.date_published!),
        summary: item.summary,
        content: decode(item.content_html!),
        tags: item.tags ?? [],
      }))
      expect(facts(rss).length).toBeGreaterThan(0)
      expect(facts(atom)).toEqual(facts(rss))
      expect(ofJson).toEqual(facts(rss))
      expect(json.feed_url).toBe(`${origin}${lang}${path}/feed.json`)
      expect(json.language).toBe(lang ? 'en' : 'ko')
    })
  }
}

test('the feed has every listed post with its full text, newest first', { tag: '@server' }, async ({ request }) => {
  const answer = await request.get('/feed.xml')
  expect(answer.headers()['content-type']).toBe('application/rss+xml; charset=utf-8')
  const { items, title, language } = parseFeed(await answer.text())
  expect([title, language]).toEqual(['여백', 'ko'])
  expect(items).toHaveLength(21)
  expect(items[0]!.title).toContain('모든 것이 있는 글')
  const dates = items.map(({ published }) => published!.getTime())
  expect(dates).toEqual([...dates].sort((a, b) => b - a))
  const content = items[0]!.content!
  expect(content).toContain('<math')
  expect(content).toContain(`src="${origin}/assets/images/`)
  expect(content).toMatch(/<img [^>]*width="\d+" height="\d+"/)
  expect(content).toContain(`href="${origin}/en/posts/everything"`)
  expect(content).not.toMatch(/<script|popover|tabindex|code-block| (?:href|src)="[/#]/)
  expect(items[0]!.categories.map(({ term }) => term)).toContain('R&D')
})

test('a tag has the posts of the tag in its feed, and no other', async ({ request }) => {
  const { items } = parseFeed(await (await request.get('/tags/딥-러닝/feed.xml')).text())
  expect(items.map(({ url }) => url)).toEqual([`${origin}/posts/everything`])
  for (const path of [
    '/tags/nothing/feed.xml',
    '/tags/초안태그/feed.json',
    '/fr/feed.xml',
    '/series/nothing/atom.xml',
  ]) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
})

test('a reader that has the feed already is told so', { tag: '@server' }, async ({ request }) => {
  for (const path of ['/feed.xml', '/en/atom.xml', '/feed.json', '/tags/c++/feed.xml']) {
    const first = await request.get(path)
    const { etag, 'last-modified': modified } = first.headers()
    const known: Record<string, string>[] = [
      { 'If-None-Match': etag! },
      { 'If-None-Match': `W/"x", W/${etag}` },
      { 'If-Modified-Since': modified! },
    ]
    for (const headers of known) {
      const again = await request.get(path, { headers })
      expect(again.status(), JSON.stringify(headers)).toBe(304)
      expect((await again.body()).length).toBe(0)
    }
    const other = await request.get(path, { headers: { 'If-None-Match': '"other"', 'If-Modified-Since': modified! } })
    expect(other.status()).toBe(200)
  }
})

test('pages name their feeds, and old addresses of feeds lead to them', async ({ page, request }) => {
  await page.goto('/tags/c++')
  const links = page.locator('link[rel="alternate"][type="application/rss+xml"]')
  await expect(links).toHaveCount(2)
  await expect(links.first()).toHaveAttribute('href', `${origin}/tags/c++/feed.xml`)
  await expect(page.locator('link[rel="alternate"][type="application/feed+json"]').last()).toHaveAttribute(
    'href',
    `${origin}/feed.json`,
  )
  for (const path of ['/rss', '/rss.xml', '/feed', '/index.xml', '/rss/', '/feed/']) {
    const answer = await request.get(path, { maxRedirects: 0 })
    expect([answer.status(), answer.headers().location], path).toEqual([permanent(), '/feed.xml'])
  }
})

for (const path of ['/feed.xml', '/atom.xml']) {
  test(`${path} opened in a browser is a page that can be read`, async ({ page }) => {
    await page.goto(path)
    const look = await page.evaluate(() => {
      const entry = document.querySelector('item, entry')!
      const [title, link] = [entry.querySelector('div')!, entry.querySelector('div a')!]
      const hidden = entry.querySelectorAll(':scope > :is(title, link, encoded, content)')
      return {
        size: Number.parseFloat(getComputedStyle(title).fontSize),
        display: getComputedStyle(title).display,
        link: new URL((link as HTMLAnchorElement).href).pathname,
        hidden: [...hidden].map((one) => getComputedStyle(one).display),
        width: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }
    })
    expect(look.display).toBe('block')
    expect(look.size).toBeGreaterThan(18)
    expect(look.link).toMatch(/^\/posts\/./)
    expect(new Set(look.hidden)).toEqual(new Set(['none']))
    expect(look.width).toBeLessThanOrEqual(0)
  })
}
