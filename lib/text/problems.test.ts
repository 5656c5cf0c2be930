import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatProblem } from './format-problem'

test('control characters are shown as escapes', () => {
  const place = { file: 'content/posts/a\u001B[31m\n/x.mdx', line: 1, column: 1, severity: 'error' as const }
  const told = formatProblem({ ...place, message: '“\u202Ecod\u0007” is no name', remedy: 'write “code”' })
  for (const sign of ['\u001B', '\u0007', '\u202E']) assert.ok(!told.includes(sign))
  assert.match(told, /\\u\{1b\}\[31m/)
})
