import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatDump, parseDump } from './dump'
import { buildReader, isPerson } from './reader'

const chrome = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36'

test('people are counted, bots and prefetches are not', () => {
  const is = (headers: Record<string, string>) => isPerson(new Headers(headers))
  assert.equal(is({ 'user-agent': chrome }), true)
  for (const agent of [
    '',
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    'Mozilla/5.0 (compatible; Yeti/1.1; +https://naver.me/spd)',
    'facebookexternalhit/1.1; kakaotalk-scrap/1.0; +https://devtalk.kakao.com/',
    'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2)',
    'curl/8.5.0',
    'python-requests/2.32',
    chrome.replace('Chrome', 'HeadlessChrome'),
  ]) {
    assert.equal(is({ 'user-agent': agent }), false, agent)
  }
  for (const headers of [
    { purpose: 'prefetch' },
    { 'sec-purpose': 'prefetch;prerender' },
    { 'sec-purpose': 'prefetch' },
    { 'x-moz': 'prefetch' },
  ] as Record<string, string>[]) {
    assert.equal(is({ 'user-agent': chrome, ...headers }), false, JSON.stringify(headers))
  }
})

test("a reader's pseudonym differs by post, address, agent and salt", () => {
  const facts = { address: '203.0.113.9', agent: chrome, post: 'lora' }
  const readers = [
    buildReader(facts, 'salt'),
    buildReader({ ...facts, post: 'dpo' }, 'salt'),
    buildReader({ ...facts, address: '203.0.113.10' }, 'salt'),
    buildReader({ ...facts, agent: 'Firefox' }, 'salt'),
    buildReader(facts, 'another salt'),
  ]
  assert.equal(new Set(readers).size, readers.length)
  assert.equal(buildReader(facts, 'salt'), readers[0])
})

test('an export can be imported; invalid lines are listed', () => {
  const counts = new Map([
    ['lora', { views: 3, likes: 1 }],
    ['dpo', { views: 0, likes: 0 }],
  ])
  assert.deepEqual(parseDump(formatDump(counts)), counts)
  assert.throws(
    () => parseDump('{"post":"lora","views":1,"likes":0}\nlora 3\n{"post":"dpo","views":-1,"likes":0}\n'),
    /line 2: lora 3\n {2}line 3: /,
  )
})
