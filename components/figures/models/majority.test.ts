import assert from 'node:assert/strict'
import { test } from 'node:test'
import { binomial, majorityRight } from './majority'

const near = (a: number, b: number) => assert.ok(Math.abs(a - b) < 1e-9, `${a} is not ${b}`)

test('with one wrong answer it is the table of the text', () => {
  const rows = [1, 5, 15, 41].map((n) => [0.45, 0.55, 0.6, 0.7].map((p) => majorityRight(p, n, 1).toFixed(3)).join(' '))
  assert.deepEqual(rows, [
    '0.450 0.550 0.600 0.700',
    '0.407 0.593 0.683 0.837',
    '0.346 0.654 0.787 0.950',
    '0.259 0.741 0.903 0.996',
  ])
})

test('with several wrong answers it is what counting all votes gives', () => {
  for (const [p, samples, wrong] of [
    [0.3, 5, 3],
    [0.5, 4, 2],
    [0.25, 6, 4],
  ] as const) {
    let sum = 0
    for (let vote = 0; vote < (wrong + 1) ** samples; vote++) {
      const counts = Array<number>(wrong + 1).fill(0)
      for (let i = 0, rest = vote; i < samples; i++, rest = Math.floor(rest / (wrong + 1)))
        counts[rest % (wrong + 1)]! += 1
      const best = Math.max(...counts)
      const chance = p ** counts[0]! * ((1 - p) / wrong) ** (samples - counts[0]!)
      if (counts[0] === best) sum += chance / counts.filter((count) => count === best).length
    }
    near(majorityRight(p, samples, wrong), sum)
  }
})

test('answers that are all alike win as often as each other', () => {
  near(majorityRight(1 / 4, 9, 3), 1 / 4)
  near(majorityRight(1 / 11, 41, 10), 1 / 11)
})

test('30% among ten wrong answers wins, as the text says', () => assert.ok(majorityRight(0.3, 41, 10) > 0.95))

test('the binomial distribution sums to 1', () => {
  near(
    Array.from({ length: 42 }, (_, count) => binomial(41, count, 0.3)).reduce((a, b) => a + b, 0),
    1,
  )
})
