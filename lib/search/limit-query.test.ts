import assert from 'node:assert/strict'
import { test } from 'node:test'
import { limitQuery } from './limit-query'
import { parseQuery } from './parse-query'

const limit = (query: string) => limitQuery(parseQuery(query))

test('a normal query is unchanged', () => {
  const query = '대형 언어 모델에서 "KV 캐시"를 줄이는 방법은 -양자화 tag:LLM'
  assert.deepEqual(limit(query), { ...parseQuery(query), isCut: false })
})

test('duplicates count once', () => {
  const { chunks, phrases, excluded, facets, isCut } = limit(`${'lora "a" -b tag:c '.repeat(9)}`)
  assert.deepEqual([chunks, phrases, excluded, facets, isCut], [['lora'], ['a'], ['b'], ['tag:c'], false])
})

test('of too many words only the first are kept, even without spaces between them', () => {
  const numbers = Array.from({ length: 40 }, (_, at) => `w${at}`)
  assert.deepEqual(limit(numbers.join(' ')).chunks, numbers.slice(0, 12))
  const { chunks, isCut, isOpen } = limit(`lora ${numbers.join('/?')}`)
  assert.deepEqual(chunks, ['lora', numbers.slice(0, 11).join('/?')])
  assert.deepEqual([isCut, isOpen], [true, false])
  assert.equal(limit('가,나,다,라,마,바,사,아,자,차,카,타,파,하').chunks[0], '가,나,다,라,마,바,사,아,자,차,카,타')
  assert.deepEqual(limit('ㄱㄴ ㄷㄹ ㅁㅂ ㅅㅇ ㅈㅊ').chunks, ['ㄱㄴ', 'ㄷㄹ', 'ㅁㅂ', 'ㅅㅇ'])
  assert.deepEqual(limit('"a" "b" "c" "d" "e"').phrases, ['a', 'b', 'c', 'd'])
})
