import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseFeed } from 'feedsmith'
import { type FeedContent, feedFormats } from './feed'
import { renderFeed } from './formats'

const url = 'https://new.example.org/posts/new-name'
const first = 'https://old.example.org/posts/old-name'

function build(id: string): FeedContent {
  const date = new Date('2026-03-14T00:00:00+09:00')
  const words = { title: '글', summary: '요약', content: '<p>글</p>', tags: [], authors: [{ name: '가' }] }
  return {
    ...{ title: '여백', description: '글', lang: 'ko', pageUrl: 'https://new.example.org/' },
    urlOf: (format) => `https://new.example.org/${format}`,
    entries: [{ ...words, url, id, publishedAt: date, updatedAt: date, lang: 'ko' }],
  }
}

/** What readers of feeds tell posts by. */
function readId(text: string): string | undefined {
  const { format, feed } = parseFeed(text)
  if (format === 'rss') return feed.items?.[0]?.guid?.value
  if (format === 'atom') return feed.entries?.[0]?.id
  return format === 'json' ? feed.items?.[0]?.id : undefined
}

for (const format of feedFormats)
  test(`${format}: a post that has moved is the same to readers, and leads to its new address`, () => {
    const text = renderFeed(build(first), format)
    assert.equal(readId(text), first)
    assert.ok(text.includes(url))
    assert.equal(readId(renderFeed(build(url), format)), url)
  })

test('RSS does not call an identifier an address that is none any more', () => {
  assert.match(renderFeed(build(first), 'feed.xml'), /<guid isPermaLink="false">https:\/\/old/)
  assert.doesNotMatch(renderFeed(build(url), 'feed.xml'), /isPermaLink="false"/)
})

test('Atom names its language', () => {
  assert.match(renderFeed(build(url), 'atom.xml'), /<feed [^>]*xml:lang="ko"/)
})
