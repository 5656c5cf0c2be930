import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findGuide } from './guide'

test("the guide is in the author's language, and the other one is a link away", () => {
  const korean = findGuide(undefined, 'ko')
  assert.deepEqual([korean.lang, korean.file, korean.other], ['ko', 'writing.ko.md', 'en'])
  assert.match(korean.title!, /요소/)
  const english = findGuide(korean.other, 'ko')
  assert.deepEqual([english.lang, english.file, english.other], ['en', 'writing.md', 'ko'])
  assert.equal(english.title, 'Every element of a post')
})

test('a language without a guide is answered with the author’s own', () => {
  for (const asked of ['ja', '', ['ko', 'en'], '__proto__']) assert.equal(findGuide(asked, 'en').lang, 'en')
})
