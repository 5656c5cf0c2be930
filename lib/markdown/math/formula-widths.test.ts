import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderWithWidths } from './formula-widths'

/** Widths of the parts that a line breaks around, '' where there is none. */
function readWidths(formula: string): string[] {
  const html = renderWithWidths(formula, { output: 'html' })
  return [...html.matchAll(/class="katex-base"(?: style="width:([\d.]+)em;")?/g)].map(([, width]) => width ?? '')
}

// Of the fonts: x 0.572, W 0.944 with 0.139 of slant, Δ 0.833, + 0.778, spaces 0.222 on both sides of it.
test('a part of a formula is as wide as its characters and spaces', () => {
  assert.deepEqual(readWidths('x'), ['0.57'])
  assert.deepEqual(readWidths('x + \\Delta W'), ['1.79', '1.92'])
})

test('an index is as wide as its size says, and stands over the other one', () => {
  assert.deepEqual(readWidths('x_x'), ['1.02']) // 0.572 + 0.7 of it + 0.05 behind
  assert.deepEqual(readWidths('x_x^x'), readWidths('x^x_x'))
})

test('letters that are drawn in one piece count each', () => {
  assert.deepEqual(readWidths('\\mathrm{ab}'), ['1.06']) // 0.5 and 0.556
})

test('a part with characters that KaTeX has no measures of has no width', () => {
  assert.deepEqual(readWidths('\\text{한글} = x'), ['', '0.57'])
})
