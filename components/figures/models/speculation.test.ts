import assert from 'node:assert/strict'
import { test } from 'node:test'
import { expectedTokens, runRounds, speedUp } from './speculation'

test('the formulas give the values of the text', () => {
  assert.equal(expectedTokens(0.8, 4).toFixed(2), '3.36')
  assert.equal(speedUp(0.8, 4, 0.05).toFixed(1), '2.8')
  assert.equal(expectedTokens(0, 5), 1)
  assert.equal(expectedTokens(1, 5), 6)
  for (const alpha of [0.1, 0.5, 0.9]) {
    const sum = [0, 1, 2, 3].reduce((total, power) => total + alpha ** power, 0)
    assert.ok(Math.abs(expectedTokens(alpha, 3) - sum) < 1e-12)
  }
})

test('rounds that are drawn have the expected number of tokens', () => {
  for (const [alpha, gamma] of [
    [0.6, 4],
    [0.9, 7],
  ] as const) {
    const rounds = runRounds(alpha, gamma, 100_000, 3)
    const mean = rounds.reduce((sum, accepted) => sum + accepted + 1, 0) / rounds.length
    assert.ok(Math.abs(mean - expectedTokens(alpha, gamma)) < 0.05, `${mean}`)
  }
})

test('a larger acceptance rate accepts no fewer drafts', () => {
  const [few, many] = [runRounds(0.4, 5, 50, 1), runRounds(0.7, 5, 50, 1)]
  assert.ok(few.every((accepted, i) => accepted <= many[i]!))
})
