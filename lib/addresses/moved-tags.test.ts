import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findMovedTag } from './moved-tags'
import { routes } from './routes'

const names = {
  ko: { nlp: '자연어처리', 자연어처리: '자연어처리', 'c++': 'c++' },
  en: { 자연어처리: 'nlp', nlp: 'nlp' },
}
const find = (path: string) => findMovedTag(path, names)

test('other names of a tag redirect to its name in the language, and keep the rest of the path', () => {
  assert.equal(find('/tags/nlp'), routes.tag('ko', '자연어처리'))
  assert.equal(find('/tags/nlp/page/2'), `${routes.tag('ko', '자연어처리')}/page/2`)
  assert.equal(find(`/en/tags/${encodeURI('자연어처리')}/feed.xml`), `${routes.tag('en', 'nlp')}/feed.xml`)
})

test('decomposed Hangul redirects to the composed form', () => {
  assert.equal(find(`/tags/${encodeURI('자연어처리'.normalize('NFD'))}`), routes.tag('ko', '자연어처리'))
})

test('a canonical URL is not redirected, however it is encoded', () => {
  const right = encodeURI('자연어처리')
  for (const form of [right, right.toLowerCase(), '자연어처리']) assert.equal(find(`/tags/${form}`), undefined)
  for (const form of ['c++', 'c%2B%2B']) assert.equal(find(`/tags/${form}`), undefined)
})

test('an unknown tag is not redirected', () => {
  for (const path of ['/tags', '/tags/', '/tags/%', '/tags/constructor', '/tags/unknown', '/posts/nlp', '/xx/tags/nlp'])
    assert.equal(find(path), undefined)
})
