import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findMoved } from './aliases'
import { followMoved } from './follow-moved'
import { findMovedTag } from './moved-tags'

const find = followMoved([
  { at: 0, posts: { '/12': '/posts/twelve' }, tags: { nlp: '/tags/nlp' }, tagNames: { ko: { nlp: '자연어처리' } } },
  { at: 1000, posts: { '/13': '/posts/thirteen' }, tags: { 쿼카: '/tags/x' }, tagNames: { ko: { quokka: '쿼카' } } },
  { at: 2000, posts: { '/14': '/posts/fourteen' }, tags: {}, tagNames: { ko: {}, en: { 쿼카: 'quokka' } } },
])

for (const [now, posts, tag, name, inEnglish] of [
  [999, ['/posts/twelve', undefined, undefined], undefined, undefined, undefined],
  [1000, ['/posts/twelve', '/posts/thirteen', undefined], '/tags/x', '/tags/%EC%BF%BC%EC%B9%B4', undefined],
  [
    2000,
    ['/posts/twelve', '/posts/thirteen', '/posts/fourteen'],
    '/tags/x',
    '/tags/%EC%BF%BC%EC%B9%B4',
    '/en/tags/quokka',
  ],
  [1, ['/posts/twelve', undefined, undefined], undefined, undefined, undefined],
] as const) {
  test(`at ${now} redirects lead only to what is public then`, () => {
    const moved = find(now)
    assert.deepEqual(
      ['/12', '/13', '/14'].map((pathname) => findMoved({ pathname, search: '' }, moved)),
      posts,
    )
    assert.equal(findMoved({ pathname: '/tag/쿼카', search: '' }, moved), tag)
    assert.equal(findMovedTag('/tags/quokka', moved.tagNames), name)
    assert.equal(findMovedTag('/en/tags/쿼카', moved.tagNames), inEnglish)
    assert.equal(findMovedTag('/tags/nlp', moved.tagNames), '/tags/%EC%9E%90%EC%97%B0%EC%96%B4%EC%B2%98%EB%A6%AC')
  })
}
