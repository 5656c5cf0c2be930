import { expect, test } from '@playwright/test'
import { XMLParser } from 'fast-xml-parser'
import { parse } from 'yaml'
import { siteUrl } from './addresses'

const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8'
const markdownType = 'text/markdown; charset=utf-8'

/** Front matter and body. */
function split(text: string): { facts: Record<string, unknown>; body: string } {
  const [, matter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? []
  return { facts: parse(matter), body }
}

test('a post is Markdown at its address with .md', async ({ request }) => {
  const answer = await request.get('/posts/everything.md')
  expect(answer.status()).toBe(200)
  expect(answer.headers()).toMatchObject({
    'content-type': markdownType,
    'content-language': 'ko',
    'x-robots-tag': 'noindex',
    link: `<${siteUrl}/posts/everything>; rel="canonical"`,
    'access-control-allow-origin': '*',
  })
  const { facts, body } = split(await answer.text())
  expect(facts).toMatchObject({
    title: expect.stringContaining('모든 것이 있는 글'),
    date: '2026-03-01T00:00:00+09:00',
    updated: '2026-03-15T00:00:00+09:00',
    tags: ['C++', 'C#', 'R&D', '자연어처리', '딥 러닝'],
    url: `${siteUrl}/posts/everything`,
    language: 'ko',
    author: '여백',
    paper: { title: 'Attention Is All You Need', arxiv: '1706.03762', year: 2017 },
    translations: { en: `${siteUrl}/en/posts/everything` },
  })
  expect(body).toMatch(/^\n# 모든 것이 있는 글/)
  for (const part of [
    '**어텐션(Attention)**은 값을 섞는다.[^mix]',
    '[^mix]: 소프트맥스의 값은 **합이 1**이다.',
    `[수식 절](${siteUrl}/posts/everything#수식과-기호)`,
    `[영어 글](${siteUrl}/en/posts/everything)`,
    '$\\mathrm{softmax}(x)_i$',
    '\n$$\n\\mathrm{Attention}(Q, K, V)',
    '**attention.py**\n\n```diff\n  import math',
    '```cpp\ntemplate <typename T>',
    '| 이름 | 값 | 설명 | 비고 | 마지막 |\n| - | -: |',
    '**그림 1** 쿼리가 키를 본다',
    '> **참고**\n>\n> 콜아웃 안의 **글**과 `코드`.',
    '**더 보기**\n\n접힌 글이다.',
  ]) {
    expect(body).toContain(part)
  }
  expect(body).toMatch(new RegExp(`!\\[두 상자를 잇는 화살표\\]\\(${siteUrl}/assets/images/\\w+\\.svg\\)`))
  expect(body).not.toMatch(/\]\([/#.]|\.invalid|\[!NOTE\]|<details|showLineNumbers/)
})

test('works, tabs, diagrams, charts and notes of the margin are Markdown, too', async ({ request }) => {
  const { body } = split(await (await request.get('/posts/review.md')).text())
  for (const part of [
    'Lester et al. [1]은 프롬프트만 배웠다. 두 논문[2, 3절; 3]도 있다.',
    '## 참고 문헌\n\n1. Lester, B.',
    '[arXiv](https://arxiv.org/abs/',
    '보라.[^aside-1]',
    '[^aside-1]: 곁글은 이렇게 선다.',
    'D = \\mathrm{KL}(p',
    '\\tag{1}',
    '앞의 식 (1)으로',
    '**Python**\n\n```python\nx = 1\n```\n\n**JavaScript**\n\n```js',
    '```mermaid\ngraph LR',
    '| step | loss | model |',
    '**그림 2** 손실은 이렇게 준다. (두 모델의 손실이 줄어드는 곡선)',
    '**표 1** 넓은 표다.',
  ]) {
    expect(body).toContain(part)
  }
})

test('what is no post for readers is none in Markdown', async ({ request }) => {
  for (const path of ['/posts/nothing.md', '/posts/draft-post.md', '/posts/scheduled-post.md', '/en/posts/review.md']) {
    expect((await request.get(path)).status(), path).toBe(404)
    expect((await request.get(path.slice(0, -3), { headers: { Accept: 'text/markdown' } })).status(), path).toBe(404)
  }
  expect((await request.get('/posts/unlisted-post.md')).status()).toBe(200)
})

for (const path of ['/posts/everything', '/en/posts/everything']) {
  test(`${path} is what its reader asks for`, async ({ request }, { project }) => {
    const get = (Accept: string, more = {}) => request.get(path, { headers: { Accept, ...more } })
    const page = await get(browser)
    expect(page.headers()['content-type']).toContain('text/html')
    // Next alone has no place where a static page can say so (docs/machines.md).
    if (project.name === 'documents') expect(page.headers().vary).toMatch(/(^|, *)Accept(,|$)/)
    expect(page.headers()['cache-control']).toMatch(/s-maxage=60/)
    for (const accept of ['*/*', 'text/html, text/markdown;q=0.9']) {
      expect((await get(accept)).headers()['content-type']).toContain('text/html')
    }
    const answer = await get('text/markdown, text/html;q=0.9, */*;q=0.8')
    expect(answer.headers()['content-type']).toBe(markdownType)
    expect(answer.headers().vary).toContain('Accept')
    expect(answer.headers()['content-location']).toBe(`${path}.md`)
    expect(answer.headers()['cache-control']).toBe('private, no-cache')
    const file = await request.get(`${path}.md`)
    expect(await answer.text()).toBe(await file.text())
    expect(file.headers()['cache-control']).toContain('public')
    const again = await get('text/markdown', { 'If-None-Match': answer.headers().etag! })
    expect(again.status()).toBe(304)
    expect((await request.get(`${path}.md`, { headers: { 'If-None-Match': file.headers().etag! } })).status()).toBe(304)
    expect((await get(browser)).headers()['content-type']).toContain('text/html')
  })
}

test('a post names its other forms', async ({ page, request }) => {
  await page.goto('/en/posts/everything')
  const markdown = page.locator('link[rel="alternate"][type="text/markdown"]')
  await expect(markdown).toHaveAttribute('href', `${siteUrl}/en/posts/everything.md`)
  const embed = await page.locator('link[type="application/json+oembed"]').getAttribute('href')
  const answer = await request.get(embed!.replace(siteUrl, ''))
  expect(answer.headers()['content-type']).toBe('application/json; charset=utf-8')
  expect(await answer.json()).toEqual({
    version: '1.0',
    type: 'link',
    title: 'A post with everything',
    author_name: '여백',
    author_url: `${siteUrl}/en/about`,
    provider_name: '여백',
    provider_url: `${siteUrl}/en`,
    cache_age: 86_400,
  })
})

test('oEmbed is XML for those who ask for it, and says what is wrong', async ({ request }) => {
  const get = (query: Record<string, string>) => request.get(`/api/oembed?${new URLSearchParams(query)}`)
  const url = `${siteUrl}/posts/everything?utm_source=mail#figure-1`
  const answer = await get({ url, format: 'xml' })
  expect(answer.headers()['content-type']).toBe('text/xml; charset=utf-8')
  const { oembed } = new XMLParser().parse(await answer.text())
  expect(oembed).toMatchObject({ type: 'link', provider_name: '여백', title: expect.stringContaining('모든 것') })
  for (const [status, query] of [
    [400, {}],
    [400, { url: 'posts/everything' }],
    [501, { url, format: 'yaml' }],
    [404, { url: `${siteUrl}/posts/nothing` }],
    [404, { url: `${siteUrl}/posts/draft-post` }],
    [404, { url: `${siteUrl}/about` }],
    [404, { url: 'https://other.example/posts/everything' }],
  ] as const) {
    expect((await get(query as Record<string, string>)).status(), JSON.stringify(query)).toBe(status)
  }
})

for (const [prefix, name] of [
  ['', '글 (한국어)'],
  ['/en', 'Posts (English)'],
] as const) {
  test(`${prefix}/llms.txt lists every post with an address that answers`, async ({ request }) => {
    const answer = await request.get(`${prefix}/llms.txt`)
    expect(answer.headers()['content-type']).toBe('text/plain; charset=utf-8')
    const text = await answer.text()
    expect(text).toMatch(/^# 여백\n\n> \S/)
    const [, posts = '', optional = ''] = text.split(/^## .*\n/m)
    expect(text).toContain(`\n## ${name}\n`)
    expect(text).toContain('\n## Optional\n')
    const listed = [...posts.matchAll(/^- \[(.+)\]\((\S+)\): \S.*$/gm)]
    expect(listed).toHaveLength(prefix ? 1 : 21)
    const links = [...listed.map(([, , url]) => url!), ...[...optional.matchAll(/\]\((\S+)\)/g)].map(([, url]) => url!)]
    for (const url of links) {
      expect(url.startsWith(siteUrl)).toBe(true)
      expect((await request.get(url.slice(siteUrl.length), { maxRedirects: 0 })).status(), url).toBe(200)
    }
    expect(text).not.toMatch(/unlisted|draft|scheduled/)
    const again = await request.get(`${prefix}/llms.txt`, { headers: { 'If-None-Match': answer.headers().etag! } })
    expect(again.status()).toBe(304)
    const full = await (await request.get(`${prefix}/llms-full.txt`)).text()
    expect(full.match(/^---\ntitle: /gm)).toHaveLength(listed.length)
    expect(full.indexOf('everything')).toBeGreaterThan(0)
    expect(full).not.toMatch(/링크를 아는 사람의 글|\.invalid/)
  })
}

test('browsers are told of the search of each language, by a description that leads to its results', async ({
  page,
  request,
}) => {
  for (const [home, lang] of [
    ['/', 'ko'],
    ['/en', 'en'],
  ] as const) {
    await page.goto(home)
    const href = await page.locator('link[rel="search"]').getAttribute('href')
    const answer = await request.get(href!)
    expect(answer.headers()['content-type']).toBe('application/opensearchdescription+xml; charset=utf-8')
    const text = await answer.text()
    expect(/<ShortName>(.*)<\/ShortName>/.exec(text)?.[1]?.length).toBeLessThanOrEqual(16)
    const [, template = ''] = /type="text\/html" template="([^"]+)"/.exec(text) ?? []
    expect(template.startsWith(siteUrl)).toBe(true)
    await page.goto(template.slice(siteUrl.length).replace('{searchTerms}', encodeURIComponent('attention 어텐션')))
    await expect(page.locator('.search-results li').first()).toHaveAttribute('lang', lang)
  }
})
