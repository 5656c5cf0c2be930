import assert from 'node:assert/strict'
import { test } from 'node:test'
import { angularSpeed, dot, key, query, rotate } from './rotary'

test('scores are those that the program of the text prints', () => {
  const scores = [
    [5, 2],
    [105, 102],
    [1005, 1002],
    [5, 3],
  ].map(([m, n]) => dot(rotate(query, m!), rotate(key, n!)).toFixed(6))
  assert.deepEqual(scores, ['0.482691', '0.482691', '0.482691', '1.295348'])
})

test('each plane of eight components is ten times slower', () => {
  assert.deepEqual(
    [0, 1, 2, 3].map((plane) => angularSpeed(plane, 8).toFixed(4)),
    ['1.0000', '0.1000', '0.0100', '0.0010'],
  )
})

test('rotation keeps lengths', () => {
  for (const position of [1, 77, 2048])
    assert.ok(Math.abs(dot(rotate(query, position), rotate(query, position)) - dot(query, query)) < 1e-9)
})
