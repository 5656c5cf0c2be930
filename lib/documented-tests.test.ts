import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

/** Rows of the list; numbers that are missing never were. */
const known = [
  ...numbers('A', 43, [17, 19, 27, 36]),
  'R1–6',
  ...numbers('R', 44, [1, 2, 3, 4, 5, 6, 10, 12, 15, 25, 26, 27, 28, 29, 30, 31, 32, 33, 35, 39, 43]),
  'R25–33',
  ...numbers('O', 33, [2, 6, 8, 22, 28]),
]

function numbers(letter: string, last: number, missing: readonly number[]): string[] {
  const all = Array.from({ length: last }, (_, index) => index + 1)
  return all.filter((number) => !missing.includes(number)).map((number) => letter + number)
}

test('docs/robustness.md has every row, with a place that is there or a reason', () => {
  const lines = readFileSync('docs/robustness.md', 'utf8').matchAll(/^\| ([ARO]\d\S*) \| (.*?) \| (.*?) \|$/gm)
  const rows = [...lines].map(([, row = '', where = '', what = '']) => ({ row, where, what }))
  assert.deepEqual(rows.map(({ row }) => row).sort(), known.sort())
  for (const { row, where, what } of rows) {
    const file = /^`(.+)`$/.exec(where)?.[1]
    if (!file) assert.ok(what.length > 30, `${row}: why is there no test?`)
    else {
      assert.ok(existsSync(file), `${row}: there is no ${file}`)
      const [, words = ''] = /^`(.+?)`(?:\.|$)/.exec(what) ?? []
      assert.ok(words && readFileSync(file, 'utf8').includes(words), `${row}: ${file} does not say ${words}`)
    }
  }
})
