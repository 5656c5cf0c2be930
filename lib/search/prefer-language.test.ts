import assert from 'node:assert/strict'
import { test } from 'node:test'
import { groupByLanguage } from './prefer-language'

const langs = ['ko', 'en', 'ko', 'en']
const group = (ids: number[], lang: string) =>
  groupByLanguage(
    { getPost: (id) => ({ lang: langs[id]!, slug: '' }) },
    ids.map((id) => ({ id })),
    lang,
  ).map(({ id }) => id)

test('matches of one language stand together, the own first unless another fits best of all', () => {
  assert.deepEqual(group([1, 0, 3, 2], 'en'), [1, 3, 0, 2])
  assert.deepEqual(group([2, 1, 0], 'ko'), [2, 0, 1])
  assert.deepEqual(group([0, 1, 3, 2], 'en'), [0, 2, 1, 3])
  assert.deepEqual(group([], 'en'), [])
})
