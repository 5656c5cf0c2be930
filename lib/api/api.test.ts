import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkOrigin } from './check-origin'
import { findClientAddress } from './client-address'
import { createRateLimit } from './rate-limit'
import { parseObject, readBody } from './read-body'

const site = 'https://blog.example.org'

function post(headers: Record<string, string>, body: BodyInit = '{}') {
  return new Request('http://10.0.0.1:3000/api/x', { method: 'POST', headers, body, duplex: 'half' } as RequestInit)
}

test('only pages of the site may change something', () => {
  const allowed: Record<string, string>[] = [
    { origin: site },
    { origin: site, 'sec-fetch-site': 'same-origin' },
    { origin: 'http://localhost:4310', host: 'localhost:4310' },
  ]
  const refused: Record<string, string>[] = [
    {},
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'https://blog.example.org.evil.example', host: 'blog.example.org' },
    { origin: site, 'sec-fetch-site': 'cross-site' },
    { origin: site, 'sec-fetch-site': 'same-site' },
  ]
  for (const headers of allowed) assert.equal(checkOrigin(post(headers), site), undefined, JSON.stringify(headers))
  for (const headers of refused) assert.equal(checkOrigin(post(headers), site)?.status, 403, JSON.stringify(headers))
})

test('an address is the one that the last proxy saw, a network for IPv6', () => {
  const find = (list: string, proxies = 1) => findClientAddress(new Headers({ 'x-forwarded-for': list }), proxies)
  assert.equal(find('203.0.113.9'), '203.0.113.9')
  assert.equal(find('6.6.6.6, 203.0.113.9'), '203.0.113.9')
  assert.equal(find('6.6.6.6, 203.0.113.9, 10.0.0.1', 2), '203.0.113.9')
  assert.equal(find('203.0.113.9', 2), '203.0.113.9')
  assert.equal(find('::ffff:203.0.113.9'), '203.0.113.9')
  assert.equal(find('2001:db8:1:2:3:4:5:6'), '2001:db8:1:2::/64')
  assert.equal(find('2001:0db8:1:2::6'), '2001:db8:1:2::/64')
  assert.equal(find('2001:db8::1'), '2001:db8:0:0::/64')
  assert.equal(find('::1'), '0:0:0:0::/64')
  assert.equal(findClientAddress(new Headers(), 1), '')
})

test('a rate limit lets a burst through, then so many a second, each address by itself', () => {
  let now = 0
  const isAllowed = createRateLimit({ burst: 3, perSecond: 1, addresses: 2, now: () => now })
  assert.deepEqual(
    [1, 2, 3, 4].map(() => isAllowed('a')),
    [true, true, true, false],
  )
  assert.equal(isAllowed('b'), true)
  now = 1000
  assert.deepEqual([isAllowed('a'), isAllowed('a')], [true, false])
  isAllowed('c')
  isAllowed('d')
  assert.equal(isAllowed('a'), true, 'the quietest addresses are forgotten: memory is bounded')
})

test('a body is read up to its limit, whatever its length claims to be', async () => {
  assert.equal(await readBody(post({}, 'x'.repeat(100)), 100), 'x'.repeat(100))
  assert.equal(await readBody(post({}, 'x'.repeat(101)), 100), undefined)
  let pulled = 0
  const endless = new ReadableStream({
    pull(controller) {
      pulled += 1
      controller.enqueue(new Uint8Array(64))
    },
  })
  assert.equal(await readBody(post({}, endless), 100), undefined)
  assert.ok(pulled < 10)
})

test('JSON that is no object is none', () => {
  assert.deepEqual(parseObject('{"a":1}'), { a: 1 })
  for (const text of ['', '[]', 'null', '1', '"a"', '{', '{"a":}']) assert.equal(parseObject(text), undefined, text)
})
