import assert from 'node:assert/strict'
import { test } from 'node:test'
import { absoluteUrl } from '@/lib/addresses/routes'
import { limits, renderSitemap } from './render'
import { answerSitemap } from './route'

const pages = ['/', '/about', '/tags'].map((path) => ({
  ...{ url: absoluteUrl(path), images: [], alternates: {}, fingerprint: path },
}))
const files = Promise.resolve(renderSitemap(pages, { ...limits, urls: 2 }))
const ask = (path: string, headers = {}) => answerSitemap(new Request(absoluteUrl(path), { headers }), path, files)

test('a split sitemap serves its index, each file and nothing else', async () => {
  const index = await ask('/sitemap.xml')
  assert.equal(index.status, 200)
  const text = await index.text()
  for (const part of ['/sitemap/1.xml', '/sitemap/2.xml']) {
    assert.ok(text.includes(absoluteUrl(part)))
    assert.equal((await ask(part)).headers.get('content-type'), 'application/xml; charset=utf-8')
  }
  for (const path of ['/sitemap/0.xml', '/sitemap/3.xml', '/sitemap/1']) assert.equal((await ask(path)).status, 404)
})

test('an engine with a current copy gets 304', async () => {
  const first = await ask('/sitemap/1.xml')
  const tag = first.headers.get('etag') ?? ''
  assert.equal((await ask('/sitemap/1.xml', { 'If-None-Match': tag })).status, 304)
  assert.equal((await ask('/sitemap/2.xml', { 'If-None-Match': tag })).status, 200)
})
