import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Problem } from '@/lib/text/problems'
import { applyFixes } from './apply-fixes'

const problemAt = (line: number, column: number, find: string, replace: string): Problem => ({
  ...{ file: 'a.mdx', line, column, severity: 'error', message: '', remedy: '' },
  fix: { find, replace },
})

test('fixes are written at their places, whatever their order, and listed', () => {
  const problems = [problemAt(1, 1, '<br>', '<br />'), problemAt(2, 3, '<br>', '<br />')]
  for (const order of [problems, problems.toReversed()])
    assert.deepEqual(applyFixes('<br>\n가 <br> <br>\n', order), {
      text: '<br />\n가 <br /> <br>\n',
      fixed: [1, 2].map((line) => ({ file: 'a.mdx', line, find: '<br>', replace: '<br />' })),
    })
})

test('what does not stand in the line of its problem is left alone', () => {
  const text = '가\n<hr>\n<hr'
  for (const [line, column] of [
    [1, 1],
    [2, 2],
    [9, 1],
  ] as const)
    assert.deepEqual(applyFixes(text, [problemAt(line, column, '<hr>', '<hr />')]), { text, fixed: [] })
})
