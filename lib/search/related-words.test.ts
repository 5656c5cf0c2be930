import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listRelatedWords } from './related-words'
import { isRightWord } from './right-words'
import { compareSound } from './sound/likeness'
import { shippedTerms } from './terms'

const related = (text: string) => listRelatedWords({ kind: /[a-z]/.test(text) ? 'latin' : 'hangul', text })

test('a word that is a form of a noun and of a verb stands for both', () => {
  assert.ok(related('새는').includes('leak'))
  assert.ok(related('새는').includes('new'))
})

test('a syllable of a name is no form of a verb', () => {
  for (const syllable of ['민', '간']) assert.deepEqual(related(syllable), [], syllable)
})

test('things and notions are related in both languages, and none to itself', () => {
  assert.ok(related('우체국에서').includes('postal'))
  assert.ok(related('drawbacks').includes('단점'))
  for (const word of ['우체국', '단점', 'drawback']) assert.ok(!related(word).includes(word), word)
})

test('a loanword stands beside the word that it was', () => {
  const loan = related('스위치').find((other) => /^[a-z]/.test(other) && compareSound('스위치', other) === 0)
  assert.equal(loan, 'switch')
})

test('words within names are spelled right', () => {
  for (const word of ['bucket', 'buckets', '누출']) assert.ok(isRightWord(word), word)
  for (const word of ['buckte', '누츨']) assert.ok(!isRightWord(word), word)
})

test('terms have two names or more, none twice', () => {
  for (const names of shippedTerms) {
    assert.ok(names.length > 1, names.join())
    assert.equal(new Set(names).size, names.length, names.join())
  }
})
