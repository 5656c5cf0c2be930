import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fit, loss, lossAt, optimum, tokensFor } from './scaling'

test('optima are those that the program of the text prints', () => {
  const lines = [21, 22, 23, 24].map((exponent) => {
    const compute = 10 ** exponent
    const n = optimum(compute)
    return `${(n / 1e9).toFixed(2)} ${(tokensFor(compute, n) / 1e9).toFixed(0)} ${lossAt(compute, n).toFixed(3)}`
  })
  assert.deepEqual(lines, ['1.82 91 2.329', '5.16 323 2.139', '14.60 1142 2.005', '41.30 4036 1.911'])
  const budget = 6 * 280e9 * 300e9
  assert.equal(loss(280e9, 300e9).toFixed(3), '1.993')
  assert.equal(lossAt(budget, 70e9).toFixed(3), '1.944')
})

test('nothing on the curve lies below the optimum, where the two parts balance', () => {
  for (const compute of [1e18, 3e21, 1e25]) {
    const n = optimum(compute)
    for (let power = -3; power <= 3; power += 0.1)
      assert.ok(lossAt(compute, n) <= lossAt(compute, n * 10 ** power) + 1e-12)
    const parts = [(fit.alpha * fit.a) / n ** fit.alpha, (fit.beta * fit.b) / tokensFor(compute, n) ** fit.beta]
    assert.ok(Math.abs(parts[0]! / parts[1]! - 1) < 1e-9)
  }
})
