import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cutSlices } from './cut-slices'

const sets = (...texts: string[]) => texts.map((text) => new Set(text))

test('what two documents use stands in the first slice, the rest by document', () => {
  const slices = cutSlices(sets('가나다', '가라마'), { base: 'a', all: '가나다라마', size: 2 })
  assert.deepEqual(slices, ['a가', '나다', '라마'])
})

test('what no document is known to use is in a slice all the same', () => {
  const slices = cutSlices(sets('가'), { base: 'a', all: '가힣뷁', size: 10 })
  assert.deepEqual(slices, ['a', '가', '뷁힣'])
})

test('a character is in one slice and no character is lost', () => {
  const syllables = (index: number) =>
    Array.from({ length: 50 }, (_, step) => String.fromCodePoint(0xac00 + ((index * 37 + step * step) % 900)))
  const documents = Array.from({ length: 60 }, (_, index) => new Set(syllables(index)))
  const all = documents.flatMap((document) => [...document])
  const slices = cutSlices(documents, { base: 'abc', all, size: 30 })
  assert.deepEqual([...slices.join('')].sort(), [...new Set([...'abc', ...all])].sort())
  assert.equal(new Set(slices.join('')).size, [...slices.join('')].length)
})

test('nothing to cut leaves an empty first slice and no other', () => {
  assert.deepEqual(cutSlices([], { base: [], all: [], size: 10 }), [''])
})
