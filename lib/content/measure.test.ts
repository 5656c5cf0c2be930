import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cutAtSentence, cutAtWord, measureBody } from './measure'

test('reading time counts Hangul by syllables, Latin by words, code by lines', () => {
  assert.equal(measureBody('가'.repeat(500)).minutes, 1)
  assert.equal(measureBody('가'.repeat(501)).minutes, 2)
  assert.equal(measureBody('word '.repeat(440)).minutes, 2)
  assert.equal(measureBody(`\`\`\`python\n${'x = 1\n'.repeat(75)}\`\`\`\n`).minutes, 3)
})

test('code and formulas do not count as prose', () => {
  const { excerpt } = measureBody(
    '---\ntitle: x\n---\n\n## 요약\n\n첫 **문장**이다.[^a] [링크](/x)와 `코드`. $x^2$\n\n$$\ny\n$$\n\n```js\nconst z = 1\n```\n\n- 목록\n\n[^a]: 각주.\n',
  )
  assert.equal(excerpt, '첫 문장이다. 링크와 코드. 목록')
})

test('CRLF is read like LF', () => {
  const source = '---\ntitle: x\n---\n\n본문이다.\n\n```\ncode\n```\n'
  assert.deepEqual(measureBody(source.replaceAll('\n', '\r\n')), measureBody(source))
})

test('a summary is cut at a word', () => {
  assert.equal(cutAtWord('짧다.', 10), '짧다.')
  assert.equal(cutAtWord('트랜스포머는 어텐션이다', 8), '트랜스포머는…')
  assert.equal(cutAtWord('가'.repeat(20), 8), `${'가'.repeat(8)}…`)
  assert.equal(cutAtWord('하나 둘, 셋', 5), '하나 둘…')
})

test('a long text ends with a whole sentence, or at a word where none is long enough', () => {
  assert.equal(cutAtSentence('모델이 크다. 입력이 길다. 그래서 느리다.', 18), '모델이 크다. 입력이 길다.')
  assert.equal(cutAtSentence('It costs 3.5 GB of memory. And more than that.', 30), 'It costs 3.5 GB of memory.')
  assert.equal(cutAtSentence('“좋다.” 그리고 나머지', 8), '“좋다.”')
  assert.equal(cutAtSentence('짧다. 끝이 없이 이어지는 문장이다', 12), '짧다. 끝이 없이…')
  assert.equal(cutAtSentence('짧다.', 12), '짧다.')
})

test('kana count like Hangul, and decomposed Hangul like composed', () => {
  assert.equal(measureBody('かなカナ'.repeat(250)).minutes, 2)
  assert.equal(measureBody('한글'.normalize('NFD').repeat(500)).minutes, 2)
  assert.equal(measureBody('한글'.normalize('NFD')).excerpt, '한글')
})

/** Markdown, and the excerpt. */
const excerpts: [markdown: string, excerpt: string][] = [
  ['앞\n\n---\n\n뒤', '앞 뒤'],
  ['앞\n\n* * *\n\n뒤', '앞 뒤'],
  ['앞\n===\n\n뒤', '앞 뒤'],
  ['앞 {/* 두\n줄 */}뒤', '앞 뒤'],
  ['A &amp; B &#8217; &hellip; &#x41;', 'A & B ’ … A'],
  ['[위키](https://en.wikipedia.org/wiki/A_(b))는', '위키는'],
  ['> ```py\n> x = 1\n> ```\n> 글', '글'],
  ['- ```py\n  x = 1\n  ```\n- 글', '글'],
  ['글\n\n```py\nx = 1', '글'],
  ['@lester2021power은 냈다.', 'Lester은 냈다.'],
  ['앞[@lester2021power] 뒤', '앞 뒤'],
  ['메일은 a@b.com, \\@handle', '메일은 a@b.com, @handle'],
  ['식 $x^2$과 \\(y\\)', '식 과'],
  ['\\$5와 \\$6', '$5와 $6'],
  ['$$ x = 1 $$\n\n글', '글'],
  ['\\begin{align}\nx\n\\end{align}\n글', '글'],
  ['[글][a]\n\n[a]: /about', '글'],
  ['![그림][a]\n\n글', '글'],
  ['| 가 | 나 |\n|:-:|---|\n| 1 | 2 |', '가 나 1 2'],
  ['*기울임*과 _em_, snake_case_name과 2 * 3 * 4', '기울임과 em, snake_case_name과 2 * 3 * 4'],
  ['`a*b*c`와 `List<int>`와 ``a ` b``', 'a*b*c와 List<int>와 a ` b'],
  ['- [ ] 할 일\n- [x] 한 일\n1) 하나', '할 일 한 일 하나'],
  ['> [!TIP]\n> 글', '글'],
  ['앞<br/>뒤 <b>굵</b>은', '앞 뒤 굵은'],
  ['앞\\\n뒤', '앞 뒤'],
  ['글[^1]\n\n[^1]: 각주\n    둘째 줄\n\n뒤', '글 뒤'],
  ['\\[글\\]과 \\{a\\}', '[글]과 {a}'],
]

for (const [markdown, excerpt] of excerpts)
  test(`the excerpt of ${JSON.stringify(markdown)}`, () => assert.equal(measureBody(markdown).excerpt, excerpt))
