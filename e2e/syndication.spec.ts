import { expect, test } from '@playwright/test'

const origin = 'https://blog.example.org'

test('the feed has every listed post with its full text, newest first', async ({ page, request }) => {
  const answer = await request.get('/feed.xml')
  expect(answer.headers()['content-type']).toContain('application/rss+xml')
  const xml = await answer.text()
  const items = await page.evaluate((text) => {
    const feed = new DOMParser().parseFromString(text, 'text/xml')
    if (feed.querySelector('parsererror')) throw new Error(feed.documentElement.textContent ?? '')
    return [...feed.querySelectorAll('item')].map((item) => ({
      title: item.querySelector('title')!.textContent!,
      link: item.querySelector('link')!.textContent!,
      date: item.querySelector('pubDate')!.textContent!,
      content: item.getElementsByTagName('content:encoded')[0]!.textContent!,
    }))
  }, xml)
  expect(items).toHaveLength(21)
  expect(items[0]!.title).toContain('모든 것이 있는 글')
  const dates = items.map(({ date }) => Date.parse(date))
  expect(dates).toEqual([...dates].sort((a, b) => b - a))
  const { content } = items[0]!
  expect(content).toContain('<math')
  expect(content).toContain(`src="${origin}/assets/images/`)
  expect(content).toContain(`href="${origin}/en/posts/everything"`)
  expect(content).not.toMatch(/<script|popover|tabindex|code-block| (?:href|src)="[/#]/)
})

test('the sitemap names public pages once, with true dates and languages', async ({ request }) => {
  const xml = await (await request.get('/sitemap.xml')).text()
  const urls = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url!)
  expect(new Set(urls).size).toBe(urls.length)
  for (const url of urls) expect(url.startsWith(`${origin}/`)).toBe(true)
  expect(urls).toContain(`${origin}/posts/everything`)
  expect(urls).toContain(`${origin}/en/posts/everything`)
  expect(urls).toContain(origin + encodeURI('/tags/자연어처리'))
  expect(xml).toContain('2026-03-14T15:00:00.000Z') // updated: 2026-03-15 in Seoul
  expect(xml).toContain(`hreflang="en" href="${origin}/en/posts/everything"`)
})

test('robots.txt lets everyone in and names the sitemap', async ({ request }) => {
  expect(await (await request.get('/robots.txt')).text()).toBe(
    `User-Agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`,
  )
})
