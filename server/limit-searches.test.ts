import assert from 'node:assert/strict'
import type { IncomingMessage } from 'node:http'
import { test } from 'node:test'
import { limitSearches } from './limit-searches.js'

function visit(url: string, forwarded?: string, remoteAddress = '127.0.0.1') {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
  return { url, headers, socket: { remoteAddress } } as unknown as IncomingMessage
}

/** How many of a burst of requests are answered. */
function count(url: string, forwarded: (number: number) => string | undefined, proxies = 1): number {
  const limit = limitSearches({ proxies, now: () => 0 })
  return Array.from({ length: 300 }, (_, number) => limit(visit(url, forwarded(number)))).filter((one) => !one).length
}

test('who searches too often is refused, with the time after which to try again; then answered', () => {
  let now = 0
  const limit = limitSearches({ proxies: 1, now: () => now })
  const asked = Array.from({ length: 130 }, () => limit(visit('/search?q=a', '203.0.113.7')))
  assert.equal(asked.filter((one) => one === undefined).length, 120)
  assert.deepEqual(asked.at(-1), { status: 429, headers: { 'Retry-After': '5' } })
  assert.equal(limit(visit('/search?q=a', '203.0.113.8')), undefined, 'another reader')
  now = 5000
  assert.equal(limit(visit('/search?q=a', '203.0.113.7')), undefined)
})

const counted = [
  '/api/search?q=a',
  '/api/nearest?path=a',
  '/search?q=a',
  '/en/search?q=a',
  '/ja/search?q=a',
  '/search/?q',
]
const others = [
  '/search',
  '/search?',
  '/',
  '/posts/search?q=a',
  '/api/counts?ids=a',
  '/searching?q=a',
  '/assets/search?x',
]
for (const url of [...counted, '/%73earch?q=a', '/api/%73earch?q=%E0', '/API/search?q=a']) {
  test(`${url} searches`, () =>
    assert.equal(
      count(url, () => '203.0.113.7'),
      120,
    ))
}
for (const url of others) {
  test(`${url} searches nothing`, () =>
    assert.equal(
      count(url, () => '203.0.113.7'),
      300,
    ))
}

test('an address of one reader is one, whatever its port, its place in the network, or what it claims before', () => {
  for (const find of [
    () => undefined,
    (number: number) => `203.0.113.7:${number + 1024}`,
    (number: number) => `10.0.0.${number}, 203.0.113.7`,
    (number: number) => `[2001:db8::${number}]:${number + 1}`,
    () => 'unknown',
  ]) {
    assert.equal(count('/search?q=a', find), 120, find(1))
  }
  assert.equal(
    count('/search?q=a', (number) => `203.0.113.${number % 150}`),
    300,
  )
})

test('who types as fast as the dialog asks, for as long as its field takes, is never refused', () => {
  let now = 0
  const limit = limitSearches({ proxies: 1, now: () => now })
  for (let key = 0; key < 500; key += 1, now += 81) {
    assert.equal(limit(visit(`/api/search?q=${key}`, '203.0.113.7')), undefined, `key ${key}`)
  }
})
