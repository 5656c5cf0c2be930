import { expect, test } from '@playwright/test'
import { select, selectAll } from 'hast-util-select'
import { HtmlValidate } from 'html-validate'
import { servers, siteUrl } from './addresses'
import { type Answer, crawl, withoutAnchor } from './crawl'
import { rules } from './html-rules'

// One crawl for all of them, in one worker.
test.describe.configure({ mode: 'default' })

const starts = [
  '/',
  '/en',
  '/sitemap.xml',
  '/robots.txt',
  '/llms.txt',
  '/posts/unlisted-post',
  '/speculation-rules.json',
]
const missing = ['/nothing-here', '/en/nothing-here']
let answers: Map<string, Answer>
let pages: Answer[]

test.beforeAll(async () => {
  answers = await crawl(servers.documents.url, starts)
  pages = [...answers.values()].filter(({ type }) => type === 'text/html')
})

/** The pages that name a path. */
const namedIn = (path: string) =>
  [...answers.values()].filter(({ links }) => links.map(withoutAnchor).includes(path)).map((answer) => answer.path)

const attribute = (page: Answer, selector: string, name: string) =>
  select(selector, page.tree!)?.properties[name] as string | undefined

test('the crawl finds the whole site', () => {
  expect(pages.length).toBeGreaterThan(80)
  const types = new Set([...answers.values()].map(({ type }) => type))
  for (const type of ['application/rss+xml', 'application/feed+json', 'text/markdown', 'image/webp', 'image/svg+xml']) {
    expect(types).toContain(type)
  }
  const [sitemap] = [...answers.values()].filter(({ path }) => path === '/sitemap.xml')
  const reading = pages.filter(({ path }) => /\/posts\//.test(path) && !path.includes('unlisted'))
  for (const { path } of reading) expect(sitemap!.links, path).toContain(path)
})

test('every address of the site that anything names answers, without a detour', () => {
  const bad = [...answers.values()].filter(({ status }) => status !== 200)
  expect(bad.map(({ path, status }) => `${status} ${path} in ${namedIn(path).slice(0, 3).join(', ')}`)).toEqual([])
})

test('every anchor is there', () => {
  const bad = [...answers.values()].flatMap(({ path, links }) =>
    links.flatMap((link) => {
      const [target = '', anchor] = link.split('#')
      const page = answers.get(target)
      if (!anchor || page?.type !== 'text/html' || page.ids.has(decodeURIComponent(anchor))) return []
      return `${link} in ${path}`
    }),
  )
  expect(bad).toEqual([])
})

test('every page says what it is', () => {
  for (const page of pages) {
    const { path } = page
    expect(selectAll('h1', page.tree!), path).toHaveLength(1)
    expect(attribute(page, 'html', 'lang'), path).toBe(/^\/en(?:\/|$|\?)/.test(path) ? 'en' : 'ko')
    expect(selectAll('title', page.tree!), path).toHaveLength(1)
    expect(attribute(page, 'meta[name="description"]', 'content')?.length, path).toBeGreaterThan(5)
    const canonical = attribute(page, 'link[rel="canonical"]', 'href')
    // What search engines are sent away from needs none.
    const isHidden = /noindex/.test(attribute(page, 'meta[name="robots"]', 'content') ?? '')
    if (canonical || !isHidden) {
      expect(new URL(canonical ?? '', 'http://none').href, path).toBe(new URL(path, siteUrl).href)
    }
  }
})

test('pages in several languages name each other, and the first of the site for all the rest', () => {
  let translated = 0
  for (const page of pages) {
    const alternates = listAlternates(page)
    if (alternates.size === 0) continue
    translated += 1
    const lang = attribute(page, 'html', 'lang')!
    expect(alternates.get(lang), page.path).toBe(page.path)
    const others = [...alternates].filter(([name]) => name !== 'x-default')
    expect(others.length, page.path).toBeGreaterThan(1)
    expect(alternates.get('x-default'), page.path).toBe(alternates.get('ko'))
    for (const [, path] of others) {
      const other = answers.get(path)
      expect(other?.status, `${path} in ${page.path}`).toBe(200)
      expect(Object.fromEntries(listAlternates(other!)), path).toEqual(Object.fromEntries(alternates))
    }
  }
  expect(translated).toBeGreaterThan(10)
})

function listAlternates({ tree }: Answer): Map<string, string> {
  const links = selectAll('link[rel="alternate"][hreflang]', tree!)
  return new Map(
    links.map(({ properties }) => {
      const { pathname, search } = new URL(String(properties.href))
      return [String(properties.hrefLang), pathname + search]
    }),
  )
}

test('every page is valid HTML', async ({ request }) => {
  test.slow()
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'], rules })
  const broken = await Promise.all(
    missing.map(async (path) => ({ path, body: await (await request.get(path)).text() })),
  )
  const found: string[] = []
  for (const { path, body } of [...pages, ...broken]) {
    const { results } = await validator.validateString(body)
    for (const { messages } of results) {
      for (const { ruleId, message, selector } of messages) found.push(`${path} ${ruleId}: ${message} (${selector})`)
    }
  }
  expect(found).toEqual([])
})
