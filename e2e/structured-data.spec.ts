import Validator from '@adobe/structured-data-validator'
import WebAutoExtractor from '@marbec/web-auto-extractor'
import { type APIRequestContext, expect } from '@playwright/test'
import { routes } from '@/lib/addresses/routes'
import { test } from './one-page'
import { pageTypes } from './pages'
import { buildVocabulary } from './vocabulary'

const origin = 'https://blog.example.org'

interface Thing {
  '@type': string
  '@id'?: string
  [property: string]: unknown
}

const vocabulary = buildVocabulary()

async function readHtml(request: APIRequestContext, path: string): Promise<string> {
  return (await request.get(path)).text()
}

async function readThings(request: APIRequestContext, path: string): Promise<Thing[]> {
  const html = await readHtml(request, path)
  const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
  return JSON.parse(json!)['@graph']
}

async function listIssues(html: string) {
  const extracted = new WebAutoExtractor({ addLocation: false, embedSource: [] }).parse(html)
  const issues = await new Validator(vocabulary).validate(extracted)
  const things = Object.values(extracted.jsonld).flat().length
  return {
    things,
    issues: issues.map(({ severity, rootType, issueMessage }) => `${severity} ${rootType}: ${issueMessage}`),
  }
}

const silent = Object.entries(pageTypes).filter(([name]) => /search|404/.test(name))
const speaking = Object.entries(pageTypes).filter(([name]) => !/search|404/.test(name))

for (const [name, path] of speaking) {
  if (name.startsWith('offline')) continue // of no search engine
  test(`the structured data of ${name} are valid`, async ({ request }) => {
    const { things, issues } = await listIssues(await readHtml(request, path))
    expect(things).toBeGreaterThan(1)
    expect(issues).toEqual([])
  })
}

for (const [name, path] of silent) {
  test(`${name} has none, because no search engine keeps it`, async ({ request }) => {
    expect(await readHtml(request, path)).not.toContain('ld+json')
  })
}

test('what is wrong would be found: an unknown type, an unknown property, a missing name', async () => {
  const wrong = [
    { '@type': 'BlogPoster', name: 'a' },
    { '@type': 'BlogPosting', headlien: 'a' },
    { '@type': 'Person', url: origin },
  ]
  for (const thing of wrong) {
    const json = JSON.stringify({ '@context': 'https://schema.org', ...thing })
    const { issues } = await listIssues(`<script type="application/ld+json">${json}</script>`)
    expect(issues).toHaveLength(1)
  }
})

const expected: Record<keyof typeof pageTypes & string, string> = {
  home: 'WebSite Blog Person',
  'later page': 'CollectionPage BreadcrumbList',
  post: 'BlogPosting CriticReview BreadcrumbList Person',
  papers: 'CollectionPage BreadcrumbList',
  'papers of a venue': 'CollectionPage BreadcrumbList',
  tags: 'CollectionPage BreadcrumbList',
  tag: 'CollectionPage BreadcrumbList',
  titles: 'CollectionPage BreadcrumbList',
  'all series': 'CollectionPage BreadcrumbList',
  series: 'CollectionPage BreadcrumbList',
  archive: 'CollectionPage BreadcrumbList',
  'archive of a year': 'CollectionPage BreadcrumbList',
  about: 'ProfilePage BreadcrumbList',
} as Record<keyof typeof pageTypes, string>

test('every type of page says what it is, once', async ({ request }) => {
  for (const [name, types] of Object.entries(expected)) {
    const things = await readThings(request, pageTypes[name as keyof typeof pageTypes])
    expect(things.map((thing) => thing['@type']).join(' '), name).toBe(types)
  }
})

test('a post says when it changed, who wrote it, and where it stands', async ({ request }) => {
  const [post, review, trail, author] = await readThings(request, pageTypes.review)
  expect(post).toMatchObject({
    headline: '여백과 인용의 글',
    inLanguage: 'ko',
    datePublished: '2026-02-01T00:00:00+09:00',
    dateModified: '2026-02-20T00:00:00+09:00',
    author: { '@id': `${origin}/#author` },
    keywords: ['LLM', '정렬'],
  })
  expect(author).toMatchObject({ '@id': `${origin}/#author`, name: '여백' })
  expect(review).toMatchObject({
    itemReviewed: { '@type': 'ScholarlyArticle', url: 'https://arxiv.org/abs/2203.02155' },
  })
  expect((trail!.itemListElement as Thing[]).map(({ name, item }) => [name, item])).toEqual([
    ['여백', `${origin}/`],
    ['여백 시험', origin + encodeURI('/series/여백-시험')],
    ['여백과 인용의 글', `${origin}/posts/review`],
  ])
  const [plain, ...others] = await readThings(request, routes.post('ko', 'numbered-01'))
  expect(plain).toMatchObject({ dateModified: plain!.datePublished, image: expect.stringContaining('/cards/') })
  expect(others.map((thing) => thing['@type'])).toEqual(['BreadcrumbList', 'Person'])
})

test('the search that the first page names answers', async ({ page, request }) => {
  for (const lang of ['ko', 'en'] as const) {
    const [website] = await readThings(request, routes.posts(lang))
    const { target } = website!.potentialAction as { target: { urlTemplate: string } }
    expect(target.urlTemplate).toBe(`${origin}${routes.search(lang)}?q={search_term_string}`)
    await page.goto(new URL(target.urlTemplate.replace('{search_term_string}', 'attention')).href.replace(origin, ''))
    await expect(page.getByRole('searchbox').first()).toHaveValue('attention')
  }
})
