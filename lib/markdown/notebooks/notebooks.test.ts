import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import { book, code, notebook, shown, stream, text } from '@/lib/import/fixtures/notebook'
import { png, svg } from '@/lib/import/fixtures/write-fixture'
import { compileBody } from '@/lib/markdown/compile'
import { formatProblem } from '@/lib/text/format-problem'

const run = book([
  text('# 노트\n\n처음 글, $x_1$ {a} <b>굵게</b>.'),
  code('loss = train()', [stream('loss 0.41\n')], { id: 'train-1', metadata: { tags: ['loss'] } }),
  code(
    '#| fig-alt: 내려가는 곡선\n#| fig-cap: 손실 곡선\nplot(loss)',
    [shown({ 'image/png': png.toString('base64') })],
    { id: 'plot' },
  ),
  code('draw()', [shown({ 'image/svg+xml': svg }, { 'image/svg+xml': { alt: '상자' } })]),
  code('plot(x)', [shown({ 'image/png': png.toString('base64') })], { id: 'bare' }),
])

function makePost(t: TestContext) {
  const directory = mkdtempSync(path.join(tmpdir(), 'notebook-'))
  t.after(() => rmSync(directory, { recursive: true, force: true }))
  const write = (name: string, content: string) => writeFileSync(path.join(directory, name), content)
  write('run.ipynb', run)
  for (const [name, content] of Object.entries(notebook)) write(name, String(content))
  return (source: string) => compileBody({ text: source, file: path.join(directory, 'index.mdx'), lang: 'ko' })
}

test('parts of a notebook stand in a post, in all its forms', async (t) => {
  const compile = makePost(t)
  const { html, markdown, problems, files } = await compile(
    '글\n\n<Notebook src="./run.ipynb" cells="loss,3-4" />\n\n끝',
  )
  assert.deepEqual(problems.map(formatProblem), [])
  assert.match(html, /train/)
  assert.match(html, /class="code output".*loss 0\.41/s)
  assert.match(
    html,
    /<figcaption>.*그림 1.*손실 곡선<\/figcaption><img src="\/assets\/images\/\w+-1\.webp"[^>]*alt="내려가는 곡선"/s,
  )
  assert.match(html, /aria-label="상자"/)
  assert.doesNotMatch(html, /처음 글|fig-alt/)
  assert.match(markdown, /```python\nloss = train\(\)\n```\n\n\*\*출력\*\*\n\n```text\nloss 0\.41\n```/)
  assert.ok(files.used.some((file) => file.endsWith('run.ipynb')))
  const whole = await compile('<Notebook src="./run.ipynb" cells="1" />')
  assert.match(whole.html, /<h2[^>]*>.*노트.*\{a\} <strong>굵게<\/strong>/s)
})

test('what a notebook does not have is said at the element', async (t) => {
  const compile = makePost(t)
  const said = async (element: string) =>
    (await compile(`글\n\n${element}`)).problems
      .map(({ line, message, remedy }) => `${line} ${message} → ${remedy}`)
      .join('\n')
  assert.match(
    await said('<Notebook src="./run.ipynb" cells="los" />'),
    /^3 <Notebook>: .* has no cell “los” → did you mean loss\?$/,
  )
  assert.match(await said('<Notebook src="./run.ipynb" cells="9" />'), /has no cell “9” → it has cells 1 to 5/)
  assert.match(
    await said('<Notebook src="./run.ipynb" cells="bare" />'),
    /^3 .*cell-5\.png has no alternative text → write #\| fig-alt/,
  )
  assert.match(await said('<Notebook src="./none.ipynb" />'), /there is no file/)
  assert.match(await said('<Notebook src="./run.py" />'), /src names no notebook/)
  assert.match(await said('<Notebook src="./broken.ipynb" />'), /cannot be read: it is no JSON/)
})

test('each kind of notebook can be shown whole', async (t) => {
  const compile = makePost(t)
  for (const name of Object.keys(notebook).filter((one) => one !== 'broken.ipynb')) {
    const { problems, html } = await compile(`<Notebook src="./${name}" />`)
    assert.deepEqual(problems.filter(({ severity }) => severity === 'error').map(formatProblem), [], name)
    assert.ok(html.length > 50, name)
  }
})
