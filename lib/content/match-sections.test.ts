import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matchSections } from './match-sections'

/** `a b >c` is two sections and a subsection of the second. */
const read = (text: string) =>
  text
    .split(' ')
    .filter(Boolean)
    .map((one) => ({ id: one.replace('>', ''), depth: one.startsWith('>') ? 3 : 2 }))

const rows: [own: string, other: string, matched: string][] = [
  ['a b c', 'x y z', 'x y z'],
  ['a >b >c d', 'w >x >y z', 'w x y z'],
  ['a >b >c d', 'w z', 'w w w z'],
  ['a b', 'w >x >y z', 'w z'],
  ['a b c d e', 'x y z', 'x y y z z'],
  ['a b', 'v w x', 'v x'],
  ['a >b >c >d', 'w >x >y', 'w x y y'],
  ['a', 'x y', 'x'],
  ['>a b', 'x y', 'x y'],
  ['a b', '', ''],
  ['', 'x', ''],
]

for (const [own, other, matched] of rows) {
  test(`${own || 'nothing'} in ${other || 'nothing'}`, () => {
    assert.equal(matchSections(read(own), read(other)).join(' '), matched)
  })
}
