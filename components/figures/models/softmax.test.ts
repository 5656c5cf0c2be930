import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readBlocks, scoreWords, softmax } from './softmax'

const near = (a: number, b: number) => assert.ok(Math.abs(a - b) < 1e-12, `${a} is not ${b}`)

test('weights are known values, and sum to 1', () => {
  const weights = softmax([0, Math.log(3)], 1)
  near(weights[0]!, 0.25)
  near(weights[1]!, 0.75)
  near(softmax([0, Math.log(3)], 0.5)[1]!, 0.9) // 9 to 1
  near(
    softmax([1000, 1001, 1002], 2).reduce((a, b) => a + b, 0),
    1,
  )
})

test('blocks of any size end at the same numbers', () => {
  const scores = [1, 4, 2, 5, 3]
  const sum = scores.reduce((total, score) => total + Math.exp(score - 5), 0)
  for (const block of [1, 2, 3, 5]) {
    const state = readBlocks(scores, block)
    assert.equal(state.top, 5)
    near(state.sum, sum)
  }
  near(readBlocks([1, 3], 1).scale, Math.exp(-2))
})

test('toy scores: the last word itself 4, no common letter 0', () => {
  const [same, none, last] = scoreWords(['가나', 'xyz', '가나'])
  near(same!, 4)
  assert.equal(none, 0)
  near(last!, 4)
  assert.deepEqual(scoreWords([]), [])
})
