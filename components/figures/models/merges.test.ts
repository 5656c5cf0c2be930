import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countWords, findNext, learn, merge, showSymbol } from './merges'

const counts = { 학습률: 5, 학습을: 4, 학습이: 3, 사전학습: 3, 미세조정: 4, 조정을: 2 }
const text = Object.entries(counts)
  .map(([word, count]) => `${word} `.repeat(count))
  .join('')

test('merges are those that the program of the text prints', () => {
  const { merges } = learn(countWords(text, 'letters'), 6)
  assert.deepEqual(
    merges.map(({ left, right }) => left + right),
    ['학습', '조정', '학습률', '미세', '미세조정', '학습을'],
  )
  assert.deepEqual(
    merges.reduce<string[]>((symbols, pair) => merge(symbols, pair), [...'재학습률을']),
    ['재', '학습률', '을'],
  )
})

test('a syllable of Hangul begins as three bytes, and two merges make it one symbol', () => {
  const words = countWords('글', 'bytes')
  assert.deepEqual(words[0]!.symbols, ['EA', 'B8', '80'])
  const learned = learn(words, 9)
  assert.equal(learned.merges.length, 2)
  assert.equal(showSymbol(learned.words[0]!.symbols[0]!, 'bytes'), '글')
  assert.equal(showSymbol('EAB8', 'bytes'), 'EA B8')
})

test('pairs that are equally frequent come in the order of code points, without merging over spaces', () => {
  assert.deepEqual(findNext(countWords('나다 가나', 'letters')), { left: '가', right: '나', count: 1 })
  assert.equal(findNext(countWords('가 나', 'letters')), undefined)
  assert.deepEqual(findNext(countWords('😀나 ｱ나', 'letters'))!.left, 'ｱ') // U+FF71 before U+1F600
})

test('neighbours that overlap are merged from the left', () => {
  assert.deepEqual(merge(['a', 'a', 'a'], { left: 'a', right: 'a', count: 2 }), ['aa', 'a'])
  assert.deepEqual(countWords('한', 'letters'), countWords('한'.normalize('NFD'), 'letters'))
})
