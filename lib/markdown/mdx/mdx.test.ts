import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { joinReferences } from '@/lib/bibliography'
import { compileBody } from '@/lib/markdown/compile'

const directory = 'lib/markdown/fixtures/components'
const imports = `import { Counter } from './counter.tsx'
import { Box, box } from './box.tsx'
import results from './results.json'
`

const references = joinReferences(
  [],
  [{ title: 'LoRA', authors: ['Edward Hu'], venue: 'ICLR', year: 2022, arxiv: '2106.09685' }],
)

/** @param text from line 5 of the file on */
const compile = (text: string, components?: boolean) =>
  compileBody({
    references,
    text: `---\ntitle: x\n---\n\n${text}\n`,
    file: `${directory}/index.mdx`,
    root: 'lib/markdown/fixtures',
    lang: 'ko',
    ...(components !== undefined && { components }),
  })

async function compileGood(text: string) {
  const body = await compile(`${imports}\n${text}`)
  assert.deepEqual(body.problems, [])
  return body
}

async function listProblems(text: string, components?: boolean) {
  const { problems } = await compile(text, components)
  return problems.map(
    ({ file, line, column, message }) => `${file.replace(`${directory}/`, '')}:${line}:${column} ${message}`,
  )
}

test('expressions become text: in sentences, headings, and the anchors of these', async () => {
  const body = await compileGood(
    'export const best = Math.max(...results.rows)\n\n## 가장 큰 값 {best}\n\n정확도는 {results.accuracy.toFixed(1)}%, {null}{false}{/* 주석 */}{["a", 1]}이다.\n\n{`한 문단`}',
  )
  assert.deepEqual(body.headings, [{ id: '가장-큰-값-3', text: '가장 큰 값 3', depth: 2 }])
  assert.match(body.html, /<p>정확도는 91\.3%, a1이다\.<\/p>\s*<p><span class="joined">한 문단<\/span><\/p>/)
  assert.equal(body.markdown, '## 가장 큰 값 3\n\n정확도는 91.3%, a1이다.\n\n한 문단\n')
  assert.deepEqual(body.sections, [
    { id: '가장-큰-값-3', title: '가장 큰 값 3', text: '정확도는 91.3%, a1이다. 한 문단' },
  ])
})

test('an expression may make elements, wait for a value, and compute attributes', async () => {
  const body = await compileGood(
    '<ul>{results.rows.map((row) => <li key={row}>{row}번</li>)}</ul>\n\n{await Promise.resolve("온 것")}\n\n<span title={"n = " + 2} {...{ lang: "ko" }}>글</span>',
  )
  assert.match(body.html, /<ul><li>1번<\/li><li>2번<\/li><li>3번<\/li><\/ul>/)
  assert.match(body.html, /<p>온 것<\/p>\s*<span title="n = 2" lang="ko">글<\/span>/)
})

test('Markdown in a component keeps its notes, ids and typography, and takes part in contents and context', async () => {
  const body = await compileGood(
    '## 앞\n\n<Box title={results.rows.length + "개"}>\n  "글"과 **굵게**[^1]와 $n/2$.\n\n  ## 안\n\n  <box.Name />\n</Box>\n\n## 앞\n\n[^1]: 각주.',
  )
  assert.deepEqual(
    body.headings.map(({ id }) => id),
    ['앞', '3개', '안', '앞-1'],
  )
  assert.match(
    body.html,
    /<section class="fixture-box"><h3 id="3개">3개<\/h3><p>“글”<span class="tied">과<\/span> <span class="joined"><strong>굵게<\/strong>/,
  )
  assert.match(body.html, /<em>3개<\/em>/)
  assert.match(body.html, /note-mark/)
  assert.match(body.markdown, /### 3개\n\n“글”과 \*\*굵게\*\*.*와 \$n\/2\$\./)
  const [, style] = /<link rel="stylesheet" href="\/assets\/(islands\/style-\w+\.css)">/.exec(body.html) ?? []
  assert.equal(readFileSync(`public/assets/${style}`, 'utf8').trim(), '.fixture-box{border:1px solid}')
  assert.doesNotMatch(body.feedHtml, /stylesheet/)
})

test('what a text is put into stays as it is written', async () => {
  const body = await compileGood(
    'export const year = 2024\nexport const Each = ({ children }) => results.rows.map(children)\nexport async function Later() {\n  await null\n  return <i>뒤</i>\n}\n\n<h3>{year}</h3>\n\n<div>{1 + 1}</div>\n\n<pre>{"a\\n  b"}</pre>\n\n<>\n\n글\n\n</>\n\n<Each>{(row) => <b key={row}>{row}</b>}</Each>\n\n<Later />\n\n{\n  // 주석\n}',
  )
  assert.match(body.html, /<h3[^>]*>2024<\/h3>\s*<div>2<\/div>\s*<pre>a\n {2}b<\/pre>\s*<p>글<\/p>/)
  assert.match(body.html, /<b>1<\/b><b>2<\/b><b>3<\/b>\s*<i>뒤<\/i>$/)
})

test('the list of works is in the contents once', async () => {
  const [key = ''] = [...references.keys()]
  const body = await compileGood(`## 글\n\n<Box title="상자">인용[@${key}].</Box>`)
  assert.deepEqual(
    body.headings.map(({ text }) => text),
    ['글', '상자', '참고 문헌'],
  )
})

test('a client component is rendered, with what wakes it up; a feed has it without its controls', async () => {
  const body = await compileGood('<Counter start={3}>\n\n설명 **글**.\n\n</Counter>\n\n<Counter client="none" />')
  const [, script, props] =
    /<post-island src="(\/assets\/islands\/counter-\w+\.js)" data-name="Counter" data-client="visible" data-id="i1" data-props="([^"]*)">/.exec(
      body.html,
    ) ?? []
  assert.equal(props, '{&#x22;start&#x22;:3}')
  assert.ok(existsSync(`public${script}`))
  assert.match(body.html, /<label for="(i1[^"]+)">r = 3<\/label><input id="\1" type="range" value="3">/)
  assert.match(
    body.html,
    /<rect width="6" height="10"><\/rect><\/svg><island-slot><p>설명 <strong>글<\/strong>\.<\/p><\/island-slot>/,
  )
  assert.equal(body.html.match(/<post-island/g)?.length, 1)
  assert.match(body.feedHtml, /<figure><svg .*<\/svg><p>설명 <strong>글<\/strong>\.<\/p><\/figure>/)
  assert.doesNotMatch(body.feedHtml, /island|<input|<label/)
  const used = ['box.css', 'box.tsx', 'counter.tsx', 'double.ts', 'results.json'].map((name) => `${directory}/${name}`)
  assert.deepEqual(body.files.code.toSorted(), used)
})

test('mistakes have the place where they are written, all in one run', async () => {
  const mistakes = `${imports}export const boom = () => {
  throw new Error('boom')
}
export const Bad = () => <p>{boom()}</p>

{nope} {results} {process.env.HOME}

<Bad />

<Box title={nope}>그래도</Box> <Counter start={() => 1} />

<Counter client="never" />

<b onClick={boom}>글</b> {[1].map((one) => <Figure key={one} />)}`
  assert.deepEqual(await listProblems(mistakes), [
    'index.mdx:13:1 “{nope}” is code: nope is not defined',
    'index.mdx:13:8 “{results}” is an object, which cannot be shown',
    'index.mdx:13:18 the environment of the build is not for posts',
    'index.mdx:21:25 “{[1].map((one) => <Figure key={one} />)}” is code: Figure is not defined',
    'index.mdx:17:13 nope is not defined',
    'index.mdx:21:1 <b>: onClick is a function',
    'index.mdx:9:9 <Bad>: boom',
    'index.mdx:17:29 <Counter>: the prop start is a function, which cannot be sent to a browser',
    'index.mdx:19:1 <Counter>: client="never" is unknown: write “visible”, “idle”, “press”, “none”',
  ])
})

test('braces in prose are not taken for code without a word', async () => {
  const written = ['집합 {1, 2}이다.', '행렬 {a}와', '{x: 1}', '{"key": 1}', '{}', '{ } 안', '{…}', '{n + 1}개']
  for (const text of written) {
    const problems = await listProblems(text)
    const isMeant = /\{ *\}|:|…/.test(text) // nothing, as in MDX, or no code
    assert.equal(problems.length > 0, !isMeant, `${text}: ${problems}`)
    assert.ok(problems.every((problem) => problem.startsWith('index.mdx:5:')))
  }
})

test('what cannot be bundled is said at its place, in the post or in the file that it imports', async () => {
  assert.deepEqual(await listProblems(`import a from './gone.tsx'\nimport b from 'no-such-package'\n\n글`), [
    'index.mdx:5:15 Could not resolve "./gone.tsx"',
    'index.mdx:6:15 Could not resolve "no-such-package"',
  ])
  assert.deepEqual(await listProblems(`import { Circle } from './box.tsx'\n\n<Circle />`), [
    'index.mdx:5:10 No matching export in "lib/markdown/fixtures/components/box.tsx" for import "Circle"',
  ])
  assert.deepEqual(await listProblems(`import More from '../notes.mdx'\nimport torn from './torn.json'\n\n<More />`), [
    'index.mdx:5:18 a post cannot import Markdown',
    'torn.json:1:11 Unexpected end of file in JSON',
  ])
  assert.deepEqual(await listProblems(`import Broken from './counter.tsx'\n\n<Broken />`), [
    'index.mdx:7:1 <Broken>: out of order (lib/markdown/fixtures/components/counter.tsx:26:9)',
  ])
})

test('state in a file that is not sent is told, and what it draws is shown all the same', async () => {
  const body = await compile(`import { Inert } from './inert.tsx'\n\n<Inert />`)
  assert.deepEqual(
    body.problems.map(({ file, line, column, severity }) => `${severity} ${file}:${line}:${column}`),
    [`warning ${directory}/inert.tsx:5:19`],
  )
  assert.match(body.html, /<p>1번<\/p>/)
})

test('with `components: false` nothing is run, and each piece of code is named', async () => {
  assert.deepEqual(await listProblems(`${imports}\n글 {1 + 1}\n\n<Box title={x} /> <b title={x}>글</b>`, false), [
    'index.mdx:5:1 import and export are not run in posts',
    'index.mdx:9:3 “{1 + 1}” is an expression, and posts run none',
    'index.mdx:11:1 <Box>: title={x} would have to be run',
    'index.mdx:11:1 unknown component <Box>',
    'index.mdx:11:19 <b>: title={x} would have to be run',
  ])
})
