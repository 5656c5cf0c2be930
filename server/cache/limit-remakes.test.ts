import assert from 'node:assert/strict'
import { test } from 'node:test'
import { limitRemakes } from './limit-remakes.js'

test('stale pages are rendered one after the other, four at once; then when one is rendered, or has taken too long', () => {
  let now = 1_000_000
  const remakes = limitRemakes(() => now)
  const { admit } = remakes
  const admitLater = (key: string) => {
    now += 200
    return admit(key)
  }
  assert.deepEqual(['a', 'b'].map(admit), [true, false])
  assert.deepEqual(['b', 'c', 'd', 'e'].map(admitLater), [true, true, true, false])
  assert.equal(admit('a'), true) // it is one of the four
  remakes.finish('b')
  assert.deepEqual(['e', 'f'].map(admitLater), [true, false])
  now += 10_001
  assert.equal(admit('f'), true)
})
