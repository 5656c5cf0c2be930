import assert from 'node:assert/strict'
import { test } from 'node:test'
import { warnSeldom } from './warn-seldom'

test('one line a minute, with the number of those not said', () => {
  const lines: string[] = []
  const say = (now: number) =>
    warnSeldom('disk', new Error('ENOSPC\n    at open'), { now, write: (l) => lines.push(l) })
  for (const now of [0, 1, 30_000, 59_999, 60_000, 60_001]) say(now)
  assert.deepEqual(lines, ['disk (ENOSPC)', 'disk (ENOSPC; 3 more times since the last warning)'])
})

test('a read-only file system is said once', () => {
  const lines: string[] = []
  const error = Object.assign(new Error('EROFS: read-only file system'), { code: 'EROFS' })
  for (const now of [0, 60_000, 600_000]) warnSeldom('read-only', error, { now, write: (l) => lines.push(l) })
  assert.equal(lines.length, 1)
})

test('each subject by itself', () => {
  const lines: string[] = []
  for (const subject of ['one', 'two']) warnSeldom(subject, 'x', { now: 0, write: (l) => lines.push(l) })
  assert.deepEqual(lines, ['one (x)', 'two (x)'])
})
