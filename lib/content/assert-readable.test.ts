import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertReadable } from './assert-readable'
import { postFields } from './front-matter'
import { dropEmpty } from './left-empty'

const good = { title: '글', date: '2026-01-01', summary: '요약' }
const read = (fields: object) => () => assertReadable({ ...good, ...fields }, postFields, 'Asia/Seoul')

test('a value that does not match the type of its field keeps the post out of the index', () => {
  const paper = { title: 'P', authors: ['A'], venue: 'V', year: 2020 }
  for (const fields of [
    ...['2026.11.29', '2026-11-31', 'tomorrow', '', '2026-01-01T25:00'].map((date) => ({ date })),
    ...[null, undefined, 5, true, ['a'], { a: 'b' }, ' '].map((title) => ({ title })),
    ...['a', ['a', null], ['a', 5], [['a']], { a: 'b' }].map((tags) => ({ tags })),
    ...['x', Number.NaN, Number.POSITIVE_INFINITY, true].map((part) => ({ part })),
    ...['x', [{ date: '2026.01.01', text: 'a' }], [{ date: '2026-01-01' }], [null]].map((changes) => ({ changes })),
    ...[[], 'x', { a: 1 }].map((macros) => ({ macros })),
    ...['x', [], { ...paper, year: 'x' }, { ...paper, authors: [1] }, { ...paper, venue: null }].map((paper) => ({
      paper,
    })),
    { updated: '2026.11.29' },
    { draft: 'yes' },
  ])
    assert.throws(read(fields), /cannot be read/, JSON.stringify(fields))
})

test('an empty field counts as missing, and the rest is read', () => {
  const changes = [{ date: '2026-01-02 09:00', text: 'a' }]
  assert.doesNotThrow(
    read({ tags: ['a'], aliases: null, updated: undefined, changes, macros: { '\\a': 'b' }, part: 1 }),
  )
  assert.deepEqual(JSON.parse('{"tags":null,"paper":{"doi":null,"year":2020}}', dropEmpty), { paper: { year: 2020 } })
})
