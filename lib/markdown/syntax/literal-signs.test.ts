import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileBody } from '@/lib/markdown/compile'
import { formatProblem } from '@/lib/text/format-problem'

const compile = (text: string) => compileBody({ text, file: 'lib/markdown/fixtures/x.mdx', lang: 'ko' })

/** What people write in Markdown, and the HTML of it. */
const written: [string, RegExp][] = [
  ['줄<br>바꿈<BR>과 <br >', /줄<br>바꿈<br>과 <br>/],
  ['<hr>', /^<hr>$/],
  ['긴낱말<wbr>나눔', /긴낱말<wbr>나눔/],
  ['앞 <!-- 주석 **하나** {둘} <셋> --> 뒤', /^<p>앞 {2}뒤<\/p>$/],
  ['<!--\n여러\n\n줄\n-->\n\n글', /^\s*<p>글<\/p>$/],
  ['> <!-- 인용의 주석 -->\n> 글', /<blockquote>\s*<p>글<\/p>\s*<\/blockquote>/],
  ['x <5이고 y<=3, <3, <-', /x &#x3C;5이고 y&#x3C;=3, &#x3C;3, &#x3C;-/],
  ['| a |\n|---|\n| p<0.05<br>n |', /<td>p&#x3C;0\.05<br>n<\/td>/],
  ['집합 {0, …}과 {가 나}, 열린 { 하나', /집합 \{0, …\}과 \{가 나\}, 열린 \{ 하나/],
  ['[{a b}](/about "{c d}")', /<a href="\/about" title="\{c d\}">\{a b\}<\/a>/],
  ['`<br>` `<!-- a -->` `{ b`', /<code>&#x3C;br><\/code> <code>&#x3C;!-- a --><\/code> <code>\{ b<\/code>/],
]
for (const [text, html] of written) {
  test(`${JSON.stringify(text)} is what it means in Markdown`, async () => {
    const body = await compile(text)
    assert.deepEqual(body.problems.map(formatProblem), [])
    assert.match(body.html, html)
    assert.doesNotMatch(body.html + body.markdown + body.feedHtml, /[\uFDD0-\uFDEF]/)
  })
}

test('what may be code, or a tag, is a mistake with its place', async () => {
  const mistakes = {
    '글 <!-- 열린 주석': '1:4',
    '<div>\n\n글': '1:1',
    '<입력>과': '1:1',
    '글 <https://example.org>': '1:10',
    'export const a = 1\n\n글 {a b}': '3:5',
    '<b title={a b}>글</b>': '1:12',
  }
  for (const [text, place] of Object.entries(mistakes)) {
    const { problems } = await compile(text)
    assert.equal(problems.length, 1, text)
    assert.equal(`${problems[0]!.line}:${problems[0]!.column}`, place, text)
  }
})

test('a place that is no MDX hides nothing of what stands behind it', async () => {
  const posts = {
    '글 <Aside> 열림\n\n[없음](mailto:?cc=a)\n\n# 제목': ['1:3', '3:1', '5:1'],
    'p <입력> 값\n\n<https://a.example>\n\n![](./a.png)': ['1:3', '3:8', '5:1'],
    '<b>굵게\n\n끝</b>\n\n<i title={a b}>글</i>\n\n[^없음]': ['1:1', '5:12', '7:1'],
    '<details>\n\n글\n\n<summary>\n\n글': ['1:1', '5:1'],
    '- <Aside>\n- 글\n\n> <Figure\n\n{열림\n\n# 제목': ['1:3', '5:1', '8:1'],
  }
  for (const [text, places] of Object.entries(posts)) {
    const { problems } = await compile(text)
    const told = [...new Set(problems.map(({ line, column }) => `${line}:${column}`))]
    for (const place of places) assert.ok(told.includes(place), `${text}\n${place} of ${told}`)
  }
})

test('as many faults as there may be end, and each once', async () => {
  for (const text of ['글 <입력> 값', '글 <Aside> 열림', '닫힘</b>']) {
    const { problems } = await compile(`${text}\n\n`.repeat(60))
    assert.equal(problems.length, 20)
    assert.equal(new Set(problems.map(({ line }) => line)).size, 20)
  }
})
