import assert from 'node:assert/strict'
import { test } from 'node:test'
import { secondsUntil } from './page-lifetime'

test('a page lives for the whole seconds until the instant, never for less than one, and never ends before it', () => {
  const at = Date.UTC(2026, 11, 1, 9)
  for (const [before, seconds] of [
    [172_800_000, 172_800],
    [1500, 2],
    [1000, 1],
    [1, 1],
    [0, 1], // it has come while the page was rendered
    [-90_000, 1],
  ] as const) {
    assert.equal(secondsUntil(at, at - before), seconds, `${before} ms before`)
    assert.ok(at - before + seconds * 1000 >= at || before < 0)
  }
})
