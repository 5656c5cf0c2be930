import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { routes } from '@/lib/addresses/routes'
import { en } from '@/lib/i18n/en'
import { ko } from '@/lib/i18n/ko'
import { servers, siteUrl } from './addresses'
import { fileOf, files } from './built-pages'
import { crawl, withoutAnchor } from './crawl'

const out = path.join(servers.files.directory, 'out')
const read = (name: string) => readFileSync(path.join(out, name), 'utf8')

/** Posts that have an address and no link. */
const starts = ['/', '/en', '/sitemap.xml', '/robots.txt', '/llms.txt', '/posts/unlisted-post']

test('every link, picture, style and anchor of the exported site is there', async () => {
  const answers = await crawl(servers.files.url, starts)
  const pages = [...answers.values()].filter(({ type }) => type === 'text/html')
  expect(pages.length).toBeGreaterThan(80)
  expect([...answers.values()].filter(({ status }) => status !== 200).map((answer) => answer.path)).toEqual([])
  const lost = [...answers.values()].flatMap(({ path: page, links }) =>
    links.filter((link) => {
      const [, anchor] = link.split('#')
      const target = answers.get(withoutAnchor(link))
      return anchor && target?.type === 'text/html' && !target.ids.has(decodeURIComponent(anchor)) && page
    }),
  )
  expect(lost).toEqual([])
})

/** The parts of a page without what needs a server, and without the name of its script; a head's in any order. */
function listParts(html: string): string[] {
  const needsServer =
    /<link [^>]*api\/oembed[^>]*>|<(post-views|post-likes)\b.*?<\/\1>|<a href="[^"]*\/list\/most-read"[^>]*>[^<]*<\/a>/g
  const [head = '', body = ''] = html
    .replace(needsServer, '')
    .replace(/\/assets\/main-\w+\.js/, '')
    .split('</head>')
  return [...head.split(/(?=<)/).sort(), ...body.split(/(?=<)/)]
}

test('each page is the document of the server, but for what needs one: what is on it is asked there', () => {
  const pages = Object.keys(files).flatMap((page) => {
    const name = `${page.replace(/^\/ko(?=\/|$)/, '') || '/index'}.html`.slice(1)
    return existsSync(path.join(out, name)) ? [[page, name] as const] : []
  })
  expect(pages.length).toBeGreaterThan(80)
  for (const [page, name] of pages)
    expect(listParts(read(name)), name).toEqual(listParts(readFileSync(fileOf(`${page}.html`.slice(1)), 'utf8')))
})

test('no page has a script of the framework, flight data, or what needs a server', () => {
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' })
  const pages = names.filter((name) => name.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(80)
  for (const name of pages) {
    const html = read(name)
    expect(html, name).not.toMatch(/_next\/static\/[^"]*\.js|__next_f|api\/oembed|<nearest-posts|<post-likes/)
    expect(html.trimEnd(), name).toMatch(/<\/html>$/)
  }
  expect(names.filter((name) => /_next\/static\/.*\.js$|\.rsc$/.test(name))).toEqual([])
})

test('drafts and scheduled posts are in no file', () => {
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' })
  const told = names.filter(
    (name) => /\.(?:html|xml|json|md|txt)$/.test(name) && /scheduled-post|draft-post/.test(name + read(name)),
  )
  expect(told).toEqual([])
})

test('an unknown address is a 404 page in its language', async ({ request }) => {
  for (const [address, words] of [
    ['/nothing-here', ko.notFound.title],
    ['/posts/nothing-here', ko.notFound.title],
    ['/en/nothing-here', en.notFound.title],
    ['/en/posts/nothing-here', en.notFound.title],
  ] as const) {
    const response = await request.get(address)
    expect(response.status(), address).toBe(404)
    expect(await response.text(), address).toContain(words)
  }
})

test('old addresses lead to their posts, by the rules of a host and by pages', async ({ page, request }) => {
  const rules = read('_redirects')
    .split('\n')
    .filter((line) => line.endsWith(' 301'))
  expect(rules.length).toBeGreaterThan(10)
  for (const rule of rules) {
    const [from = '', to = ''] = rule.split(' ')
    if (/[:*]/.test(from)) continue // a pattern: list.spec.ts
    const response = await request.get(from, { maxRedirects: 0 })
    expect(response.headers().location, from).toBe(to)
    expect((await request.get(to)).status(), to).toBe(200)
    const name = decodeURI(from).slice(1)
    if (/^(?:rss|feed|atom|rss\.xml|index\.xml)$/.test(name) || name !== name.normalize('NFC') || /[:*]/.test(rule))
      continue
    const file = /\.html?$/.test(name) ? name : `${name}/index.html`
    expect(read(file), file).toContain(`<meta http-equiv="refresh" content="0;url=${siteUrl}${to}">`)
  }
  expect(read('rss.xml')).toBe(read('feed.xml'))
  await page.route(`${siteUrl}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<title>${new URL(route.request().url()).pathname}</title>` }),
  )
  const [from = '', to = ''] = rules.find((rule) => / \/posts\//.test(rule))!.split(' ')
  await page.goto(`/${encodeURI(`${decodeURI(from).slice(1)}/index.html`)}`)
  await expect(page).toHaveTitle(to)
})

test('pages have the headers of a server, and files with a hash live for ever', async ({ request }) => {
  const headers = (await request.get(routes.post('ko', 'everything'))).headers()
  expect(headers['content-security-policy']).toContain("script-src 'self';")
  expect(headers['content-security-policy']).not.toContain("script-src 'self' 'unsafe-inline'")
  for (const name of ['x-content-type-options', 'referrer-policy', 'speculation-rules'])
    expect(headers[name], name).toBeTruthy()
  const [script = ''] = /\/assets\/main-[^"]+/.exec(read('index.html')) ?? []
  expect((await request.get(script)).headers()['cache-control']).toContain('immutable')
  const rules = (await request.get('/speculation-rules.json')).headers()
  expect(rules['content-type']).toBe('application/speculationrules+json')
})

test('what hosts read is beside the pages', () => {
  expect(read('.nojekyll')).toBe('')
  expect(read('CNAME')).toBe(`${new URL(siteUrl).hostname}\n`)
  expect(read('key-for-the-tests-of-this-repository.txt').trim()).toBe('key-for-the-tests-of-this-repository')
  expect(JSON.parse(read('api/fingerprints')).site).toBe(siteUrl)
})
