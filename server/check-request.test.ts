import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkRequest } from './check-request.js'
import { allowHosts, parseHost } from './hosts.js'
import { stripInternalHeaders } from './internal-headers.js'

const isAllowed = allowHosts(['blog.example.org', '.preview.example.net'])
const check = (url: string, { method = 'GET', host = 'blog.example.org' } = {}) =>
  checkRequest({ method, url, headers: { host } }, isAllowed)

const passed: [url: string, handedOn: string][] = [
  ['/', '/'],
  ['/posts/lora', '/posts/lora'],
  ['/tags/%EC%96%B4%ED%85%90%EC%85%98?page=2', '/tags/%EC%96%B4%ED%85%90%EC%85%98?page=2'],
  ['/tags/c++', '/tags/c++'],
  ['/.well-known/security.txt', '/.well-known/security.txt'],
  ['/posts/a%2Fb', '/posts/a%2Fb'], // Next answers 404
  ['/%72obots%2etxt', '/robots.txt'],
  ['/%5b%6Cang%5d/%7Eme/c%2B%2B?q=%61', '/%5blang%5d/~me/c%2B%2B?q=%61'],
  ['/%2561bout', '/%2561bout'],
  ['/search?q=%E0%A4%A&x=%00//', '/search?q=%E0%A4%A&x=%00//'],
  ['//entry///12/', '/entry/12/'],
  ['/posts//lora', '/posts/lora/'],
  ['http://blog.example.org/about?a', '/about?a'],
  ['http://blog.example.org', '/'],
]
for (const [url, handedOn] of passed) {
  test(`${url} is handed on as ${handedOn}`, () => assert.deepEqual(check(url), { url: handedOn }))
}

const under = (url: string) =>
  checkRequest({ method: 'GET', url, headers: { host: 'blog.example.org' } }, isAllowed, '/blog')
test('under a base path the target is relative to it; what lies outside of it is none of the site', () => {
  const inside = { '/blog/': '/', '/blog/?p=12': '/?p=12', '/blog/posts/a': '/posts/a', '/blog/blog/a': '/blog/a' }
  for (const [url, target] of Object.entries(inside)) assert.deepEqual(under(url), { url: target }, url)
  const home = { '/': '/blog/', '/blog': '/blog/', '/blog?p=12': '/blog/?p=12', '/?p=12&q=a?b': '/blog/?p=12&q=a?b' }
  for (const [url, Location] of Object.entries(home))
    assert.deepEqual(under(url), { status: 308, headers: { Location } }, url)
  for (const url of ['/blogs', '/blog2/a', '/posts/a', '/api/health'])
    assert.deepEqual(under(url), { status: 404 }, url)
})

const refused = [
  ...['/tags/%', '/tags/%E0%A4%A', '/blog/%ff', '/a%00', '/%0d%0aSet-Cookie:x', '/a%7f', '/a#b', '/\\evil.com'],
  ...['/../etc/passwd', '/posts/%2e%2e/about', '/a%2f..%2fb', '/a%5c..%5cb', 'about', ''],
]
for (const url of refused) {
  test(`${JSON.stringify(url)} is no address`, () => assert.deepEqual(check(url), { status: 400 }))
}

test('a path is at most 2,048 characters long, a query is not counted', () => {
  assert.ok('url' in check(`/${'a'.repeat(2047)}?${'q'.repeat(8000)}`))
  assert.deepEqual(check(`/${'a'.repeat(2048)}`), { status: 414 })
})

test('a long path is read once, not again from each of its characters', () => {
  const before = process.cpuUsage()
  for (let time = 0; time < 500; time += 1) {
    check(`/${'a/'.repeat(1000)}%`)
    check(`/${'a'.repeat(2046)}"`)
  }
  assert.ok(process.cpuUsage(before).user < 5e6) // a tenth of a second; else minutes
})

const methods: [method: string, url: string, status: number | undefined][] = [
  ['HEAD', '/about', undefined],
  ['POST', '/about', 405],
  ['PROPFIND', '/about', 405],
  ['OPTIONS', '/about', 204],
  ['OPTIONS', '*', 204],
  ['TRACE', '/about', 405],
  ['POST', '/api/search', undefined],
  ['OPTIONS', '/api/search', undefined],
  ['TRACE', '/api/search', 405],
  ['POST', '/apiary', 405],
]
for (const [method, url, status] of methods) {
  test(`${method} ${url}: ${status ?? 'handed on'}`, () => {
    const answer = check(url, { method })
    assert.equal('status' in answer ? answer.status : undefined, status)
    if ('status' in answer) assert.deepEqual(answer.headers, { Allow: 'GET, HEAD, OPTIONS' })
  })
}

const hosts: [host: string, status: number | undefined][] = [
  ['BLOG.example.org:443', undefined],
  ['blog.example.org.', undefined],
  ['a.preview.example.net', undefined],
  ['localhost:3000', undefined],
  ['127.0.0.1:3000', undefined],
  ['[::1]:3000', undefined],
  ['192.168.0.7', undefined],
  ['evil', 421],
  ['blog.example.org.evil.com', 421],
  ['notblog.example.org', 421],
  ['evilpreview.example.net', 421],
  ['localhost.evil.com', 421],
  ['a@blog.example.org', 400],
  ['blog.example.org/x', 400],
  ['[::zz]', 400],
  ['', 400],
]
for (const [host, status] of hosts) {
  test(`Host: ${host}: ${status ?? 'answered'}`, () => {
    const answer = check('/about', { host })
    assert.equal('status' in answer ? answer.status : undefined, status)
  })
}

test('the host of an absolute target is checked, too, and so is a second header', () => {
  assert.deepEqual(check('http://evil.example/about'), { status: 421, why: 'evil.example' })
  const rawHeaders = ['Host', 'blog.example.org', 'host', 'blog.example.org']
  const twice = { url: '/', headers: { host: 'blog.example.org' }, rawHeaders }
  assert.deepEqual(checkRequest(twice, isAllowed), { status: 400 })
  assert.deepEqual(checkRequest({ url: '/', headers: {} }, isAllowed), { url: '/' }) // HTTP/1.0
})

test('`*` allows every host', () => assert.equal(allowHosts(['*'])('evil'), true))

test('a host is read as it is compared', () => {
  assert.equal(parseHost('Blog.Example.org.:443'), 'blog.example.org')
  assert.equal(parseHost('[::1]:80'), '::1')
  assert.equal(parseHost('a b'), undefined)
})

test('internal headers go, those of readers and proxies stay', () => {
  const stay = { accept: '*/*', rsc: '1', 'next-router-prefetch': '1', 'x-forwarded-for': '1.2.3.4', 'next-url': '/' }
  const names = [
    ...['x-middleware-subrequest', 'x-middleware-prefetch', 'x-invoke-status', 'x-matched-path', 'x-nextjs-data'],
    ...['x-now-route-matches', 'x-prerender-revalidate', 'x-next-revalidated-tags', 'next-resume', 'next-action'],
    'x-forwarded-host',
  ]
  const headers = { ...stay, ...Object.fromEntries(names.map((name) => [name, '1'])) }
  stripInternalHeaders(headers)
  assert.deepEqual(headers, stay)
})
