import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createCollector } from './collect'
import { createNonces } from './nonces'
import { type Order, readOrder } from './read-request'
import { sign } from './sign'
import { toRoute } from './to-route'

const secret = 'a-secret-of-at-least-thirty-two-signs'
const now = 1_800_000_000_000
let sent = 0

interface Changes {
  timestamp?: string
  nonce?: string
  body?: string
  signature?: (right: string) => string
  sentBody?: string
}

function ask({ timestamp = String(now / 1000), nonce, body, signature = (right) => right, sentBody }: Changes = {}) {
  sent += 1
  const signed = {
    timestamp: Number(timestamp),
    nonce: nonce ?? `nonce-of-request-${sent}`,
    body: body ?? '{"paths":["/"]}',
  }
  const headers = { 'x-timestamp': timestamp, 'x-nonce': signed.nonce, 'x-signature': signature(sign(signed, secret)) }
  const request = new Request('http://localhost/', { method: 'POST', headers, body: sentBody ?? signed.body })
  return readOrder(request, secret, now).then((result) => (result instanceof Response ? result.status : result))
}

test('a signed request is accepted once', async () => {
  assert.deepEqual(await ask({ nonce: 'nonce-used-twice-here' }), { paths: ['/'], tags: [] })
  assert.equal(await ask({ nonce: 'nonce-used-twice-here' }), 409)
})

test('an altered, incomplete or expired request is refused', async () => {
  const seconds = now / 1000
  const refused: [string, Changes, number][] = [
    ['no signature', { signature: () => '' }, 401],
    ['garbage', { signature: () => 'garbage' }, 401],
    ['short', { signature: (right) => right.slice(0, -1) }, 401],
    ['long', { signature: (right) => `${right}A` }, 401],
    ['one letter', { signature: (right) => (right.startsWith('A') ? 'B' : 'A') + right.slice(1) }, 401],
    ['another body', { sentBody: '{"paths":["/x"]}' }, 401],
    ['too old', { timestamp: String(seconds - 301) }, 401],
    ['too early', { timestamp: String(seconds + 301) }, 401],
    ['no time', { timestamp: 'NaN' }, 401],
    ['no nonce', { nonce: '' }, 400],
    ['too long', { body: JSON.stringify({ paths: ['/'], more: 'x'.repeat(65_536) }) }, 413],
    ['no JSON', { body: 'paths' }, 400],
    ['nothing', { body: '{}' }, 400],
    ['no path', { body: '{"paths":["posts"]}' }, 400],
    ['no list', { body: '{"paths":"/"}' }, 400],
  ]
  for (const [name, changes, status] of refused) assert.equal(await ask(changes), status, name)
  assert.deepEqual(await ask({ timestamp: String(seconds - 299) }), { paths: ['/'], tags: [] })
  assert.deepEqual(await ask({ timestamp: String(seconds + 299) }), { paths: ['/'], tags: [] })
})

test('a signature with another secret is refused', async () => {
  const signed = { timestamp: now / 1000, nonce: 'nonce-of-another-secret', body: '{"paths":["/"]}' }
  const headers = {
    'x-timestamp': String(signed.timestamp),
    'x-nonce': signed.nonce,
    'x-signature': sign(signed, 'another-secret-of-thirty-two-signs!!'),
  }
  const answer = await readOrder(
    new Request('http://localhost/', { method: 'POST', headers, body: signed.body }),
    secret,
    now,
  )
  assert.ok(answer instanceof Response && answer.status === 401)
})

test('nonces are dropped when they expire, and not before', () => {
  const take = createNonces({ lifetime: 100, size: 2 })
  assert.deepEqual([take('a', 0), take('a', 99), take('b', 50), take('c', 60)], ['new', 'known', 'new', 'full'])
  assert.deepEqual([take('c', 101), take('b', 101)], ['new', 'known'])
})

test('a hundred concurrent orders are carried out once, and each caller waits for it', async () => {
  const collect = createCollector(20)
  const carried: Order[] = []
  const orders = Array.from({ length: 100 }, (_, index) => ({ paths: [`/posts/${index % 10}`], tags: ['counts'] }))
  const sizes = await Promise.all(orders.map((order) => collect(order, (all) => carried.push(all))))
  assert.equal(carried.length, 1)
  assert.equal(carried[0]?.paths.length, 10)
  assert.deepEqual(carried[0]?.tags, ['counts'])
  assert.ok(sizes.every((size) => size === 11))
  await collect({ paths: ['/'], tags: [] }, (all) => carried.push(all))
  assert.deepEqual(carried[1], { paths: ['/'], tags: [] })
})

test("public paths are mapped to Next's internal paths", () => {
  assert.equal(toRoute('/'), '/ko')
  assert.equal(toRoute('/en'), '/en')
  assert.equal(toRoute('/about'), '/ko/pages/about')
  assert.equal(toRoute('/en/cv'), '/en/pages/cv')
  assert.equal(toRoute('/posts/lora'), '/ko/posts/lora')
  assert.equal(toRoute('/en/posts/lora'), '/en/posts/lora')
  assert.equal(toRoute('/tags/자연어처리'), `/ko/tags/${encodeURIComponent('자연어처리')}`)
  assert.equal(toRoute('/tags/자연어처리'.normalize('NFD')), toRoute('/tags/자연어처리'))
})
