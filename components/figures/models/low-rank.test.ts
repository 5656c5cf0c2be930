import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cosine, factors, leftOver, multiply, singularValues, size, trained } from './low-rank'

const dot = (a: number[], b: number[]) => a.reduce((sum, value, i) => sum + value * b[i]!, 0)
const norm = (rows: number[][]) => Math.hypot(...rows.flat())

test('the basis is orthonormal', () => {
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) assert.ok(Math.abs(dot(cosine(i), cosine(j)) - (i === j ? 1 : 0)) < 1e-12)
})

test('what is left of the change is the norm of the difference', () => {
  const change = multiply(factors(size).b, factors(size).a)
  assert.ok(Math.abs(norm(change) - Math.hypot(...singularValues)) < 1e-9)
  for (const rank of [1, 4, 12]) {
    const product = multiply(factors(rank).b, factors(rank).a)
    const difference = change.map((row, i) => row.map((value, j) => value - product[i]![j]!))
    assert.ok(Math.abs(norm(difference) / norm(change) - leftOver(rank)) < 1e-9)
  }
})

test('parameters are those that the text counts', () => {
  assert.equal(trained(8, 4096, 4096), 65_536)
  assert.equal(trained(8, 4096, 4096) / 4096 ** 2, 1 / 256)
  assert.equal(96 * 2 * trained(4, 12_288, 12_288), 18_874_368)
  assert.equal(trained(size / 2, size, size), size * size) // no saving from here on
})
