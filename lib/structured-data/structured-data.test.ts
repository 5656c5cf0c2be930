import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildExamplePost } from '@/lib/content/example-post'
import { printJson } from './graph'
import { buildPostGraph } from './post'

test('nothing that an author writes ends the script element', () => {
  const title = '</script><script>alert(1)</script><!--'
  const json = printJson(buildPostGraph(buildExamplePost('a', { title })))
  assert.doesNotMatch(json, /</)
  assert.equal(JSON.parse(json)['@graph'][0].headline, title)
})

test('dates are days of the time zone of the site', () => {
  const days = { publishedAt: new Date('2026-09-19T15:00:00Z'), updatedAt: new Date('2026-09-20T15:00:00Z') }
  const [posting] = JSON.parse(printJson(buildPostGraph(buildExamplePost('a', days))))['@graph']
  assert.equal(posting.datePublished, '2026-09-20T00:00:00+09:00')
  assert.equal(posting.dateModified, '2026-09-21T00:00:00+09:00')
})
