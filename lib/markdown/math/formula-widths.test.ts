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

/** The LaTeX-free shape of a display formula: the letters and signs of each of its parts. */
function readParts(formula: string): string[] {
  const html = renderWithWidths(formula, { output: 'html', displayMode: true })
  const parts = html.split('<span class="formula-part">').slice(1)
  return parts.map((part) => part.replace(/<[^>]*>|\u200b/g, ''))
}

test('a display formula of several breaks at its quads, and nowhere else', () => {
  assert.deepEqual(readParts('a = b, \\qquad c = \\frac{d}{e} \\quad f'), ['a=b,', 'c=ed', 'f'])
  assert.deepEqual(readParts('a = b + c'), [])
  assert.deepEqual(readParts('\\text{a\\quad b} = \\left( c \\quad d \\right)'), [])
  assert.deepEqual(readParts('\\begin{aligned} a &= b \\quad c \\\\ d &= e \\end{aligned}'), [])
  assert.deepEqual(readParts('a \\quad b \\tag{1}'), [])
})

test('an arrow between two quads begins the part after it', () => {
  assert.deepEqual(readParts('a = b \\quad\\Longrightarrow\\quad c = d'), ['a=b', '⟹c=d'])
})

test('parts know how wide they are beside each other', () => {
  const html = renderWithWidths('x \\qquad W', { output: 'html', displayMode: true })
  assert.match(html, /class="formula-parts" style="column-gap:2em;--whole:3.7em;"/) // 0.57, 2 and 1.08
})
