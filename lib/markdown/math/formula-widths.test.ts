import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderWithWidths } from './formula-widths'

/** Widths of the parts between possible line breaks, '' without one. */
function readWidths(formula: string): string[] {
  const html = renderWithWidths(formula, { output: 'html' })
  return [...html.matchAll(/class="katex-base"(?: style="width:([\d.]+)em;")?/g)].map(([, width]) => width ?? '')
}

// Font metrics: x 0.572, W 0.944 with 0.139 of italic correction, Δ 0.833, + 0.778 with 0.222 of space on both sides.
test('a part of a formula is as wide as its characters and spaces', () => {
  assert.deepEqual(readWidths('x'), ['0.57'])
  assert.deepEqual(readWidths('x + \\Delta W'), ['1.79', '1.92'])
})

test('an index has the width of its size, and shares it with one above it', () => {
  assert.deepEqual(readWidths('x_x'), ['1.02']) // 0.572 + 0.7 of it + 0.05 after it
  assert.deepEqual(readWidths('x_x^x'), readWidths('x^x_x'))
})

test('letters merged into one node are measured separately', () => {
  assert.deepEqual(readWidths('\\mathrm{ab}'), ['1.06']) // 0.5 and 0.556
})

test('a part with characters without KaTeX metrics has no width', () => {
  assert.deepEqual(readWidths('\\text{한글} = x'), ['', '0.57'])
})
