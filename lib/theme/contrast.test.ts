import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contrastOf, findReadable } from './contrast'

test('contrast as WCAG defines it', () => {
  assert.equal(contrastOf('#fff', '#000'), 21)
  assert.equal(contrastOf('#777', '#777777'), 1)
  assert.equal(contrastOf('#767676', '#fff').toFixed(2), '4.54') // the grey that WCAG's authors name
})

test('a readable colour is found in either direction, when there is one', () => {
  for (const [colour, grounds] of [
    ['#999999', ['#ffffff', '#f4efe6']],
    ['#444444', ['#111111']],
    ['#ff0000', ['#fbf8f2']],
  ] as const) {
    const found = findReadable(colour, grounds, 4.5)!
    assert.ok(
      grounds.every((ground) => contrastOf(found, ground) >= 4.5),
      found,
    )
  }
  assert.equal(findReadable('#1f5a86', ['#fff'], 4.5), '#1f5a86')
  assert.equal(findReadable('#888', ['#fff', '#000', '#777'], 4.5), undefined)
})
