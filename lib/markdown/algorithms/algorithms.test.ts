import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileBody } from '@/lib/markdown/compile'

const compile = (text: string, lang: 'ko' | 'en' = 'ko') =>
  compileBody({ text, file: 'lib/markdown/fixtures/x.mdx', lang })
const fence = (lines: string) => `\`\`\`algorithm\n${lines}\n\`\`\``

/** Lines of an algorithm, and how they read in Markdown. */
const reads: [written: string, lines: string][] = [
  ['\\State $x$', '1: $x$'],
  ['\\STATE a\n\\STATE b', '1: a\n2: b'],
  ['\\For{$i$}\\State a\\EndFor', '1: for $i$ do\n2:   a\n3: end for'],
  ['\\FOREACH{$i$}\\STATE a\\ENDFOR', '1: for each $i$ do\n2:   a\n3: end for'],
  ['\\FOR[왜]{$i$}\\ENDFOR', '1: for $i$ do ▷ 왜\n2: end for'],
  ['\\If{$a$ \\And b}\\ElsIf{c}\\Else\\EndIf', '1: if $a$ and b then\n2: else if c then\n3: else\n4: end if'],
  ['\\Repeat\\State a\\Until{b}', '1: repeat\n2:   a\n3: until b'],
  ['\\Loop\\State \\textbf{break}\\EndLoop', '1: loop\n2:   break\n3: end loop'],
  ['\\Function{F}{$x$}\\EndFunction', '1: function F($x$)\n2: end function'],
  ['\\Procedure{F}{}\\EndProcedure', '1: procedure F()\n2: end procedure'],
  ['\\Procedure{F}\\EndProcedure', '1: procedure F()\n2: end procedure'],
  ['\\State \\Call{F}{$x$}', '1: F($x$)'],
  ['\\RETURN $x$', '1: return $x$'],
  ['\\State \\Return $x$', '1: return $x$'],
  ['\\State a\n\\Return b', '1: a\n2: return b'],
  ['\\State a \\Comment{왜}', '1: a ▷ 왜'],
  ['\\State a\n\\LComment{왜}', '1: a\n   ▷ 왜'],
  ['\\State a\n\\Statex b', '1: a\n   b'],
  ['\\Require $x$\n\\Ensure $y$\n\\State a', '   입력: $x$\n   출력: $y$\n1: a'],
  ['\\renewcommand{\\algorithmicrequire}{\\textbf{Given:}}\\REQUIRE a\\STATE b', '   Given: a\n1: b'],
  ["\\State 5\\% of \\$4, a\\_b, \\{c\\}, ``d'', e~f, g --- h", '1: 5% of $4, a_b, {c}, “d”, e\u00a0f, g — h'],
  ['\\State {\\small a} {\\bf b} \\emph{c} \\texttt{d} \\textsc{e}', '1: a b c d e'],
  ['% 설명\n\\State a % 참고\n\\Else'.replace(' % 참고\n\\Else', ''), '1: a'],
  ['\\For{a} % 끝\n\\EndFor % 끝', '1: for a do\n2: end for'],
  ['\\begin{algorithmic}\n\\State a\n\\end{algorithmic}', 'a'],
  ['\\begin{algorithmic}[2]\n\\State a\n\\State b\n\\end{algorithmic}', '   a\n2: b'],
  [
    '\\begin{algorithm}[t!]\\centering\n\\textbf{Input:} a \\\\\n\\textbf{Output:} b\n\\begin{algorithmic}[1]\n\\State c\n\\end{algorithmic}\n\\end{algorithm}',
    '   Input: a\n   Output: b\n1: c',
  ],
  ['\\State \\(x\\) 와 $y\n+ z$', '1: $x$ 와 $y\n+ z$'],
]

for (const [written, lines] of reads)
  test(JSON.stringify(written), async () => {
    const { markdown, problems } = await compile(fence(written))
    assert.deepEqual(problems, [])
    assert.equal(markdown.trim(), `\`\`\`text\n${lines}\n\`\`\``)
  })

/** Mistakes: their place within the fence, and words of message and remedy. */
const mistakes: [written: string, at: string, says: RegExp, remedy: RegExp][] = [
  ['\\For{a}\n\\State b', '2:1', /\\For is never closed/, /\\EndFor before the end/],
  ['\\Repeat\n\\State b', '2:1', /\\Repeat is never closed/, /\\Until\{…\}/],
  ['\\State a\n  \\EndIf', '3:3', /\\EndIf without \\If/, /\\If\{…\} above/],
  ['\\Else\n\\State a', '2:1', /\\Else without \\If/, /\\If\{…\}/],
  ['\\Sate a', '2:1', /unknown command \\Sate/, /\\State\?/],
  ['\\State \\Retrun a', '2:8', /unknown command \\Retrun/, /\\Return\?/],
  ['\\state a', '2:1', /unknown command|belongs to no line/, /\\State/],
  ['\\State \\gets a', '2:8', /\\gets outside of a formula/, /dollars/],
  ['\\If a\n\\EndIf', '2:4', /\\If has no argument/, /\\If\{…\}/],
  ['\\State $a\n\\State b', '2:8', /formula that is never closed/, /close it with \$/],
  ['\\State {a', '2:8', /a brace \{ that is never closed/, /\\\{/],
  ['\\State a}', '2:9', /a brace \} that closes nothing/, /\\\}/],
  ['\\State $\\foo$', '2:9', /Undefined control sequence: \\foo/, /\\log/],
  ['\\State 5% of a', '2:9', /“% of a” is lost/, /\\%/],
  ['\\begin{algorithmic}\n글\n\\State a\n\\end{algorithmic}', '3:1', /belongs to no line/, /\\State before/],
  [
    '\\begin{algorithm}\n\\begin{algorithmic}\n\\State a\n\\end{algorithm}',
    '3:1',
    /\\begin\{algorithmic\} is never closed/,
    /\\end\{algorithmic\}/,
  ],
  ['\\begin{algorithmic}\n\\State a', '2:1', /\\begin\{algorithmic\} is never closed/, /\\end\{algorithmic\}/],
  ['\\State a\n\\end{algorithmic}', '3:1', /closes nothing/, /\\begin\{algorithmic\}/],
  ['\\State a\n\\begin{itemize}', '3:1', /\\begin\{itemize\} in an algorithm/, /\\State/],
  ['\\KwIn{a}\n\\For{b}{c\\;}', '2:1', /\\KwIn is of algorithm2e/, /\\EndFor/],
  ['\\caption{a}\\label{b}\\State c\n\\newcommand{\\x}{y}', '3:1', /cannot be defined/, /stands for/],
  ['\\label{a}\\State b', '2:1', /\\label without a \\caption/, /\\caption/],
  ['\\begin{algorithmic}\n\\State a \\label{b}\n\\end{algorithmic}', '3:10', /number is not shown/, /\[1\]/],
  ['\\caption{a}\n\\caption{b}\n\\State c', '3:1', /a second \\caption/, /take one/],
  ['\\State a \\ref{none}', '2:10', /nothing has the label “none”/, /\\label/],
  ['\\State a \\cite{none}', '2:16', /no reference “none”/, /references.bib/],
]

for (const [written, at, says, remedy] of mistakes)
  test(`${JSON.stringify(written)} is a mistake`, async () => {
    const { problems } = await compile(fence(written))
    assert.equal(problems.length, 1, problems.map(({ message }) => message).join('\n'))
    const [problem] = problems
    assert.equal(`${problem!.line}:${problem!.column}`, at)
    assert.match(problem!.message, says)
    assert.match(problem!.remedy, remedy)
  })

const whole =
  '\\begin{algorithm}\n\\caption{SGD}\n\\label{alg:a}\n\\begin{algorithmic}[1]\n\\State $x$ \\label{line:b}\n\n\\State y\n\\end{algorithmic}\n\\end{algorithm}'

test('an algorithm is read as it stands, between dollars, and in quotes and lists', async () => {
  const wanted = (await compile(fence(whole))).html
  for (const written of [whole, `$$\n${whole}\n$$`]) {
    const { html, problems } = await compile(written)
    assert.deepEqual(problems, [])
    assert.equal(html, wanted)
  }
  for (const prefix of ['> ', '   ']) {
    const lines = whole.split('\n').join(`\n${prefix}`)
    const { html, problems } = await compile(prefix === '> ' ? `> ${lines}` : `1. ${lines}`)
    assert.deepEqual(problems, [])
    assert.ok(html.includes(wanted.trim()), html)
  }
  const { problems } = await compile(`> ${whole.replace('$x$', '\\Foo').split('\n').join('\n> ')}`)
  assert.equal(`${problems[0]!.line}:${problems[0]!.column}`, '5:10')
})

test('algorithms and their lines are numbered and referred to', async () => {
  const second = whole.replaceAll(/alg:a|line:b/g, '$&2')
  const { html, problems } = await compile(
    `${whole}\n\n${second}\n\n\\ref{alg:a2} \\cref{alg:a} \\ref{line:b} \\cref{line:b2}`,
  )
  assert.deepEqual(problems, [])
  assert.match(html, /<figure id="algorithm-2">/)
  const links = [...html.matchAll(/<a href="#([^"]+)" class="equation-link">([^<]+)</g)].map(
    ([, id, text]) => `${id} ${text}`,
  )
  assert.deepEqual(links, ['algorithm-2 2', 'algorithm-1 알고리즘 1', 'line-b 1', 'line-b2 1번째 줄'])
  for (const link of links) assert.ok(html.includes(` id="${link.split(' ')[0]}"`), link)
  const twice = (await compile(`${whole}\n\n${whole}`)).problems
  assert.deepEqual(
    twice.map(({ line, column }) => `${line}:${column}`),
    ['13:1', '15:12'],
  )
})

test('a fence without commands is plain text; English posts have English words', async () => {
  const { html, problems } = await compile('```pseudocode\nfor i in x:\n  y\n```')
  assert.deepEqual(problems, [])
  assert.match(html, /data-lang="text"/)
  assert.match(
    (await compile(fence('\\caption{a}\\Require b\\State c'), 'en')).html,
    /Algorithm 1<.*<strong>Require:<\/strong> b/,
  )
})

test('feeds have lines without style, and the search their words', async () => {
  const { feedHtml, sections } = await compile(fence('\\caption{정렬}\\For{a}\\State b\\EndFor'))
  assert.match(feedHtml, /<p>1: <strong>for<\/strong> a <strong>do<\/strong><br>2: \u2003b<br>3: <strong>end for/)
  assert.match(sections[0]!.text, /알고리즘 1 정렬 1: for a do 2: b 3: end for/)
})
