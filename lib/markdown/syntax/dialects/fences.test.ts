import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Code } from 'mdast'
import { compileBody } from '@/lib/markdown/compile'
import { parseMdx } from '@/lib/markdown/syntax/parse'
import { Problems } from '@/lib/text/problems'
import { blankColours } from '@/lib/text/terminal-colours'

const esc = '\u001B'

/** The first line of a fence, and what it says: language and words. */
const infos: [written: string, lang: string | null, meta: string | null][] = [
  ['', null, null],
  ['python title="a b.py" {1} showLineNumbers', 'python', 'title="a b.py" {1} showLineNumbers'],
  ['Python', 'python', null],
  ['C++', 'c++', null],
  ['{python}', 'python', null],
  ['{.python .numberLines filename="a.py"}', 'python', 'title="a.py" showLineNumbers'],
  ['{code-block} python', 'python', null],
  ['{code-cell} ipython3', 'ipython3', null],
  ['python:train.py', 'python', 'title="train.py"'],
  ['python:src/train.py {1,2}', 'python', 'title="src/train.py" {1,2}'],
  ['js:title=index.js', 'js', 'title="index.js"'],
  ['js:title=index.js{1,2}', 'js', 'title="index.js" {1,2}'],
  ['ts:line-numbers {1}', 'ts', 'showLineNumbers {1}'],
  ['js{1,3-4}', 'js', '{1,3-4}'],
  ['js title=index.js', 'js', 'title="index.js"'],
  ["js title='a b'", 'js', 'title="a b"'],
  ['js title=“a b”', 'js', 'title="a b"'],
  ['js filename="a.js"', 'js', 'title="a.js"'],
  ['py linenums="1" hl_lines="1 3"', 'py', 'showLineNumbers {1,3}'],
  ['go {linenos=table,hl_lines=[1,"2-3"]}', 'go', 'showLineNumbers {1,2-3}'],
  ['python {.line-numbers}', 'python', 'showLineNumbers'],
  ['Plain Text', 'plain-text', null],
  ['.py', 'py', null],
  ['"python"', 'python', null],
  ['python, linenos', 'python', 'showLineNumbers'],
  ['python|train.py', 'python', 'title="train.py"'],
  ['python=', 'python', 'showLineNumbers'],
  ['python=10', 'python', 'startline=10'],
  ['js:no-line-numbers', 'js', null],
  ['js {1,3}:line-numbers', 'js', '{1,3} showLineNumbers'],
  ['js [a b.js]', 'js', 'title="a b.js"'],
  ['py\u200b', 'py', null],
  ['python run="a" focus={2}', 'python', 'run="a" focus={2}'],
]

for (const [written, lang, meta] of infos) {
  test(`the fence “${written}” is read`, () => {
    const problems = new Problems('x')
    const [block] = parseMdx(`\`\`\`${written}\na\nb\nc\nd\n\`\`\``, problems)!.children as Code[]
    assert.deepEqual([block!.lang, block!.meta], [lang, meta])
    assert.deepEqual(problems.list, [])
  })
}

const compile = (body: string) =>
  compileBody({
    text: `---\ntitle: x\n---\n\n${body.replaceAll('⏎', '\n')}\n`,
    file: 'lib/markdown/fixtures/x.mdx',
    lang: 'ko',
  })

/** Names that need no warning, and whether they have colours. */
const names: [name: string, code: string, coloured: boolean][] = [
  ['cuda', 'int x = 1;', true],
  ['CUDA', 'int x = 1;', true],
  ['python3', 'x = 1', true],
  ['IPython', 'x = 1', true],
  ['triton', 'x = 1', true],
  ['mlir', 'define i32 @f() { ret i32 1 }', true],
  ['bib', '@article{a, title = {x}}', true],
  ['JSON', '{"a": 1}', true],
  ['C++', 'int x = 1;', true],
  ['golang', 'var x = 1', true],
  ['python3.11', 'x = 1', true],
  ['C++17', 'int x = 1;', true],
  ['visual basic', 'Dim x = 1', true],
  ['diff-python', '+ x', true],
  ['plain text', 'x', false],
  ['ptx', 'add.f32 %f1;', false],
  ['dot', 'digraph { a -> b }', false],
  ['dhall', 'x', false],
  ['slurm', 'x=1 # y', true],
  ['text', 'x', false],
  ['console', '$ ls', false],
  ['pycon', '>>> 1', false],
]

for (const [name, code, coloured] of names) {
  test(`the language ${name} is known`, async () => {
    const { html, problems } = await compile(`\`\`\`${name}\n${code}\n\`\`\``)
    assert.deepEqual(problems, [])
    assert.equal(/class="t-/.test(html), coloured, html)
  })
}

/** Hints for a mistyped name, and none for a name that is only near another. */
const typos: [name: string, hint: RegExp][] = [
  ['pyhton', /did you mean python\?/],
  ['javscript', /did you mean javascript\?/],
  ['klingon', /^it is shown as plain text; write text$/],
  ['qapla', /^it is shown/],
]

for (const [name, hint] of typos) {
  test(`the hint for ${name}`, async () => {
    const { problems } = await compile(`\`\`\`${name}\nx\n\`\`\``)
    assert.equal(problems.length, 1)
    assert.match(problems[0]!.remedy, hint)
  })
}

test('a fence of formulas is a formula', async () => {
  const { html, markdown, problems } = await compile('```math⏎x^2⏎```')
  assert.deepEqual(problems, [])
  assert.match(html, /<div class="formula"/)
  assert.equal(markdown, '$$\nx^2\n$$\n')
})

test('options of a cell are reported in their line, and not shown', async () => {
  const { html, problems } = await compile('```{python}⏎#| echo: false⏎#| label: fig-a⏎x = 1⏎```')
  assert.deepEqual(
    problems.map(({ line, severity }) => [line, severity]),
    [[6, 'warning']],
  )
  assert.doesNotMatch(html, /echo|label:/)
})

test('a directive of MyST in a fence says how to write it', async () => {
  const { problems } = await compile('```{tip} 제목⏎글⏎```')
  assert.match(problems[0]!.remedy, /> \[!TIP\] 제목/)
})

test('comments of Docusaurus mark lines', async () => {
  const { html, markdown, problems } = await compile(
    '```js⏎a⏎// highlight-next-line⏎b⏎// highlight-start⏎c⏎// highlight-end⏎d⏎```',
  )
  assert.deepEqual(problems, [])
  assert.deepEqual(
    [...html.matchAll(/class="line( highlighted)?">(.)/g)].map(([, mark, line]) => [line, !!mark]),
    [
      ['a', false],
      ['b', true],
      ['c', true],
      ['d', false],
    ],
  )
  assert.doesNotMatch(markdown, /highlight-/)
})

test('colours of a terminal are colours in the page, and nowhere else', async () => {
  for (const lang of ['ansi', 'console', 'text', '']) {
    const { html, feedHtml, markdown, sections, problems } = await compile(
      `\`\`\`${lang}\n${esc}[31m빨강${esc}[0m ${esc}[2Kx\n\`\`\``,
    )
    assert.deepEqual(problems, [], lang)
    assert.match(html, /<span class="t-ansi-red">빨강<\/span>/)
    for (const text of [html, feedHtml, markdown, JSON.stringify(sections)])
      assert.ok(!text.includes(esc) && !text.includes('[31m'))
  }
  assert.match((await compile('```ansi⏎\\x1b[1;32mok\\e[0m⏎```')).html, /<span class="t-ansi-green t-bold">ok<\/span>/)
})

test('only colours in code blocks are allowed in a file', () => {
  assert.equal(blankColours(`\`\`\`\n${esc}[31mx\n\`\`\`\n`), `\`\`\`\n     x\n\`\`\`\n`)
  assert.ok(blankColours(`${esc}[31mx\n`).includes(esc))
  assert.ok(blankColours(`\`\`\`\n${esc}\n\`\`\`\n`).includes(esc))
})
