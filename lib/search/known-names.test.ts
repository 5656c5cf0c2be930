import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coverSlug } from './cover-slug'
import { makeGroup } from './group'
import { findMeantNames, findSpelledNames } from './known-names'
import { findMainVerb } from './korean'
import { listRelatedWords } from './related-words'
import { readSynonyms } from './synonyms'

const synonyms = readSynonyms([])

test('names that no post has are corrected, and found by initial consonants and names of letters', () => {
  assert.deepEqual(findMeantNames('역전빠', synonyms), { names: ['역전파'], reading: 'typo' })
  assert.deepEqual(findSpelledNames('알엘에이치에프', synonyms), ['rlhf'])
  assert.equal(findMeantNames('연말정산', synonyms), undefined)
})

test('a verb that another one follows is found in all its forms', () => {
  for (const word of ['찾아주는', '찾아보면', '찾아내서'])
    assert.equal(findMainVerb(word), findMainVerb('찾아주는'), word)
  assert.equal(findMainVerb('줄이는'), undefined)
})

test('everyday words stand for others in both languages', () => {
  const related = listRelatedWords({ kind: 'hangul', text: '줄이려면' })
  assert.ok(related.includes('감소') && related.includes('reduc'), related.join(' '))
})

test('a slug counts when it is the query, not when it has one word of a longer name', () => {
  const unit = (ways: string[][][]) => ({ text: '', weight: 1, group: makeGroup({ ways, reading: 'word', shown: '' }) })
  assert.equal(coverSlug([unit([[['raft']]])])('raft-2'), 1)
  assert.equal(coverSlug([unit([[['multi'], ['query'], ['attention']]])])('paged-attention'), 0)
})
