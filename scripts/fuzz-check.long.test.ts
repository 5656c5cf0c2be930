import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fuzzChecks } from './fuzz-check'

/** `npx tsx scripts/fuzz-check.ts 2000` does more; these posts once broke the check, or were drawn. */
test('mutated posts are answered with places, never with a crash', async () => {
  for (const [posts, seed] of [
    [150, 1],
    [1, 808],
    [1, 1169],
    [1, 5723],
    [1, 6922],
  ] as const) {
    assert.deepEqual((await fuzzChecks(posts, seed, 60)).failures, [])
  }
})
