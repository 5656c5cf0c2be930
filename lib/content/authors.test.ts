import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderFeed } from '@/lib/feeds/formats'
import { buildCitationMeta, buildPostCitation } from '@/lib/metadata/post-citation'
import { buildPostGraph } from '@/lib/structured-data/post'
import { authorIds, findAuthor, listAuthors, nameAuthors, signatures } from './authors'
import { buildExamplePost } from './example-post'

const both = buildExamplePost('a', { authors: ['hana', 'duri'], title: '함께 쓴 글' })

test('a post has the authors that it names, in its order and language; without one that of the site', () => {
  assert.equal(nameAuthors(both), '김하나, 이두리')
  assert.equal(nameAuthors({ ...both, lang: 'en', authors: ['duri', 'hana'] }), '이두리, Kim Hana')
  assert.deepEqual(listAuthors(buildExamplePost('b')), [{ name: '여백', profiles: [] }])
  assert.equal(findAuthor('ko', 'constructor'), undefined)
})

test('the author of the site signs with others as `me`', () => {
  const together = { ...both, authors: ['me', 'hana'] }
  assert.equal(nameAuthors(together), '여백, 김하나')
  assert.deepEqual(listAuthors({ ...both, authors: ['me'] }), listAuthors(buildExamplePost('b')))
  assert.ok(signatures.includes('me') && !authorIds.includes('me')) // no page of its own
  const [posting, ...others] = JSON.parse(JSON.stringify(buildPostGraph(together)))['@graph']
  for (const author of posting.author)
    assert.ok(others.some((thing: object) => Reflect.get(thing, '@id') === author['@id']))
})

test('citations and structured data name all of them', () => {
  const { plain, bibtex } = buildPostCitation(both)
  assert.match(plain, /^김하나, 이두리 \(2026-01-01\)/)
  assert.match(bibtex, /author\s*=\s*\{.*김하나.* and .*이두리.*\}/)
  assert.deepEqual(buildCitationMeta(both).citation_author, ['김하나', '이두리'])
  const graph = JSON.parse(JSON.stringify(buildPostGraph(both)))['@graph'] as Record<string, unknown>[]
  const [posting] = graph
  const ids = (posting!.author as { '@id': string }[]).map((author) => author['@id'])
  assert.match(ids.join(' '), /\/authors\/hana#person \S*\/authors\/duri#person$/)
  for (const id of ids) assert.ok(graph.some((thing) => thing['@id'] === id && thing['@type'] === 'Person'))
  assert.match(JSON.stringify(graph), /"image":"http[^"]*\/duri\.jpg"/)
})

test('feeds name the authors of each post', () => {
  const entry = {
    ...{
      id: 'https://a.example/a',
      url: 'https://a.example/a',
      title: 'a',
      summary: 'a',
      content: 'a',
      tags: [],
      lang: 'ko' as const,
    },
    ...{
      publishedAt: new Date(0),
      updatedAt: new Date(0),
      authors: [{ name: '김하나' }, { name: '이두리', url: 'https://duri.example' }],
    },
  }
  const feed = {
    title: 'f',
    description: 'f',
    lang: 'ko' as const,
    pageUrl: 'https://a.example',
    urlOf: (format: string) => format,
    entries: [entry],
  }
  assert.match(renderFeed(feed, 'feed.xml'), /<dc:creator>김하나<\/dc:creator>\s*<dc:creator>이두리</)
  assert.match(
    renderFeed(feed, 'atom.xml'),
    /<entry>[\s\S]*<name>이두리<\/name>\s*<uri>https:\/\/duri\.example<[\s\S]*<\/entry>/,
  )
  assert.deepEqual(JSON.parse(renderFeed(feed, 'feed.json')).items[0].authors[0], { name: '김하나' })
})
