import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildPreviewQuery, readPreview } from './preview'

const secret = 'a-secret-of-at-least-thirty-two-signs'
const now = new Date('2026-11-25T00:00:00Z')
const preview = { lang: 'ko', slug: 'dpo', until: now.getTime() / 1000 + 60 }

function read(change: (query: URLSearchParams) => void = () => {}, at = now, known = secret) {
  const query = new URLSearchParams(buildPreviewQuery(preview, secret))
  change(query)
  return readPreview(query, known, at)
}

test('a link opens the post that it names, until it expires', () => {
  assert.deepEqual(read(), preview)
  assert.deepEqual(read(undefined, new Date(now.getTime() + 59_000)), preview)
  assert.equal(read(undefined, new Date(now.getTime() + 60_000)), undefined)
})

test('any altered parameter makes it invalid', () => {
  for (const [name, value] of [
    ['post', 'lora'],
    ['lang', 'en'],
    ['until', String(preview.until + 1)],
    ['until', 'Infinity'],
    ['until', ''],
    ['signature', ''],
    ['signature', 'x'.repeat(43)],
    ['signature', '한'.repeat(43)],
  ] as const) {
    assert.equal(
      read((query) => query.set(name, value)),
      undefined,
      `${name}=${value}`,
    )
  }
  assert.equal(
    read((query) => query.delete('signature')),
    undefined,
  )
  assert.equal(read(undefined, now, 'another-secret-of-thirty-two-signs!!'), undefined)
})
