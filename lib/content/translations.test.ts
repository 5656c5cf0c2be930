import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildExamplePost } from './example-post'
import { findNewerOriginal } from './translations'

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const version = (lang: 'ko' | 'en', published: string, updated?: string) =>
  buildExamplePost('a', { lang, publishedAt: day(published), ...(updated && { updatedAt: day(updated) }) })

test('a translation is older than its original only when that was changed after it', () => {
  const ko = version('ko', '2026-01-01', '2026-03-01')
  assert.equal(findNewerOriginal(version('en', '2026-01-01'), [ko]), ko)
  assert.equal(findNewerOriginal(version('en', '2026-02-01', '2026-03-02'), [ko]), undefined)
  assert.equal(findNewerOriginal(version('en', '2026-03-02'), [ko]), undefined)
  assert.equal(findNewerOriginal(ko, [version('en', '2026-01-01', '2026-05-01')]), undefined) // the original itself
  const en = version('en', '2025-12-01', '2026-06-01')
  assert.equal(findNewerOriginal(ko, [en]), en) // written in English first
  assert.equal(findNewerOriginal(version('en', '2026-01-01'), [version('ko', '2026-01-01')]), undefined)
  assert.equal(findNewerOriginal(ko, []), undefined)
})
