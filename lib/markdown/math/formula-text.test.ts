import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromHtml } from 'hast-util-from-html'
import katex from 'katex'
import { writeFormula } from './formula-text'

/** LaTeX, and how it reads in an excerpt. */
const formulas: [latex: string, text: string][] = [
  ['W_0', 'W₀'],
  ['x_{1}', 'x₁'],
  ['\\theta_{t+1}', 'θₜ₊₁'],
  ['x^2+y^{10}', 'x²+y¹⁰'],
  ['A^T', 'Aᵀ'],
  ['e^{i\\pi}', 'e^(iπ)'],
  ['\\mathbb{R}^n', 'ℝⁿ'],
  ['\\mathbb{R}^{d \\times k}', 'ℝ^(d×k)'],
  ['\\frac{a}{b}', 'a/b'],
  ['\\frac{a+b}{2}', '(a+b)/2'],
  ['\\binom{n}{k}', '(n k)'],
  ['\\sqrt{d}', '√d'],
  ['\\alpha \\in [0, 1)', 'α ∈ [0, 1)'],
  ['\\{1, \\dots, n\\}', '{1, …, n}'],
  ['\\sum_{i=1}^{N} \\log p(x_i)', '∑ᵢ₌₁ᴺ log p(xᵢ)'],
  ['\\operatorname{argmax}_x f(x)', 'argmaxₓ f(x)'],
  ['\\text{softmax}(QK^\\top)V', 'softmax(QKᵀ)V'],
  ['\\lVert W \\rVert_F^2', '∥W∥_F²'],
  ['\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}', '(a b; c d)'],
  ['W_q', 'W_q'],
  ['d_{\\text{model}}', 'd_model'],
  ['h_{i,j}', 'hᵢ,ⱼ'],
  ['\\pi_\\theta(y)', 'π_θ(y)'],
  ['x_{i<t}', 'x_(i<t)'],
  ['\\min_\\theta L', 'min_θ L'],
  ['\\lambda = \\frac{Z_P}{Z_P + Z_C}', 'λ = Z_P/(Z_P+Z_C)'],
  ["f'(x) < \\hat{y}", 'f′(x) < ŷ'],
]

for (const [latex, text] of formulas)
  test(`${latex} reads ${text}`, () => {
    const math = fromHtml(katex.renderToString(latex, { output: 'mathml' }), { fragment: true })
    assert.equal(writeFormula(math).normalize('NFC'), text)
  })
