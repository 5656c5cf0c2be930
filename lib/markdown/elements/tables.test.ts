import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Table } from 'mdast'
import { findNumericColumns } from './tables'

const rowOf = (...texts: string[]): Table['children'][number] => ({
  type: 'tableRow',
  children: texts.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
})
const numericOf = (column: string[]) =>
  findNumericColumns({
    type: 'table',
    children: [rowOf('a', 'b'), ...column.map((text) => rowOf('x', text))],
  }).has(1)

test('a column of numbers is found by what stands in it', () => {
  const numbers = [
    ['57.10', '54.1'],
    ['91.3%', '92.0%'],
    ['12,345', '—'],
    ['3.2 ± 0.1', '10.0±0.3'],
    ['175B', '7B', '1.5T'],
    ['−0.5', '+1.2', '-3'],
    ['2e-4', '1e-3'],
    ['1.5×', '~2×'],
    ['16 GB', '80GB'],
    ['$15', 'n/a'],
    ['100개', '3편'],
    ['', '1'],
  ]
  for (const column of numbers) assert.ok(numericOf(column), column.join(' | '))
})

test('a column with other words, or with none of numbers, is not', () => {
  const others = [
    ['BERT-large', '12'],
    ['2019년 3월', '2020년'],
    ['3단계로 나눈다', '1'],
    ['—', ''],
    ['1:1', 'x'],
    ['v2', 'v3'],
    ['2106.09685을 보라', '1'],
  ]
  for (const column of others) assert.ok(!numericOf(column), column.join(' | '))
})
