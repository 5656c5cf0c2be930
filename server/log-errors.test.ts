import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asked, logErrorsAsLines } from './log-errors.js'

test('an error is one line of JSON with its request; other output stays', () => {
  const lines: unknown[][] = []
  const output = { error: (...given: unknown[]) => void lines.push(given) }
  logErrorsAsLines(output)
  const error = Object.assign(new TypeError('two\nlines'), { digest: '42', cause: new Error('why') })
  asked.run({ request: 'r-1', method: 'GET', path: '/posts/a' }, () => output.error(' ⨯', error))
  output.error('plain', 1)
  assert.deepEqual(lines[1], ['plain', 1])
  const line = String(lines[0]?.[0])
  assert.equal(lines[0]?.length, 1)
  assert.doesNotMatch(line, /\n/)
  const { time, at, ...said } = JSON.parse(line) as { time: string; at: string[] }
  assert.deepEqual(said, {
    ...{ level: 'error', event: 'request.failed', request: 'r-1', method: 'GET', path: '/posts/a' },
    ...{ error: 'TypeError: two\nlines: why', digest: '42' },
  })
  assert.ok(Date.parse(time) > 0 && at[0]?.startsWith('at '))
})
