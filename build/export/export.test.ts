import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { absoluteUrl } from '@/lib/addresses/routes'
import { exportPages } from './export-pages'
import { fileOf, fileOfAlias } from './file-of'
import { findLinks } from './find-links'
import { renderRedirects } from './old-addresses'
import { renderRedirect } from './render-redirect'

test('each response has the file that static hosts serve at its path', () => {
  const html = 'text/html; charset=utf-8'
  const cases: [string, string, string][] = [
    ['/', html, 'index.html'],
    ['/en', html, 'en.html'],
    ['/posts/lora', html, 'posts/lora.html'],
    ['/tags/%EC%96%B4%ED%85%90%EC%85%98', html, 'tags/어텐션.html'],
    ['/tags/c++/page/2', html, 'tags/c++/page/2.html'],
    ['/tags/node.js', html, 'tags/node.js.html'],
    ['/about/', html, 'about/index.html'],
    ['/posts/404', html, 'posts/404/index.html'],
    ['/tags/index', html, 'tags/index/index.html'],
    ['/posts/lora.md', 'text/markdown; charset=utf-8', 'posts/lora.md'],
    ['/tags/llm/feed.xml', 'application/rss+xml', 'tags/llm/feed.xml'],
    ['/api/fingerprints', 'application/json', 'api/fingerprints'],
  ]
  for (const [path, type, file] of cases) assert.equal(fileOf(path, type), file)
})

test('an old address is a file that answers with and without a slash at its end', () => {
  const cases: [string, string | undefined][] = [
    ['/entry/어텐션', 'entry/어텐션/index.html'],
    ['/entry/%EC%96%B4%ED%85%90%EC%85%98/', 'entry/어텐션/index.html'],
    ['/2020/01/02/lora.html', '2020/01/02/lora.html'],
    ['/12', '12/index.html'],
    ['/../out', undefined],
    ['/%2e%2e/out', undefined],
    ['/?p=12', undefined],
    ['/index.php?p=12', undefined],
  ]
  for (const [alias, file] of cases) assert.equal(fileOfAlias(alias), file)
})

test('what a response names is found, relative to the base path', () => {
  const site = { url: 'https://a.example/blog', basePath: '/blog' }
  const html = `<meta property="og:image" content="https://a.example/blog/cards/1/a.png"/><link rel="canonical" href="https://a.example/blog/"/>
<a href="/blog/posts/a?x=1&amp;y=2#z">a</a><a href="/other">b</a><a href="https://b.example/blog/c">c</a>
<p>https://a.example/blog/shown in text, and https://a.example/blogs</p>`
  assert.deepEqual(findLinks(html, 'text/html', site), {
    links: ['/', '/posts/a', '/cards/1/a.png'],
    mentions: ['/cards/1/a.png', '/', '/shown'],
  })
  const outside = 'https://a.example/blog/../../x https://a.example/blog/%2e%2e/y https://a.example/blog/100%'
  assert.deepEqual(findLinks(outside, 'text/markdown', site).mentions, [])
  assert.deepEqual(findLinks('https://a.example/blog/a/../b', 'text/markdown', site).mentions, ['/b'])
  const css =
    'a{src:url("/blog/_next/static/media/a.woff2")}b{background:url(/blog/assets/b.png)}c{background:url(data:a)}'
  assert.deepEqual(findLinks(css, 'text/css', site).links, ['/_next/static/media/a.woff2', '/assets/b.png'])
  const sitemap =
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><loc>https://a.example/blog/d</loc></urlset>'
  assert.deepEqual(findLinks(sitemap, 'application/xml', site).links, ['/d'])
})

test('redirects are written as Cloudflare Pages and Netlify read them', () => {
  const text = renderRedirects([
    { from: '/entry/어텐션/', to: '/posts/attention' },
    { from: '/entry/어텐션', to: '/posts/attention' },
    { from: '/entry/%EC%96%B4%ED%85%90%EC%85%98', to: '/posts/attention' },
    { from: '/?p=12', to: '/posts/attention' },
  ])
  const lines = text.split('\n').filter((line) => /entry|attention/.test(line))
  assert.deepEqual(lines, ['/entry/%EC%96%B4%ED%85%90%EC%85%98 /posts/attention 301'])
})

test('a redirect page cannot be left by its URL', () => {
  const html = renderRedirect('https://a.example/?a=1&b="><script>')
  assert.ok(html.includes('<html lang="ko">') && renderRedirect(absoluteUrl('/en/about')).includes('<html lang="en">'))
  assert.ok(
    html.includes('content="0;url=https://a.example/?a=1&amp;b=&quot;>&lt;script>"') && !html.includes('<script>'),
  )
})

test('what pages name is written; a link to a folder of public/ or to nothing is broken, with its page', async (t) => {
  const site: Record<string, [string, string]> = {
    '/': [
      'text/html',
      `<a href="/a">a</a><a href="/assets">b</a><a href="/speculation-rules.json">c</a><a href="/nothing">d</a>`,
    ],
    '/a': ['text/html', `<link rel="stylesheet" href="/a.css"><p>${absoluteUrl('/shown')}`],
    '/a.css': ['text/css', 'a{background:url(/a.png)}'],
    '/a.png': ['image/png', 'png'],
  }
  const server = createServer(({ url = '' }, response) => {
    const [type, body] = site[url] ?? []
    response.writeHead(type ? 200 : 404, { 'content-type': type ?? 'text/html' }).end(body)
  }).listen(0, '127.0.0.1')
  const folder = mkdtempSync(path.join(tmpdir(), 'export-'))
  t.after(() => {
    server.close()
    rmSync(folder, { recursive: true })
  })
  await new Promise((resolve) => server.once('listening', resolve))
  const out = path.join(folder, 'out')
  mkdirSync(out)
  const { port } = server.address() as AddressInfo
  const { files, broken } = await exportPages(`http://127.0.0.1:${port}`, ['/'], {
    out,
    last: path.join(folder, 'last'),
  })
  assert.deepEqual(readdirSync(out).sort(), ['a.css', 'a.html', 'a.png', 'index.html'])
  assert.equal(files, 4)
  assert.equal(readFileSync(path.join(out, 'a.png'), 'utf8'), 'png')
  const expected = ['/assets', '/nothing'].map((link) => ({ link, status: 404, page: '/' }))
  assert.deepEqual(
    broken.sort((a, b) => (a.link < b.link ? -1 : 1)),
    expected,
  )
})
