import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileBody } from '@/lib/markdown/compile'

const compile = (text: string) => compileBody({ text, file: 'content/posts/a.mdx', lang: 'ko' })

/** Numbers of the formulas, references with their targets, and ids, as they stand in a page. */
function readNumbers(html: string) {
  const tags = [...html.matchAll(/<annotation[^>]*>([\s\S]*?)<\/annotation>/g)].flatMap(([, latex = '']) =>
    [...latex.matchAll(/\\tag(\*?)\{((?:[^{}]|\{[^{}]*\})*)\}/g)].map(([, star, text]) => (star ? text : `(${text})`)),
  )
  const links = [...html.matchAll(/<a href="#(eq-[^"]*)" class="equation-link">([\s\S]*?)<\/a>/g)].map(
    ([, id, shown = '']) => `${shown.startsWith('<') ? 'LaTeX' : shown} ${id}`,
  )
  const ids = [...html.matchAll(/ id="(eq-[^"]*)"/g)].map(([, id]) => id)
  return { tags, links, ids }
}

const rows: [source: string, numbers: Partial<ReturnType<typeof readNumbers>>][] = [
  ['$$\nx \\label{eq:a}\n$$\n\n$$\ny\n$$\n\n$$\nz \\label{eq:b}\n$$', { tags: ['(1)', '(2)'], ids: ['eq-a', 'eq-b'] }],
  ['$$\\label{eq:a}\nx\n$$\n식 $\\eqref{eq:a}$', { tags: ['(1)'], links: ['(1) eq-a'] }],
  [
    '$$\n\\begin{align}\na &= b \\label{a} \\\\\nc &= d \\label{b}\n\\end{align}\n$$\n\n$\\eqref{a}$, $\\ref{b}$',
    { tags: ['(1)', '(2)'], ids: ['eq-a', 'eq-b'], links: ['(1) eq-a', '2 eq-b'] },
  ],
  ['$$\n\\begin{align} a &= b \\\\ c &= d \\end{align}\n$$\n\n$$\nx \\label{x}\n$$', { tags: ['(1)', '(2)', '(3)'] }],
  ['$$\n\\begin{align} a &= b \\nonumber \\\\ c &= d \\\\ e \\notag \\\\ \\end{align}\n$$', { tags: ['(1)'] }],
  [
    '$$\\begin{gather} a \\\\ b \\end{gather}$$\n\n$$\\begin{equation} c \\end{equation}$$',
    { tags: ['(1)', '(2)', '(3)'] },
  ],
  [
    '$$\\begin{alignat}{2} a &= b & c &= d \\label{q} \\\\ e &= f \\end{alignat}$$',
    { tags: ['(1)', '(2)'], ids: ['eq-q'] },
  ],
  ['$$\\begin{align*} a &= b \\label{q} \\\\ c &= d \\end{align*}$$', { tags: ['(1)'], ids: ['eq-q'] }],
  [
    '$$\\begin{equation} \\label{q} \\begin{split} a &= b \\\\ &= c \\end{split} \\end{equation}$$ \n\n$\\eqref{q}$',
    { tags: ['(1)'], links: ['(1) eq-q'] },
  ],
  [
    '$$\\begin{split} a &= b \\label{p} \\\\ c &= d \\label{q} \\end{split}$$',
    { tags: ['(1)', '(2)'], ids: ['eq-p', 'eq-q'] },
  ],
  [
    '$$\\begin{aligned} a &= \\begin{cases} 1 \\\\ 2 \\end{cases} \\label{p} \\\\ b &= c \\label{q} \\end{aligned}$$',
    { tags: ['(1)', '(2)'] },
  ],
  ['$$ a \\label{p} \\\\ b \\label{q} $$', { tags: ['(1)', '(2)'], ids: ['eq-p', 'eq-q'] }],
  ['$$ a = \\begin{pmatrix} 1 \\\\ 2 \\end{pmatrix} \\label{p} $$', { tags: ['(1)'] }],
  ['$$ x \\tag{A.1} \\label{q} $$\n\n$\\eqref{q}$', { tags: ['(A.1)'], links: ['(A.1) eq-q'] }],
  ['$$ x \\tag*{(가)} \\label{q} $$\n\n$\\eqref{q}$', { tags: ['(가)'], links: ['(가) eq-q'] }],
  ['$$ x \\tag{$\\ast$} \\label{q} $$\n\n$\\eqref{q}$', { links: ['LaTeX eq-q'] }],
  ['$$ x \\tag{\\text{가}} \\label{q} $$\n\n$\\eqref{q}$', { tags: ['(\\text{가})'], links: ['LaTeX eq-q'] }],
  [
    '\\eqref{q}와 \\ref{q}, \\cref{q}, **\\eqref{q}**는\n\n$$x \\label{q}$$',
    { links: ['(1) eq-q', '1 eq-q', '식 (1) eq-q', '(1) eq-q'] },
  ],
  ['$\\eqref{p}, \\eqref{q}$\n\n$$x \\label{p}$$\n\n$$y \\label{q}$$', { links: ['(1) eq-p', '(2) eq-q'] }],
  ['| 식 |\n|---|\n| \\eqref{q} |\n\n$$x \\label{q}$$', { links: ['(1) eq-q'] }],
  ['$$x \\label{eq:a b}$$\n\n$$x \\label{eq:a-b}$$\n\n$$x \\label{a.b}$$', { ids: ['eq-a-b', 'eq-a-b-2', 'eq-a-b-3'] }],
  ['> $$\n> x \\label{q}\n> $$', { tags: ['(1)'], ids: ['eq-q'] }],
]

for (const [source, expected] of rows) {
  test(`the numbers of ${JSON.stringify(source)}`, async () => {
    const { html, problems } = await compile(source)
    assert.deepEqual(problems, [])
    const found = readNumbers(html)
    for (const [name, value] of Object.entries(expected)) assert.deepEqual(found[name as 'tags'], value, name)
    assert.doesNotMatch(html, /eqn-num/, 'no counter of KaTeX')
  })
}

test('a formula shows the number of the equation that it refers to', async () => {
  const { html } = await compile('$$x \\label{q}$$\n\n$$y = x \\quad \\text{by } \\eqref{q}$$')
  assert.match(html, /\\text\{by \} \\text\{\(1\)\}/)
})

test('a feed has each formula once where MathML is dropped, and its LaTeX as another text', async () => {
  const { feedHtml } = await compile('글 $W_0 < "x"$와\n\n$$\na \\ge b\n$$')
  assert.doesNotMatch(feedHtml, /annotation|semantics/)
  assert.match(feedHtml, /alttext="W_0 &lt; (?:"|&quot;)x/)
  assert.match(feedHtml, /alttext="a \\ge b"/)
  assert.equal(feedHtml.replace(/<[^>]+>/g, '').match(/W/g)?.length, 1)
})

test('a reader of feeds sees the numbers of rows', async () => {
  const { feedHtml } = await compile('$$\\begin{align} a &= b \\\\ c &= d \\end{align}$$')
  assert.match(feedHtml, /<mtext>\(1\)<\/mtext>[\s\S]*<mtext>\(2\)<\/mtext>/)
})

test('a place in a numbered formula is one in the file', async () => {
  const { problems } = await compile('$$\n\\label{eq:a} x = \\nope\n$$')
  assert.deepEqual(
    problems.map(({ line, column }) => [line, column]),
    [[2, 18]],
  )
})
