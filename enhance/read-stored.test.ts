import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readStored } from './read-stored'

test('damaged and foreign values are as if nothing was stored', (context) => {
  const stored = new Map<string, string>()
  const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    value: { getItem: (key: string) => stored.get(key) ?? null },
  })
  context.after(() => (before ? Object.defineProperty(globalThis, 'localStorage', before) : undefined))
  const isNumber = (value: unknown) => typeof value === 'number'
  const read = (text: string) => readStored('a', isNumber as (value: unknown) => value is number) ?? text
  assert.equal(read('none'), 'none')
  for (const text of ['', '{bad', 'null', '"1"', '[1]', 'undefined', '\0']) {
    stored.set('a', text)
    assert.equal(read('none'), 'none', text)
  }
  stored.set('a', '7')
  assert.equal(read('none'), 7)
})
