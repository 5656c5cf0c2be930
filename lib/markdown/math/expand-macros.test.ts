import assert from 'node:assert/strict'
import { test } from 'node:test'
import { expandMacros } from './expand-macros'

const macros = {
  '\\R': '\\mathbb{R}',
  '\\d': '\\delta',
  '\\norm': '\\lVert #1 \\rVert',
  '\\pair': '(#1, #2)',
  '\\twice': '\\norm{\\norm{#1}}',
  '\\loop': '\\loop',
}

for (const [written, expanded] of [
  ['x \\in \\R^n', 'x \\in \\mathbb{R}^n'],
  ['\\Rho \\mathrm{R}', '\\Rho \\mathrm{R}'],
  ['\\d x', '\\delta x'],
  ['\\norm{x_{1}} + \\norm y', '\\lVert x_{1} \\rVert + \\lVert y \\rVert'],
  ['\\pair{a}{b}\\pair cd', '(a, b)(c, d)'],
  ['\\twice{\\R}', '\\lVert \\lVert \\mathbb{R} \\rVert \\rVert'],
  ['\\norm{a \\} b}', '\\lVert a \\} b \\rVert'],
  ['\\norm', '\\lVert  \\rVert'],
  ['\\loop', '\\loop'],
] as const) {
  test(`${written} is ${expanded}`, () => assert.equal(expandMacros(written, macros), expanded))
}
