import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildExamplePost } from './example-post'
import { findFirstSlug } from './post'
import { findThread } from './thread'

test('the first slug is the one in the first alias that is a post URL', () => {
  assert.equal(findFirstSlug('lora'), 'lora')
  assert.equal(findFirstSlug('lora', ['/entry/로라', '/posts/lora-review', '/posts/lora-2']), 'lora-review')
  assert.equal(findFirstSlug('lora', ['/en/posts/low-rank/']), 'low-rank')
  assert.equal(findFirstSlug('lora', ['/posts/a/b', '/12', '/?p=3']), 'lora')
})

test('versions in several languages share the thread of the first, also when it is a draft or has moved', () => {
  const ko = buildExamplePost('lora', { firstSlug: 'lora-review', draft: true })
  const en = buildExamplePost('low-rank', { lang: 'en', translationKey: 'lora' })
  assert.equal(findThread(ko, [en, ko]), 'posts/lora-review')
  assert.equal(findThread(en, [en, ko]), 'posts/lora-review')
})

test('a translation beside its original, under one slug, uses the alias of either file', () => {
  const ko = buildExamplePost('lora', { firstSlug: 'lora-review' })
  const en = buildExamplePost('lora', { lang: 'en' })
  assert.equal(findThread(en, [en, ko]), 'posts/lora-review')
  assert.equal(findThread(ko, [ko, en]), 'posts/lora-review')
})

test('unrelated posts have separate threads', () => {
  const [a, b] = [buildExamplePost('a'), buildExamplePost('b')]
  assert.notEqual(findThread(a, [a, b]), findThread(b, [a, b]))
})
