import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gridStep, makeWeights, quantize, rootMeanSquare } from './quantize'

test('the grid reaches the largest weight, and no weight is farther from it than half a step', () => {
  for (const bits of [2, 3, 4, 8]) {
    const weights = makeWeights(6).flat()
    const step = gridStep(weights, bits)
    assert.ok(Math.abs(step * (2 ** (bits - 1) - 1) - 6) < 1e-12)
    for (const weight of weights) {
      assert.ok(Math.abs(weight - quantize(weight, step)) <= step / 2 + 1e-12)
      assert.ok(Math.abs(quantize(weight, step) / step) <= 2 ** (bits - 1) - 1)
    }
  }
})

test('known values', () => {
  assert.ok(Math.abs(gridStep([0.7, -1.4, 0.2], 4) - 0.2) < 1e-12)
  assert.ok(Math.abs(quantize(0.29, 0.2) - 0.2) < 1e-12)
  assert.ok(Math.abs(rootMeanSquare([0.1, -0.3], 0.4) - 0.1) < 1e-12)
})

test('an outlier costs the other channels, unless each has its own step', () => {
  const [calm, wild] = [makeWeights(1), makeWeights(8)]
  const shared = rootMeanSquare(wild[0]!, gridStep(wild.flat(), 4))
  assert.ok(shared > 4 * rootMeanSquare(calm[0]!, gridStep(calm.flat(), 4)))
  assert.deepEqual(wild[0], calm[0])
  assert.equal(gridStep(wild[0]!, 4), gridStep(calm[0]!, 4))
})
