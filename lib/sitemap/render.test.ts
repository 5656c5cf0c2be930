import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { parseSitemap, parseSitemapIndex } from 'sitemap'
import { absoluteUrl } from '@/lib/addresses/routes'
import { listImages } from './document-facts'
import type { PublicPage } from './public-page'
import { limits, renderSitemap } from './render'

const pages: PublicPage[] = Array.from({ length: 7 }, (_, index) => ({
  url: absoluteUrl(`/posts/p${index}`),
  ...(index !== 3 && { lastModified: new Date(Date.UTC(2026, 0, index + 1)) }),
  images: index === 2 ? [absoluteUrl('/a.png'), 'https://example.org/b.png?x=1&y=2'] : [],
  alternates: { ko: `/posts/p${index}`, ...(index === 1 && { en: '/en/posts/p1' }) },
  fingerprint: String(index),
}))

const read = (xml: string | undefined) => parseSitemap(Readable.from([xml ?? '']))

test('a small sitemap is one file, with dates where they are known, images and languages', async () => {
  const files = renderSitemap(pages)
  assert.deepEqual([...files.keys()], ['/sitemap.xml'])
  const items = await read(files.get('/sitemap.xml'))
  assert.deepEqual(
    items.map(({ url, lastmod }) => [url, lastmod]),
    pages.map(({ url, lastModified }) => [url, lastModified?.toISOString()]),
  )
  assert.deepEqual(
    items[2]?.img.map(({ url }) => url),
    pages[2]?.images,
  )
  assert.deepEqual(
    items[1]?.links.map(({ lang, url }) => [lang, url]),
    [
      ['ko', absoluteUrl('/posts/p1')],
      ['en', absoluteUrl('/en/posts/p1')],
      ['x-default', absoluteUrl('/posts/p1')],
    ],
  )
  assert.deepEqual(items[0]?.links, [])
})

for (const [limit, most, counts] of [
  ['URLs', { ...limits, urls: 3 }, [3, 3, 1]],
  ['bytes', { ...limits, bytes: 1200 }, undefined],
] as const) {
  test(`too many ${limit} give an index of files that contain every page once`, async () => {
    const files = renderSitemap(pages, most)
    const index = await parseSitemapIndex(Readable.from([files.get('/sitemap.xml') ?? '']))
    const paths = [...files.keys()].slice(1)
    assert.ok(paths.length > 1)
    assert.deepEqual(
      index.map(({ url }) => url),
      paths.map(absoluteUrl),
    )
    const parts = await Promise.all(paths.map((path) => read(files.get(path))))
    assert.deepEqual(
      parts.flat().map(({ url }) => url),
      pages.map(({ url }) => url),
    )
    if (counts)
      assert.deepEqual(
        parts.map(({ length }) => length),
        counts,
      )
    for (const path of paths) assert.ok(Buffer.byteLength(files.get(path) ?? '') <= most.bytes)
    assert.equal(
      index[0]?.lastmod,
      parts[0]
        ?.flatMap(({ lastmod }) => lastmod ?? [])
        .sort()
        .at(-1),
    )
  })
}

test('without pages the sitemap is empty', async () => {
  assert.deepEqual(await read(renderSitemap([]).get('/sitemap.xml')), [])
})

test('image URLs are found in HTML and decoded', () => {
  assert.deepEqual(
    listImages('<img alt="a" src="/a.png"><p><img src="https://b.org/?x=1&#x26;y=2" width="1"></p><a href="/c.png">'),
    ['/a.png', 'https://b.org/?x=1&y=2'],
  )
})
