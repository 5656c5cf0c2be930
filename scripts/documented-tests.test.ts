import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

/** `docs/robustness.md`, `docs/accessibility.md` and `docs/owning.md` say where each of their rows is tried: whether it is there. */

interface Row {
  row: string
  /** A file, or `no test`. */
  where: string
  what: string
}

/** Rows of the list; numbers that are missing never were. */
const known = [
  ...numbers('A', 51, [17, 19, 27, 36]),
  'R1–6',
  ...numbers('R', 58, [1, 2, 3, 4, 5, 6, 10, 12, 15, 25, 26, 27, 28, 29, 30, 31, 32, 33, 35, 39, 43]),
  'R25–33',
  ...numbers('O', 36, [2, 6, 28]),
]

function numbers(letter: string, last: number, missing: readonly number[]): string[] {
  const all = Array.from({ length: last }, (_, index) => index + 1)
  return all.filter((number) => !missing.includes(number)).map((number) => letter + number)
}

const fileOf = ({ where }: Row) => /^`(.+)`$/.exec(where)?.[1]

/** A row names a file that is there, and words in it. */
function assertNamed(row: Row): void {
  const file = fileOf(row) ?? ''
  assert.ok(existsSync(file), `${row.row}: there is no ${file}`)
  const [, words = ''] = /^`(.+?)`(?:\.|$)/.exec(row.what) ?? []
  assert.ok(words && readFileSync(file, 'utf8').includes(words), `${row.row}: ${file} does not say ${words}`)
}

test('docs/robustness.md has every row, with a place that is there or a reason, and counts them', () => {
  const text = readFileSync('docs/robustness.md', 'utf8')
  const lines = text.matchAll(/^\| ([ARO]\d\S*) \| (.*?) \| (.*?) \|$/gm)
  const rows = [...lines].map(([, row = '', where = '', what = '']) => ({ row, where, what }))
  assert.deepEqual(rows.map(({ row }) => row).sort(), known.sort())
  const none = rows.filter((row) => !fileOf(row))
  const drills = rows.filter((row) => /^bench\/.*(?<!\.test)\.ts$/.test(fileOf(row) ?? ''))
  for (const row of rows) {
    if (fileOf(row)) assertNamed(row)
    else assert.ok(row.what.length > 30, `${row.row}: why is there no test?`)
  }
  const tests = rows.length - none.length - drills.length
  const names = none.length > 0 ? ` (${none.map(({ row }) => row).join(', ')})` : ''
  const count = `**${rows.length} rows: ${tests} have a test, ${drills.length} a drill, ${none.length} neither${names}.**`
  assert.ok(text.includes(count), `docs/robustness.md should say ${count}`)
})

test('docs/accessibility.md names tests that are there', () => {
  const lines = readFileSync('docs/accessibility.md', 'utf8').matchAll(
    /^\| ([^|]+) \| ([^|]+) \| (`.*?`) \| (`.*?`) \|$/gm,
  )
  const rows = [...lines].map(([, row = '', of = '', where = '', what = '']) => ({ row: `${row} ${of}`, where, what }))
  for (const row of rows) assertNamed(row)
  const numbers = new Set(rows.map(({ row }) => Number.parseInt(row, 10)))
  for (let number = 1; number <= 18; number += 1) assert.ok(numbers.has(number), `${number} is missing`)
})

test('docs/owning.md names a test for each task', () => {
  const [, table = ''] =
    /^\| task \| steps \| file \| test \|\n\|[-|]+\|\n((?:\|.*\n)+)/m.exec(readFileSync('docs/owning.md', 'utf8')) ?? []
  const lines = table.trimEnd().split('\n')
  assert.ok(lines.length >= 25, `${lines.length} tasks`)
  for (const line of lines) {
    const [, row = line, where = '', what = ''] = /^\| (.+?) \| .+ \| (`[^`]+`) \| (`[^`]+`) \|$/.exec(line) ?? []
    assertNamed({ row, where, what })
  }
  const korean = /^\| 할 일 \| 방법 \|\n\|[-|]+\|\n((?:\|.*\n)+)/m.exec(readFileSync('docs/owning.ko.md', 'utf8'))?.[1]
  assert.equal(korean?.trimEnd().split('\n').length, lines.length, 'docs/owning.ko.md has the same tasks')
})

test('the decision on moving names a test for each fault', () => {
  const lines = readFileSync('docs/decisions/0057-moving-row-by-row.md', 'utf8').matchAll(
    /^\| (\d*) ?\| (.+?) \| (`\S+`) \| (`.+`) \|$/gm,
  )
  const rows = [...lines].map(([, row = '', of = '', where = '', what = '']) => ({ row: `${row} ${of}`, where, what }))
  for (let number = 1; number <= 20; number += 1)
    assert.ok(
      rows.some(({ row }) => row.startsWith(`${number} `)),
      `${number}`,
    )
  for (const row of rows) assertNamed(row)
})
