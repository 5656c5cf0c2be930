import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildExamplePost } from '@/lib/content/example-post'
import { site } from '@/site.config'
import { buildMetadata, buildPostMetadata, cutDescription, listHreflangs } from './seo'

test('a page has a picture for link previews, by its whole address and with its size', () => {
  const { openGraph } = buildMetadata({ lang: 'ko', description: '', path: '/tags', alternates: {} })
  const [picture] = [openGraph?.images].flat() as [{ url: string; width: number; height: number }]
  assert.ok(picture.url.startsWith(`${site.url}/cards/`), picture.url)
  assert.deepEqual([picture.width, picture.height], [1200, 630])
})

test('search engines list no post that is in no list', () => {
  const robotsOf = (facts: object) => buildPostMetadata(buildExamplePost('a', facts), {}).robots
  assert.deepEqual(robotsOf({ unlisted: true }), { index: false })
  assert.deepEqual(robotsOf({ draft: true }), { index: false })
  assert.equal(robotsOf({}), undefined)
})

test('a text that appeared elsewhere first names that place as its own', () => {
  const post = buildExamplePost('a', { canonical: 'https://elsewhere.example/a' })
  assert.equal(buildPostMetadata(post, {}).alternates?.canonical, 'https://elsewhere.example/a')
  assert.equal(buildPostMetadata(buildExamplePost('a'), {}).alternates?.canonical, `${site.url}/posts/a`)
})

test('versions of a page are named with the one for everybody else; a page in one language names none', () => {
  assert.deepEqual(listHreflangs({ ko: '/a', en: '/en/a' }), [
    ['ko', `${site.url}/a`],
    ['en', `${site.url}/en/a`],
    ['x-default', `${site.url}/a`],
  ])
  assert.deepEqual(listHreflangs({ ko: '/a' }), [])
})

test('a description is as long as search engines show, and ends with a sentence or a word', () => {
  const sentence =
    'Low-rank adaptation freezes the weights of a model and trains two small matrices beside each of them.'
  assert.equal(cutDescription(`${sentence} ${sentence}`), sentence)
  assert.equal(cutDescription(sentence), sentence)
  const words = cutDescription('attention '.repeat(40))
  assert.match(words, /attention…$/)
  for (const text of [words, cutDescription('가'.repeat(400)), cutDescription(`e.g. ${'word '.repeat(90)}.`)])
    assert.ok(text.length <= 155, `${text.length}`)
})
