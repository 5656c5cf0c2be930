import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderFeed } from './formats'

test('a feed that a browser shows has titles that lead to the posts, and dates as the site writes them', () => {
  const entry = (title: string, url: string) => ({
    ...{ id: url, url, title, summary: 's', content: '<pre>\n&lt;item>\n&lt;entry>\n</pre>', tags: [], authors: [] },
    ...{ publishedAt: new Date('2026-09-19T15:00:00Z'), updatedAt: new Date(0), lang: 'ko' as const },
  })
  const entries = [entry('a < b & "c"', 'https://a.example/a?b&c'), entry('LoRA', 'https://a.example/lora')]
  const feed = { title: '여백', description: 'd', lang: 'ko' as const, pageUrl: 'https://a.example/', entries }
  for (const format of ['feed.xml', 'atom.xml'] as const) {
    const xml = renderFeed({ ...feed, urlOf: (name) => name }, format)
    const shown = [...xml.matchAll(/<(\w+)(?: [^>]*)?>\n<div xmlns="http:\/\/www\.w3\.org\/1999\/xhtml">(.*)<\/div>/g)]
    const [root, each] = format === 'feed.xml' ? ['channel', 'item'] : ['feed', 'entry']
    const time = '<time datetime="2026-09-20T00:00:00+09:00">2026.09.20</time>'
    assert.deepEqual(
      shown.map(([, parent, content]) => [parent, content]),
      [
        [root, '<a href="https://a.example/">여백</a>'],
        [each, `<a href="https://a.example/a?b&#38;c">a &#60; b &#38; &#34;c&#34;</a>${time}`],
        [each, `<a href="https://a.example/lora">LoRA</a>${time}`],
      ],
    )
  }
})
