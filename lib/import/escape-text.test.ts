import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseMdx } from '@/lib/markdown/syntax/parse'
import { Problems } from '@/lib/text/problems'
import { convertPost, readPost } from './convert-post'
import type { SourcePost } from './source-post'

async function convert(body: SourcePost['body']) {
  const source = {
    ...{ from: 'a.md', title: '글', date: '2024-01-01', tags: [], draft: false, aliases: ['/old'], notes: [], body },
    findFile: () => undefined,
  }
  const { mdx, notes } = await convertPost(
    readPost(source, {}),
    { slug: 'a', tags: [], aliases: ['/old'] },
    { moved: new Map() },
  )
  const text = mdx.split(/^---\n/m)[2]!.trim()
  const problems = new Problems('')
  parseMdx(text, problems)
  assert.deepEqual(problems.list, [], text)
  return { text, notes }
}

/** Marks that Gatsby, Next, velog and editors show as they stand, and what is printed for the same words here. */
const marks: [written: string, printed: string][] = [
  ['값 ==형광== 이다', '값 \\==형광== 이다'],
  ['a == b 와 `==코드==` 와 b == c', 'a == b 와 `==코드==` 와 b == c'],
  ['앞 %%숨긴 말%% 뒤 50% 와 100%', '앞 \\%%숨긴 말%% 뒤 50% 와 100%'],
  [':::note', '\\:::note'],
  ['x^2^ 와 $x^2y^3$', 'x\\^2^ 와 $x^2y^3$'],
  ['축하 :tada: 12:30:45 std::vector::push', '축하 \\:tada: 12:30:45 std::vector::push'],
]

for (const [written, printed] of marks) {
  test(`a mark of another dialect stays text: ${written}`, async () => {
    const { text, notes } = await convert({ format: 'markdown', text: written })
    assert.equal(text, printed)
    assert.deepEqual(notes, [])
    const html = await convert({ format: 'html', text: `<p>${written.replace(/`[^`]*`/g, '코드')}</p>` })
    assert.deepEqual(html.notes, [])
  })
}

test('emoji stay where they were shown', async () => {
  assert.equal((await convert({ format: 'markdown', text: '축하 :tada:', hasEmoji: true })).text, '축하 :tada:')
})

/** Brackets of text that the site would read as the beginning of a formula. */
const brackets = ['값 [(-1)^n + 2] / 3', 'a := [ \\t\\n]*, b', '[label = "x\\lb: "]', '[a_{1}, b]']

for (const written of brackets) {
  test(`a bracket is no formula: ${written}`, async () => {
    const { text, notes } = await convert({ format: 'html', text: `<p>${written}</p>` })
    assert.deepEqual(notes, [], text)
  })
}

test('brackets in the words of a link are no formula', async () => {
  const { text, notes } = await convert({ format: 'html', text: '<p><a href="https://e.org">A [b%c] d</a> 와 [1]</p>' })
  assert.equal(text, '[A &#91;b%c\\] d](https://e.org) 와 \\[1]')
  assert.deepEqual(notes, [])
})

/** Line breaks at the edge of an element in a line, which MDX could not close. */
const breaks: [html: string, printed: string][] = [
  ['<blockquote><p>말</p><cite>책<br></cite></blockquote>', '> 말\n>\n> <cite>책</cite>'],
  ['<p>가 <kbd>나<br></kbd></p>', '가 <kbd>나</kbd>'],
  ['<p>가<small><br>나</small></p>', '가\\\n<small>나</small>'],
  ['<p><abbr title="x"><br>가<br></abbr>나</p>', '<abbr title="x">가</abbr>\\\n나'],
]

for (const [html, printed] of breaks) {
  test(`a line break at the edge: ${html}`, async () => {
    assert.equal((await convert({ format: 'html', text: html })).text, printed)
  })
}

test('a percent sign in a formula of a line is no comment', async () => {
  const { text, notes } = await convert({ format: 'markdown', text: '정확도는 $95%$ 이고 $\\frac{1}{2}\\%$ 이다.' })
  assert.equal(text, '정확도는 $95\\%$ 이고 $\\frac{1}{2}\\%$ 이다.')
  assert.deepEqual(notes, [
    { kind: 'changed', message: 'a % in a formula began a comment: it is a sign now', about: '95%' },
  ])
})
