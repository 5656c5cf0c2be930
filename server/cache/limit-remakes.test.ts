import assert from 'node:assert/strict'
import { test } from 'node:test'
import { limitRemakes } from './limit-remakes.js'

test('old pages are made one after the other, four at once; then when one is made, or has taken too long', () => {
  let now = 1_000_000
  const remakes = limitRemakes(() => now)
  const admit = (key: string) => remakes.admit(key, now - 61_000, 60)
  const admitLater = (key: string) => {
    now += 200
    return admit(key)
  }
  assert.deepEqual(['a', 'b'].map(admit), [true, false])
  assert.deepEqual(['b', 'c', 'd', 'e'].map(admitLater), [true, true, true, false])
  assert.equal(admit('a'), true) // it is one of the four
  assert.equal(remakes.admit('young', now - 59_000, 60), true)
  remakes.finish('b')
  assert.deepEqual(['e', 'f'].map(admitLater), [true, false])
  now += 10_001
  assert.equal(admit('f'), true)
})

test("pages that are never made again take nobody's turn", () => {
  const remakes = limitRemakes(() => 1_000_000)
  for (const lifetime of [false, undefined] as const) {
    for (const key of ['about', 'missing', 'not-found', 'offline']) assert.equal(remakes.admit(key, 0, lifetime), true)
  }
  assert.equal(remakes.admit('list', 0, 60), true)
})
