import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  collectSeries,
  countTags,
  findNeighbours,
  findNextPublication,
  isOfferedVersion,
  isReachable,
  listByDate,
  pinFirst,
  visibilityOf,
} from './collection'
import { buildExamplePost } from './example-post'
import { parseContentPath } from './path'

const now = new Date('2026-06-01T00:00:00Z')
const view = { now, everything: false }

const later = new Date(now.getTime() + 1000)

test('a scheduled post is hidden until its second and public from then on', () => {
  const post = buildExamplePost('a', { publishedAt: later })
  assert.equal(visibilityOf(post, now), 'scheduled')
  assert.equal(isReachable(post, view), false)
  assert.equal(visibilityOf(post, later), 'listed')
  assert.equal(isReachable(post, { now: later, everything: false }), true)
})

test('the next post to be published is the first of the scheduled ones, listed or not, and no draft', () => {
  const at = (seconds: number, facts: object = {}) =>
    buildExamplePost(`in-${seconds}`, { publishedAt: new Date(now.getTime() + seconds * 1000), ...facts })
  assert.equal(findNextPublication([], now), undefined)
  assert.equal(findNextPublication([at(-60), at(0), at(5, { draft: true })], now), undefined)
  assert.equal(findNextPublication([at(-60), at(90), at(60), at(5, { draft: true })], now), now.getTime() + 60_000)
  assert.equal(findNextPublication([at(90), at(60, { unlisted: true })], now), now.getTime() + 60_000)
})

test('a draft stays a draft whatever else it is', () => {
  const post = buildExamplePost('a', { draft: true, unlisted: true, pinned: true, publishedAt: later })
  assert.equal(visibilityOf(post, now), 'draft')
  assert.equal(isReachable(post, view), false)
})

test('an unlisted post is served but never listed, not even while writing', () => {
  const post = buildExamplePost('a', { unlisted: true })
  assert.equal(isReachable(post, view), true)
  assert.deepEqual(listByDate([post], 'ko', { now, everything: true }), [])
  assert.equal(isReachable(buildExamplePost('b', { unlisted: true, publishedAt: later }), view), false)
})

test('a post links to its public translations, and a listed one to no unlisted one', () => {
  const post = buildExamplePost('a')
  const other = (facts: object) => buildExamplePost('b', { lang: 'en', translationKey: 'a', ...facts })
  assert.equal(isOfferedVersion(post, other({}), view), true)
  assert.equal(isOfferedVersion(post, other({ unlisted: true }), view), false)
  assert.equal(isOfferedVersion(post, other({ draft: true }), view), false)
  assert.equal(isOfferedVersion(post, other({ publishedAt: later }), view), false)
  assert.equal(isOfferedVersion(post, other({ translationKey: 'c' }), view), false)
  const hidden = buildExamplePost('a', { unlisted: true })
  assert.equal(isOfferedVersion(hidden, other({ unlisted: true }), view), true)
})

test('lists are newest first, of one language, the same in every build', () => {
  const posts = [
    buildExamplePost('b'),
    buildExamplePost('a'),
    buildExamplePost('c', { publishedAt: new Date('2026-02-01') }),
    buildExamplePost('e', { lang: 'en' }),
  ]
  assert.deepEqual(
    listByDate(posts, 'ko', view).map(({ slug }) => slug),
    ['c', 'a', 'b'],
  )
  assert.deepEqual(
    listByDate([...posts].reverse(), 'ko', view).map(({ slug }) => slug),
    ['c', 'a', 'b'],
  )
})

test('pinned posts come first and keep their order', () => {
  const posts = [
    buildExamplePost('a'),
    buildExamplePost('b', { pinned: true }),
    buildExamplePost('c'),
    buildExamplePost('d', { pinned: true }),
  ]
  assert.deepEqual(
    pinFirst(posts).map(({ slug }) => slug),
    ['b', 'd', 'a', 'c'],
  )
})

test('a series has its parts in the order of their numbers, whatever their dates', () => {
  const part = (slug: string, number: number) =>
    buildExamplePost(slug, { series: { name: '연재', slug: '연재', part: number } })
  const [series] = collectSeries([part('b', 2), part('c', 3), buildExamplePost('x'), part('a', 1)])
  assert.deepEqual(
    series?.parts.map(({ slug }) => slug),
    ['a', 'b', 'c'],
  )
})

test('tags are counted, most used first', () => {
  const llm = { name: 'LLM', slug: 'llm', key: 'llm' }
  const posts = [
    buildExamplePost('a', { tags: [llm, { name: '정렬', slug: '정렬', key: '정렬' }] }),
    buildExamplePost('b', { tags: [llm] }),
  ]
  assert.deepEqual(
    countTags(posts, 'ko').map(({ slug, count }) => [slug, count]),
    [
      ['llm', 2],
      ['정렬', 1],
    ],
  )
})

test('neighbours are older and newer by date', () => {
  const posts = ['c', 'b', 'a'].map((slug) => buildExamplePost(slug))
  assert.equal(findNeighbours(posts, 'b').newer?.slug, 'c')
  assert.equal(findNeighbours(posts, 'b').older?.slug, 'a')
  assert.deepEqual(findNeighbours(posts, 'nope'), {})
})

test('slug and language are parsed from a path', () => {
  assert.deepEqual(parseContentPath('posts/lora/index.en.mdx'), { slug: 'lora', lang: 'en' })
  assert.deepEqual(parseContentPath('posts/lora/index.mdx'), { slug: 'lora', lang: undefined })
  assert.deepEqual(parseContentPath('posts/gpt-3.mdx'), { slug: 'gpt-3', lang: undefined })
  assert.deepEqual(parseContentPath('pages/about.en.mdx'), { slug: 'about', lang: 'en' })
})
