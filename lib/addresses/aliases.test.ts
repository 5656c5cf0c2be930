import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { config } from '@/proxy'
import { buildAliasRedirects, buildAliasRewrites, findMoved, isServed, parseAlias, servedNames } from './aliases'
import { postQueries } from './post-queries.js'
import { routes } from './routes'

test('an old address has one canonical form, however it was copied', () => {
  const forms = [
    '/entry/어텐션',
    '/entry/어텐션/',
    '/entry/%EC%96%B4%ED%85%90%EC%85%98',
    '/entry/어텐션'.normalize('NFD'),
  ]
  for (const form of forms) assert.equal(parseAlias(form), '/entry/어텐션')
  for (const form of ['entry/1', '//evil.example/1', '/%', '/']) assert.equal(parseAlias(form), undefined)
  assert.equal(parseAlias('/?p=%EA%B8%80'), '/?p=글')
  for (const form of ['/deep%20learning/a', '/deep learning/a/']) assert.equal(parseAlias(form), '/deep learning/a')
  for (const form of ['/%40me/r%26d', '/@me/r&d']) assert.equal(parseAlias(form), '/@me/r&d')
  for (const form of ['/c%23/100%25/a%2Fb%3f', '/no%20%25']) {
    const once = parseAlias(form)!
    assert.equal(parseAlias(once), once)
  }
  assert.equal(parseAlias('/index.php/?id=1'), '/index.php?id=1')
})

const moved = {
  posts: {
    '/12': '/posts/twelve',
    '/entry/어텐션': '/posts/attention',
    '/?p=12': '/posts/twelve',
    '/view.php?id=1&no=2': '/posts/b',
    '/2020/01/02/글.html': '/posts/a',
  },
  tags: { nlp: '/tags/nlp', 자연어처리: '/tags/nlp' },
}

for (const [address, path] of Object.entries({
  '/12': '/posts/twelve',
  '/12/': '/posts/twelve',
  '/12?utm_source=mail': '/posts/twelve',
  '/m/12': '/posts/twelve',
  '/Entry/%EC%96%B4%ED%85%90%EC%85%98': '/posts/attention',
  '/m/entry/%EC%96%B4%ED%85%90%EC%85%98': '/posts/attention',
  '/?p=12': '/posts/twelve',
  '/?utm_source=mail&p=12': '/posts/twelve',
  '/view.php?id=1&no=2': '/posts/b',
  '/view.php?id=1': undefined,
  '/2020/01/02/%EA%B8%80.html': '/posts/a',
  '/2020/01/02/%EA%B8%80xhtml': undefined,
  '/tag/NLP': '/tags/nlp',
  '/category/Dev/%EC%9E%90%EC%97%B0%EC%96%B4%EC%B2%98%EB%A6%AC': '/tags/nlp',
  '/categories/nlp/': '/tags/nlp',
  '/category/nothing': undefined,
  '/%E0%A4%A': undefined,
  '/toString': undefined,
  '/tag/constructor': undefined,
})) {
  test(`${address} leads to ${path ?? 'nothing'}`, () => {
    const { pathname, search } = new URL(address, 'http://localhost')
    assert.equal(findMoved({ pathname, search }, moved), path)
  })
}

test('old addresses below served paths become Next redirects, one for each post', () => {
  const [rule, ...more] = buildAliasRedirects([
    { aliases: ['/posts/C++(1)', '/tags/글.html', '/series/c%23 글', '/elsewhere'], path: '/posts/a' },
    { aliases: ['/12'], path: '/posts/twelve' },
  ])
  assert.equal(more.length, 0)
  const pattern = new RegExp(`^${rule!.source.replace('/:old', '/')}$`, 'i') // as Next does
  for (const path of ['/posts/C++(1)', '/posts/C++%281%29', '/tags/%EA%B8%80.html', '/series/c%23%20%EA%B8%80'])
    assert.match(path, pattern)
  for (const path of ['/posts/C', '/tags/%EA%B8%80xhtml', '/elsewhere']) assert.doesNotMatch(path, pattern)
})

test('old addresses of a scheduled post are rewritten to a route that checks the time', () => {
  const aliases = ['/posts/old', '/elsewhere', '/en/series/글']
  const [redirect] = buildAliasRedirects([{ aliases, path: '/posts/a' }])
  const rewrites = buildAliasRewrites([{ aliases, path: '/posts/a', lang: 'ko', slug: 'a' }])
  assert.deepEqual(rewrites, [{ source: redirect!.source, destination: '/ko/moved/a' }])
  assert.deepEqual(buildAliasRewrites([{ aliases: ['/12'], path: '/posts/a', lang: 'ko', slug: 'a' }]), [])
})

/** Folders of pages that readers come to by their names, without those that have no address of their own. */
function listPages(): string[] {
  const own = ['missing', 'moved', 'not-found', 'offline', 'pages', 'preview', 'writing']
  const folders = readdirSync('app/[lang]', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return folders.map(({ name }) => name).filter((name) => !own.includes(name) && !name.includes('.'))
}

test('the general matcher of the proxy excludes the pages of the site and nothing else', () => {
  const [paths, ...others] = config.matcher
  const queries = others.filter((one) => typeof one === 'object' && one.source === '/')
  const pattern = new RegExp(`^${String(paths)}$`)
  assert.ok(
    String(paths).includes(`(?:${servedNames.join('|')})`),
    'proxy.ts has the names of servedNames, in their order',
  )
  for (const name of listPages()) assert.ok(isServed(`/${name}`), `app/[lang]/${name} is not in servedNames`)
  const pages = [
    ...['/', '/en', '/_next/static/a.js', '/assets/main.js', '/api/views', '/page/2', '/en/page/2'],
    ...(['ko', 'en'] as const).flatMap((lang) => [
      ...[routes.posts(lang), routes.post(lang, 'lora'), routes.tags(lang), routes.tag(lang, 'nlp', 2)],
      ...[routes.view(lang, 'oldest'), routes.series(lang), routes.archive(lang), routes.papers(lang)],
      ...[routes.search(lang), routes.tagFeed(lang, 'nlp')],
      ...[routes.postMarkdown(lang, 'lora'), routes.llms(lang), routes.llms(lang, true)],
    ]),
    '/sitemap/1.xml',
  ]
  for (const page of pages) assert.doesNotMatch(page, pattern)
  for (const page of pages.filter((path) => !/^\/(?:en)?$/.test(path))) assert.ok(isServed(page), page)
  for (const path of [
    '/12',
    '/entry/a',
    '/en/12',
    '/post',
    '/tag/a',
    '/2020/01/a.html',
    '/postscript',
    '/abc',
    '/about',
    '/sitemap.xml',
    '/0123456789abcdef.txt',
    '/llms-txt',
  ]) {
    assert.match(path, pattern)
    assert.ok(!isServed(path))
  }
  assert.deepEqual(
    queries,
    postQueries.map((key) => ({ source: '/', has: [{ type: 'query', key }] })),
  )
})
