import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chooseLifetime, lifetimes } from './lifetimes.js'

/** Values of `Cache-Control` observed from Next and the routes. */
const page = 's-maxage=60, stale-while-revalidate=31535940'
const once = 's-maxage=31536000'
const dynamic = 'private, no-cache, no-store, max-age=0, must-revalidate'
const year = 'public, max-age=31536000, immutable'

const paths = [
  '/',
  '/posts/lora',
  '/en/nope',
  '/assets/gone.js',
  '/_next/static/chunks/gone.css',
  '/feed.xml',
  '/api/x',
]
const makers = [undefined, page, once, dynamic, year, lifetimes.text]

test("missing, refused and failed responses are never cached, whatever their path and their handler's header", () => {
  for (const status of [400, 401, 403, 404, 405, 410, 416, 429, 500, 501, 503])
    for (const path of paths)
      for (const given of makers) assert.equal(chooseLifetime({ status, path, given }), 'no-store', `${status} ${path}`)
})

test('hashed files are cached for ever when they exist', () => {
  for (const status of [200, 206, 304])
    for (const path of ['/assets/main-WHUB3DYY.js', '/assets/fonts/a-19a44793.woff2', '/_next/static/chunks/a.css'])
      for (const given of makers) assert.equal(chooseLifetime({ status, path, given }), year)
})

test('a page is fresh for at most a minute, and served stale for at most ten more', () => {
  const lifetime = 'public, max-age=0, s-maxage=60, stale-while-revalidate=600'
  for (const given of [page, once, 's-maxage=3600', 's-maxage=60'])
    for (const status of [200, 304]) assert.equal(chooseLifetime({ status, path: '/about', given }), lifetime)
  assert.equal(chooseLifetime({ status: 200, path: '/', given: 's-maxage=7' }), lifetime.replace('60', '7'))
})

test('a private response, or one with its own lifetime, keeps its header', () => {
  for (const given of [dynamic, 'private, no-cache', 'no-cache', lifetimes.text, 'public, max-age=0', undefined])
    assert.equal(chooseLifetime({ status: 200, path: '/search', given }), given)
})

test('a permanent redirect expires soon, and no other is cached unless it says so', () => {
  for (const status of [301, 308])
    for (const given of makers) assert.equal(chooseLifetime({ status, path: '/old', given }), 'public, max-age=60')
  for (const status of [302, 303, 307]) {
    assert.equal(chooseLifetime({ status, path: '/old' }), 'no-store')
    assert.equal(chooseLifetime({ status, path: '/old', given: 'private' }), 'private')
  }
})
