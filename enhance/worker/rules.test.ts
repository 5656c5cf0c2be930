import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Copy, findOfflinePage, isReadingPage, listOverflow } from './rules'

test('copies are kept of reading pages only', () => {
  for (const path of ['/', '/en', '/posts/lora', '/en/posts/search', '/tags/c++', '/about']) {
    assert.equal(isReadingPage(path), true, path)
  }
  const others = ['/search', '/en/search', '/api/search', '/preview', '/en/preview', '/writing', '/offline']
  for (const path of [...others, '/feed.xml', '/en/tags/c++/atom.xml', '/sitemap.xml', '/feed.json']) {
    assert.equal(isReadingPage(path), false, path)
  }
})

test('each language has its offline page', () => {
  const pages = ['/en/offline', '/offline']
  const found = ['/en', '/en/posts/a', '/', '/posts/a', '/entry'].map((path) => findOfflinePage(path, pages))
  assert.deepEqual(found, ['/en/offline', '/en/offline', '/offline', '/offline', '/offline'])
})

const copy = (url: string, stored: number, bytes: number, isPage = true): Copy => ({
  ...{ cache: '', url, isPage, bytes, stored },
})

test('the oldest pages go when there are too many', () => {
  const copies = [copy('old', 1, 1), copy('file', 0, 1, false), copy('new', 3, 1), copy('middle', 2, 1)]
  const gone = listOverflow(copies, { pages: 2, bytes: 100 })
  assert.deepEqual(
    gone.map(({ url }) => url),
    ['old'],
  )
})

test('the oldest pages and files go when they are too large', () => {
  const copies = [copy('old', 1, 40), copy('file', 2, 40, false), copy('new', 3, 60)]
  const gone = listOverflow(copies, { pages: 50, bytes: 100 })
  assert.deepEqual(
    gone.map(({ url }) => url),
    ['old'],
  )
})
