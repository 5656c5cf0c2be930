import assert from 'node:assert/strict'
import { test } from 'node:test'
import { transformSync } from 'esbuild'
import katex from 'katex'
import { parseDocument } from 'yaml'
import { inKorean } from './ko/parsers'

const quoted = /^해석기의 말: “.+”$/
const latin = /\b(?:the|is|at|must|not|to|in|expected|unexpected|missing|invalid)\b/i

function sayOf(parse: () => unknown): string {
  try {
    parse()
  } catch (error) {
    const { rawMessage, errors, message } = error as {
      rawMessage?: string
      errors?: { text: string }[]
      message: string
    }
    return rawMessage ?? errors?.[0]?.text ?? message
  }
  return ''
}

const formulas = [
  ...['\\frac{1', 'x^2^3', 'x_1_2', 'a}', '\\begin{foo}x\\end{foo}', '\\begin{matrix}x\\end{pmatrix}', '\\left(x'],
  ...[
    '\\undefinedthing',
    '\\left x \\right)',
    '\\sqrt',
    'x^',
    '\\text{a',
    '\\color{nocolour} x',
    '\\begin{array}{xy}a\\end{array}',
  ],
  ...['x \\limits_a', '\\def\\a{\\a}\\a', '\\hspace{1zz}', '{a', '\\frac', '\\right)', '\\tag{1}\\tag{2} x'],
]
const yaml = [
  ...[
    'a: 1\na: 2',
    'a: b: c',
    'a: "b',
    "a: 'b",
    'a: [b',
    'a: { b',
    'a:\n\tb: 1',
    'a: @b',
    'a: *b',
    'a: "\\q"',
    'a: 1\n  b: 2\n c: 3',
  ],
  ...['title\ndate: 2', 'a: `b`', '- a\nb: 1', 'a: [b c: d', 'a: "b" c', 'a: %b'],
]
const code = [
  ...['const a = 1; const a = 2', 'f(', '"abc', '`abc', '{ a b }', 'let = ;', '<div>', 'a +', 'import {a from "b"'],
]

test('what parsers say of common mistakes is said in Korean', () => {
  const said = [
    ...formulas.map((text) => [
      text,
      inKorean(
        'formulas',
        sayOf(() => katex.renderToString(text, { displayMode: true })),
      ),
    ]),
    ...yaml.flatMap((text) =>
      parseDocument(text, { prettyErrors: false })
        .errors.slice(0, 1)
        .map(({ message }) => [text, inKorean('yaml', message)]),
    ),
    ...code.map((text) => [
      text,
      inKorean(
        'code',
        sayOf(() => transformSync(text, { loader: 'jsx', logLevel: 'silent' })),
      ),
    ]),
    ...['nope', 'undefined.x', '(1)()', '[...1]'].map((text) => [
      text,
      inKorean(
        'code',
        sayOf(() => new Function(`return ${text}`)()),
      ),
    ]),
  ] as [string, string][]
  const english = said.filter(
    ([, korean]) => !/^해석기의 말: “”$/.test(korean) && (quoted.test(korean) || latin.test(korean)),
  )
  assert.deepEqual(english, [])
})

test('what is not known is quoted', () => {
  assert.equal(inKorean('yaml', 'Some new mistake'), '해석기의 말: “Some new mistake”')
})
