import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileBody } from '@/lib/markdown/compile'

const compile = (text: string, macros = {}) => compileBody({ text, file: 'content/posts/a.mdx', lang: 'ko', macros })

const decode = (text: string) =>
  text
    .replace(/&#x26;/g, '&')
    .replace(/&#x3C;|&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/&#x27;/g, "'")

/** The formulas of a page in order. */
const listFormulas = (html: string): string[] =>
  [
    ...html.matchAll(
      /(<span class="katex-display">)?<span class="katex"><span class="katex-mathml"><math[\s\S]*?<annotation[^>]*>([\s\S]*?)<\/annotation>/g,
    ),
  ].map(([, display, latex = '']) => (display ? `$$ ${decode(latex)}` : decode(latex)))

/** What an author writes, and the formulas of the page; those of their own lines after `$$ `. */
const formulas: [source: string, formulas: string[]][] = [
  ['$$ x = 1 $$', ['$$ x = 1']],
  ['$$x = 1$$', ['$$ x = 1']],
  ['$$ x = 1\n$$', ['$$ x = 1']],
  ['$$\nx = 1 $$', ['$$ x = 1']],
  ['$$x^2\n+ y^2\n$$', ['$$ x^2\n+ y^2']],
  ['$$a = b\n+ c$$', ['$$ a = b\n+ c']],
  ['$$\\begin{aligned}\na &= b\n\\end{aligned}$$', ['$$ \\begin{aligned}\na &= b\n\\end{aligned}']],
  ['> $$q\n> $$', ['$$ q']],
  ['> $$ q $$', ['$$ q']],
  ['- 목록\n  $$y = 1\n  + z\n  $$', ['$$ y = 1\n+ z']],
  ['- $$ y = 1 $$\n- 둘', ['$$ y = 1']],
  ['1. 하나\n   $$\n   a\n   - b\n   $$\n2. 둘', ['$$ a\n- b']],
  ['앞의 글\n$$ x = 1 $$\n뒤의 글', ['$$ x = 1']],
  ['$$ x = 1 $$.', ['$$ x = 1.']],
  ['문장의 $$ x $$ 식', ['x']],
  ['문장의 $$\\begin{gather*} x \\end{gather*}$$ 식', ['$$ \\begin{gather*} x \\end{gather*}']],
  ['$$\n\nx = 1\n\n$$\n\n글', ['$$ x = 1']],
  ['$$\n\\begin{aligned}\na\n\nb\n\\end{aligned}\n$$', ['$$ \\begin{aligned}\na\n\nb\n\\end{aligned}']],
  ['$$\nx\n$$\n$$\ny\n$$', ['$$ x', '$$ y']],
  [
    '$$\nx % 설명은 사라지지 않는다\n$$'.replace(' % 설명은 사라지지 않는다', ' \\\\ % 주석\n% 주석\ny'),
    ['$$ x \\\\ % 주석\n% 주석\ny'],
  ],
  ['\\(x\\)와 \\( y_1 \\)', ['x', 'y_1']],
  ['\\[ x = 1 \\]', ['$$ x = 1']],
  ['\\[\nx = 1\n- y\n\\]', ['$$ x = 1\n- y']],
  ['> \\[\n> x = 1\n> \\]', ['$$ x = 1']],
  ['- 목록\n  \\[\n  x = 1\n  \\]', ['$$ x = 1']],
  ['문장의 \\[ x = 1 \\] 식', ['$$ x = 1']],
  ['\\\\(x_1\\\\)와\n\n\\\\[ y = 1 \\\\]', ['x_1', '$$ y = 1']],
  ['\\[ p(x) = \\prod_{i} \\left[ x_i \\right] \\]', ['$$ p(x) = \\prod_{i} \\left[ x_i \\right]']],
  ['\\[1\\], \\(see below\\), \\[글\\]\\(url\\), \\[x\\], \\[글](./a)', []],
  ['$`x^2`$', ['x^2']],
  ['```math\nx^2\n```', ['$$ x^2']],
  ['$a$$b$', ['a', 'b']],
  ['$ x $, $ \\alpha $, $x^2 $', ['x', '\\alpha', 'x^2']],
  ['$n$th, $k$-NN, $x$2, **$x$**는', ['n', 'k', 'x', 'x']],
  ['$\\text{if $x$ is}$', ['\\text{if $x$ is}']],
  ['$\\text{costs \\$5}$', ['\\text{costs \\$5}']],
  ['$95\\%$', ['95\\%']],
  // Money and variables
  ['$5M to $10M', []],
  ['$100-$200, $5~$10, ($5)–($10)', []],
  ['$HOME 과 $PATH, $HOME/$USER, $MY_A:$MY_B', []],
  ['$5 and $6, $5이고 $6, US$100에서 $200', []],
  ['토큰 100만 개에 $0.15, 출력은 $0.60이다.', []],
  ['| 값 | 가격 |\n|---|---|\n| $5.00 | $6.00 |', []],
  // Tables
  ['| 식 | 뜻 |\n|---|---|\n| $p(y|x)$ | 조건부 |', ['p(y|x)']],
  ['| 식 | 뜻 |\n|---|---|\n| $P(A\\|B)$ | 조건부 |', ['P(A|B)']],
  ['| 식 | 뜻 |\n|---|---|\n| \\(p(y|x)\\) | `a|b` |', ['p(y|x)']],
  ['식 | $q(z|x)$\n---|---\n$\\{x | x > 0\\}$ | 집합', ['q(z|x)', '\\{x | x > 0\\}']],
  ['> | 식 | 뜻 |\n> |---|---|\n> | $p(y|x)$ | 조건부 |', ['p(y|x)']],
  // Commands of a post
  ['$$\n\\newcommand{\\RR}{\\mathbb{R}}\n$$\n\n$x \\in \\RR$', ['x \\in \\RR']],
  [
    '$\\DeclareMathOperator{\\KL}{KL}\\DeclareMathOperator*{\\amax}{arg\\,max}$ $\\KL(p)$ $\\amax_x$',
    ['\\KL(p)', '\\amax_x'],
  ],
  ['$\\def\\x#1{#1^2} \\x a$, $\\x b$', ['\\def\\x#1{#1^2} \\x a', '\\x b']],
  [
    '$\\newcommand{\\R}{\\mathbb R}\\R$ $\\newcommand*\\R{\\mathbf R}\\R$',
    ['\\newcommand{\\R}{\\mathbb R}\\R', '\\newcommand*\\R{\\mathbf R}\\R'],
  ],
  [
    '$\\ce{H2O}$ $\\pu{5 km}$ $\\mbox{글}$ $\\nicefrac{1}{2}$ $\\mathbbm{1}$ $\\mathds{1}$',
    ['\\ce{H2O}', '\\pu{5 km}', '\\mbox{글}', '\\nicefrac{1}{2}', '\\mathbbm{1}', '\\mathds{1}'],
  ],
  [
    '$\\dv{f}{x} \\dv{x} \\pdv{f}{x} \\norm{x} \\abs*{x} \\operatorname*{argmax}_x$',
    ['\\dv{f}{x} \\dv{x} \\pdv{f}{x} \\norm{x} \\abs*{x} \\operatorname*{argmax}_x'],
  ],
  ['The price is \\$5, a power is a^2, and a path is \\\\Users.', []],
  ['\\$header = shift; \\$header =~ /pdb(\\\\S+)/;', []],
]

for (const [source, expected] of formulas) {
  test(`the formulas of ${JSON.stringify(source)}`, async () => {
    const { html, problems } = await compile(source)
    assert.deepEqual(
      problems.map(({ line, column, message }) => `${line}:${column} ${message}`),
      [],
    )
    assert.deepEqual(listFormulas(html), expected)
    assert.doesNotMatch(html, /katex-error|color:#cc0000/)
  })
}

/** What an author writes, and the only message about it. */
const faults: [source: string, place: string, message: RegExp, remedy: RegExp][] = [
  ['글\n\n$$\nx = 1\n\n중간 문장.\n\n$$\ny = 2\n$$', '3:1', /never closed/, /close it with \$\$/],
  ['$$\nx = 1\n\n$$\ny = 2\n$$', '1:1', /never closed/, /\$\$/],
  ['$$\nx = 1\n\n## 한계\n\n끝.', '1:1', /never closed/, /\$\$/],
  ['$$\nx = 1\n## 한계\n$$', '1:1', /holds a heading/, /close it/],
  ['> $$\n> \\frac{1}{2}\n\n글', '1:3', /never closed/, /\$\$/],
  ['값은 $\\frac{1}{2} 이다.', '1:4', /never closed/, /close it with \$/],
  ['값은 $x_{t-1 이고, 다른 값은 $y$이다.', '1:4', /never closed/, /\\\$/],
  ['값은 $$ \\frac{1}{2} 이다.', '1:4', /never closed/, /\\\$\\\$/],
  ['값은 $\\alpha는 $y$이다.', '1:4', /never closed/, /close/],
  ['값은 \\( \\frac{1}{2} 이다.', '1:4', /never closed/, /\\\)/],
  ['\\[\nx = 1\n\n글', '1:1', /never closed/, /\\\]/],
  ['$$\nx\n$$ 이다', '1:1', /text behind/, /line of its own/],
  ['정확도 $95%$', '1:8', /% begins a comment/, /\\%/],
  ['$100% \\to 50%$', '1:5', /“% \\to 50%” is lost/, /\\%/],
  ['$p = 0.05 (5%)$', '1:13', /“%\)” is lost/, /\\%/],
  ['$\\text{90% 이상}$', '1:10', /%/, /\\%/],
  ['$\\frac{50%}{2}$', '1:10', /%/, /\\%/],
  ['$$\n\\text{정확도} = 95%\n$$', '2:16', /%/, /\\%/],
  ['> $$\n> x = 50% of y\n> $$', '2:9', /%/, /\\%/],
  ['$x \\label{eq:a}$', '1:4', /\\label in a formula of the sentence/, /\$\$/],
  ['$$\\label{eq:a} x$$\n\n$$y \\label{eq:a}$$', '3:5', /two formulas have the label/, /another label/],
  ['식 $x + \\eqref{eq:b}$', '1:8', /nothing has the label “eq:b”/, /\\label\{eq:b\}/],
  ['식 \\eqref{eq:b}', '1:3', /nothing has the label “eq:b”/, /\\label\{eq:b\}/],
  ['\\begin{align}\na &= \\frac{1}{2}\n- c\n\\end{align}', '1:1', /LaTeX outside/, /between dollars: \$\$/],
  ['값은 \\frac{1}{2}이고 \\textbf{굵다}.', '1:4', /LaTeX outside/, /between dollars/],
  ['값은 \\mathbb{E}[x_{t}]', '1:4', /LaTeX outside/, /between dollars/],
  ['\\textbf{굵게}', '1:1', /LaTeX outside/, /\*\*굵게\*\*/],
  ['\\cite{vaswani}', '1:1', /LaTeX outside/, /\[@key\]/],
  ['\\newcommand{\\R}{\\mathbb{R}}', '1:1', /LaTeX outside/, /macros/],
  ['값은 \\alpha 이다', '1:4', /printed as it stands/, /\$\\alpha\$/],
  ['값은 $x 이다', '1:4', /opens no formula/, /\\\$/],
  ['$\\alhpa$', '1:2', /\\alhpa/, /did you mean \\alpha\?/],
  ['$\\fraq{1}{2}$', '1:2', /\\fraq/, /\\frac/],
  ['$\\Var(x)$', '1:2', /\\Var/, /macros/],
  ['$\\qty(x)$', '1:2', /\\qty/, /\\left/],
  ['$\\SI{5}{km}$', '1:2', /\\SI/, /\\mathrm\{km\}/],
  ['$$\n\\begin{eqnarray} a &=& b \\end{eqnarray}\n$$', '2:7', /eqnarray/, /align/],
  ['$$\n\\begin{multline} a \\end{multline}\n$$', '2:7', /multline/, /gather/],
  ['$$\n\\begin{algined} a \\end{algined}\n$$', '2:7', /algined/, /aligned\?/],
  ['$$\na &= b\n$$', '2:3', /'&'/, /aligned/],
  ['$\\texttt{a_b}$', '1:11', /_/, /\\_/],
  ['$\\htmlId{a}{b}$', '1:2', /not allowed/, /take it out/],
  ['$\\includegraphics{a.png}$', '1:2', /not allowed/, /!\[/],
  ['| a | b |\n|---|---|\n| $\\|x\\|_2$ | c |', '3:3', /single bar/, /\\lVert/],
]

for (const [source, place, message, remedy] of faults) {
  test(`the fault of ${JSON.stringify(source)}`, async () => {
    const { problems } = await compile(source)
    assert.deepEqual(
      problems.map(({ line, column, message: said }) => `${line}:${column} ${said}`).length,
      1,
      JSON.stringify(problems, null, 1),
    )
    const [found] = problems
    assert.match(found!.message, message)
    assert.match(found!.remedy, remedy)
    assert.equal(`${found!.line}:${found!.column}`, place)
  })
}

for (const [formula, isWide] of [
  ['\\text{아주 길고 긴 한글 글이 식 안에 들어 있으면 화면을 넘는다}', true],
  ['f(x_1, x_2, x_3, x_4, x_5, x_6, x_7, x_8, x_9, x_{10}, x_{11}, x_{12})', true],
  ['\\texttt{aVeryLongIdentifierNameThatGoesOnAndOn}', true],
  ['a + b + c + d + e + f + g + h + i + j + k + l + m + n', false],
  ['\\mathcal{L} = -\\log p_\\theta(x_t \\mid x_{<t})', false],
] as const) {
  test(`${formula} ${isWide ? 'scrolls by itself' : 'breaks into lines'} on a phone`, async () => {
    const { html } = await compile(`글 $${formula}$는`)
    assert.equal(html.includes('class="wide-formula"'), isWide)
  })
}

test('marks without a partner cost little, however many there are', async () => {
  for (const unit of ['\\\\[ ', '\\( ', '$x', '\\\\\\\\[ ']) {
    const before = process.cpuUsage()
    await compileBody({ text: `글 ${unit.repeat(8000)}`, file: 'content/posts/a.mdx', lang: 'ko' })
    assert.ok(process.cpuUsage(before).user < 30e6, unit) // it was minutes
  }
})
