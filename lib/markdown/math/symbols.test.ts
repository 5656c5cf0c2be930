import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileBody } from '@/lib/markdown/compile'

const compile = (text: string) => compileBody({ text, file: 'content/posts/a.mdx', lang: 'ko' })

/** The numbers of the explanations to which the formulas of a page lead, in order. */
async function readMarks(text: string): Promise<string> {
  const { html, problems } = await compile(text)
  assert.deepEqual(problems, [])
  return [...html.matchAll(/ data-symbol="(\d)"/g)].map(([, number]) => number).join('')
}

const explain = (...symbols: string[]) => symbols.map((one) => `$${one}$\n: 뜻.`).join('\n\n')

const rows: [symbols: string[], formula: string, marked: string][] = [
  [['r'], 'r = 4', '1'],
  [['r'], 'r^2 + r', '11'],
  [['W', 'W_0'], "W W_0 W_1 W'", '12'],
  [['W_0'], 'W_0 x + \\frac{W_0}{2}', '11'],
  [['x'], '\\hat{x} + \\mathrm{x} + \\text{x} + x_i + e^{x}', '1'],
  [['\\hat{x}', 'x'], '\\hat{x} + x', '12'],
  [['\\alpha', '\\mathcal{L}'], '\\mathcal{L}(\\alpha) = \\sqrt{\\alpha}', '211'],
  [['\\Delta W'], 'W_0 + \\Delta W', '1'],
]

for (const [symbols, formula, marked] of rows) {
  test(`${symbols.join(' and ')} in ${formula}`, async () => {
    const text = `${explain(...symbols)}\n\n글 $${formula}$.`
    assert.equal(await readMarks(text), marked)
    assert.equal(await readMarks(`$$\n${formula}\n$$\n\n${explain(...symbols)}`), marked)
  })
}

test('a list below a formula is put before it, each symbol under its number', async () => {
  const { html } = await compile('$$\nh = W_0 x\n$$\n\n$W_0$\n: 가중치.\n\n$x$\n: 입력.')
  assert.match(html, /<div class="explained"><dl class="symbols"><div id="symbol-1"><dt>.*<dd>가중치/)
  assert.ok(html.indexOf('class="symbols"') < html.indexOf('class="formula"'))
})

test('other lists of terms stay as they are, and no formula is touched', async () => {
  const { html } = await compile('KV 캐시\n: 둔 것. $x$\n\n$$\nx\n$$')
  assert.match(html, /<dl><dt><span class="joined">KV 캐시<\/span><\/dt>/)
  assert.doesNotMatch(html, /data-symbol/)
})

test('feeds and Markdown have the list where it is written', async () => {
  const { feedHtml, markdown } = await compile('$$\nx\n$$\n\n$x$\n: 입력.')
  assert.doesNotMatch(feedHtml, /symbol/)
  assert.match(markdown, /\$x\$/)
})

test('a symbol that no formula has, and one that is explained twice, are told', async () => {
  const { problems } = await compile('$y$\n: 가.\n\n$x$\n: 나.\n\n$x$\n: 다.\n\n글 $x$.')
  assert.deepEqual(
    problems.map(({ severity, line, message }) => [severity, line, message]),
    [
      ['warning', 7, '$x$ is explained twice'],
      ['warning', 1, '$y$ is explained, but no formula has it'],
    ],
  )
})
