import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkOrigin } from './check-origin'
import { findClientAddress } from './client-address.js'
import { createRateLimit } from './rate-limit.js'
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

test("the client's address is the one that the nearest proxy saw, a network for IPv6", () => {
  const find = (list: string, proxies = 1) => findClientAddress(list, proxies)
  assert.equal(find('203.0.113.9'), '203.0.113.9')
  assert.equal(find('6.6.6.6, 203.0.113.9'), '203.0.113.9')
  assert.equal(find('6.6.6.6, 203.0.113.9, 10.0.0.1', 2), '203.0.113.9')
  assert.equal(find('203.0.113.9', 2), '203.0.113.9')
  assert.equal(find('::ffff:203.0.113.9'), '203.0.113.9')
  assert.equal(find('2001:db8:1:2:3:4:5:6'), '2001:db8:1:2::/64')
  assert.equal(find('2001:0db8:1:2::6'), '2001:db8:1:2::/64')
  assert.equal(find('2001:db8::1'), '2001:db8:0:0::/64')
  assert.equal(find('::1'), '0:0:0:0::/64')
  assert.equal(findClientAddress(undefined, 1), '')
})

/** As Azure's Application Gateway, IIS, HAProxy, Envoy and RFC 7239 write them. */
const addresses: [given: string, found: string][] = [
  ['203.0.113.7:51234', '203.0.113.7'],
  ['"203.0.113.7"', '203.0.113.7'],
  ['6.6.6.6, 203.0.113.7:51234', '203.0.113.7'],
  ['[2001:db8:1:2::7]:51234', '2001:db8:1:2::/64'],
  ['[2001:db8:1:2::7]', '2001:db8:1:2::/64'],
  ['"[2001:db8:1:2::7]:51234"', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2:0:0:0:7', '2001:db8:1:2::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['[fe80::1%eth0]:80', 'fe80:0:0:0::/64'],
  ['[::ffff:203.0.113.7]:51234', '203.0.113.7'],
  ['::FFFF:203.0.113.7', '203.0.113.7'],
  ['::ffff:cb00:7107', '203.0.113.7'],
  ['0:0:0:0:0:ffff:203.0.113.7', '203.0.113.7'],
  ['64:ff9b::203.0.113.7', '64:ff9b:0:0::/64'],
  ['::', '0:0:0:0::/64'],
  ['1::', '1:0:0:0::/64'],
  ['1:2:3:4:5:6:7::', '1:2:3:4::/64'],
  ['unknown', 'unknown'],
  ['_hidden:99', '_hidden'],
  ['', ''],
  ['[', '['],
  ['::ffff:999.1.1.1', '::ffff:999.1.1.1'],
]
for (const [given, found] of addresses) {
  test(`the address ${JSON.stringify(given)} is ${JSON.stringify(found)}`, () => {
    assert.equal(findClientAddress(given, 1), found)
  })
}

test('the port of a connection does not make another client', () => {
  for (const host of ['198.51.100.4', '[2001:db8::4]']) {
    const found = [1, 80, 51_234, 65_535].map((port) => findClientAddress(`${host}:${port}`, 1))
    assert.equal(new Set(found).size, 1)
  }
})

test('a rate limit allows a burst, then a fixed rate, for each address', () => {
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

test('JSON that is not an object is rejected', () => {
  assert.deepEqual(parseObject('{"a":1}'), { a: 1 })
  for (const text of ['', '[]', 'null', '1', '"a"', '{', '{"a":}']) assert.equal(parseObject(text), undefined, text)
})
