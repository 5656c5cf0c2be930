import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatLine } from './log'

const time = new Date('2026-11-25T00:00:00Z')

test('a log line is JSON without secrets', () => {
  const error = new Error('libsql://me:word@host.example/db?authToken=abc failed', { cause: new Error('ECONNREFUSED') })
  const line = formatLine({ level: 'error', event: 'counts.failed', fields: { error, token: 'abc', ms: 3 }, time })
  assert.deepEqual(JSON.parse(line), {
    time: '2026-11-25T00:00:00.000Z',
    level: 'error',
    event: 'counts.failed',
    error: 'Error: libsql://host.example/db?authToken=… failed: ECONNREFUSED',
    token: '…',
    ms: 3,
  })
  assert.equal(formatLine({ level: 'info', event: 'a', fields: { text: 'two\nlines' }, time }).includes('\n'), false)
})
