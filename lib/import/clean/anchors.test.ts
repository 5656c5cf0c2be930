import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importSite } from '@/lib/import/import-site'
import { readKramdown } from '@/lib/import/platforms/kramdown'
import type { SourcePost } from '@/lib/import/source-post'

const nothing = { aliases: new Map(), posts: new Map(), series: new Set<string>(), nameTag: () => undefined }

const post = (slug: string, text: string, format: 'markdown' | 'html' = 'markdown'): SourcePost => ({
  from: `${slug}.md`,
  title: slug,
  date: '2024-01-01',
  tags: [],
  draft: false,
  aliases: [`/old/${slug}`],
  slug,
  body: { format, text: format === 'html' ? text : readKramdown(text) },
  written: text,
  notes: [],
  findFile: () => undefined,
})

async function run(...posts: SourcePost[]) {
  const made = await importSite({ posts, failures: [] }, nothing, {})
  return made.map(({ converted, notes }) => ({
    text: converted!.mdx
      .split(/^---\n/m)
      .slice(2)
      .join('')
      .trim(),
    lost: notes.filter(({ kind }) => kind === 'lost').map(({ message }) => message),
  }))
}

/** What is written, and what stands in the post, besides the link to `#곳`. */
const places: [what: string, written: string, made: string][] = [
  ['a paragraph', '첫 문단.\n\n글이다.\n{: #곳}', '첫 문단.\n\n<span id="곳" />글이다.'],
  ['a paragraph, by name', '글이다.\n{: .notice id="곳"}', '<span id="곳" />글이다.'],
  ['the block below', '첫 문단.\n\n{: #곳}\n글이다.', '첫 문단.\n\n<span id="곳" />글이다.'],
  ['a heading', '## 제목\n{: #곳}\n\n글.', '## 제목\n\n글.'],
  ['a heading, in its line', '## 제목 {#곳}\n\n글.', '## 제목\n\n글.'],
  ['a heading below a mark', '<a name="곳"></a>\n## 제목\n\n글.', '## 제목\n\n글.'],
  ['a mark in a heading', '## <a id="곳"></a>제목\n\n글.', '## 제목\n\n글.'],
  ['a heading of HTML', '<h2 id="곳">제목</h2>\n\n글.', '## 제목\n\n글.'],
  [
    'a picture',
    '![가](https://example.org/a.png){: #곳 width="300"}',
    '<div id="곳" />\n\n![가](https://example.org/a.png)',
  ],
  [
    'a picture below',
    '![가](https://example.org/a.png)\n{: #곳}',
    '<div id="곳" />\n\n![가](https://example.org/a.png)',
  ],
  ['a list', '- 하나\n- 둘\n{: #곳}', '- <span id="곳" />하나\n- 둘'],
  ['an item', '- {: #곳} 하나\n- 둘', '- <span id="곳" /> 하나\n- 둘'],
  ['words', '**굵게**{: #곳} 글.', '**굵게**<span id="곳" /> 글.'],
  ['a quotation', '> 인용\n{: #곳}', '> <span id="곳" />인용'],
  ['code', '글.\n\n```js\na\n```\n{: #곳}\n\n뒤.', '글.\n\n<div id="곳" />\n\n```javascript\na\n```\n\n뒤.'],
  ['a table', '| 가 |\n|---|\n| 나 |\n{: #곳}', '<div id="곳" />\n\n| 가 |\n| - |\n| 나 |'],
  ['a formula', '$$\nx\n$$\n{: #곳}', '<div id="곳" />\n\n$$\nx\n$$'],
  ['a paragraph of HTML', '<p id="곳">글이다.</p>', '<span id="곳" />글이다.'],
  ['a box of HTML', '<div id="곳">\n<p>글이다.</p>\n</div>', '<span id="곳" />글이다.'],
  ['a mark in a line', '앞 <span id="곳"></span>뒤.', '앞 <span id="곳" />뒤.'],
  ['a mark around words', '앞 <a name="곳">가운데</a> 뒤.', '앞 <span id="곳" />가운데 뒤.'],
  ['an item of HTML', '<ol><li id="곳">하나</li></ol>', '1. <span id="곳" />하나'],
  ['two places with one id', '<p id="곳">하나.</p>\n<p id="곳">둘.</p>', '<span id="곳" />하나.\n\n둘.'],
]

for (const [what, written, made] of places) {
  test(`a link leads to an id at ${what}`, async () => {
    const [one] = await run(post('a', `${written}\n\n[가기](#곳)`))
    const heading = made.startsWith('## ') ? '제목' : '곳'
    assert.deepEqual(one, { text: `${made}\n\n[가기](#${heading})`, lost: [] })
  })
}

test('a link of another post leads to the place, too, percent-encoded or not', async () => {
  const [, other] = await run(post('a', '글이다.\n{: #곳}'), post('b', '[하나](/old/a#곳) [둘](/old/a/#%EA%B3%B3)'))
  assert.deepEqual(other, { text: '[하나](/posts/a#곳) [둘](/posts/a#곳)', lost: [] })
})

test('an id that nothing links to is dropped; one that is nowhere is named', async () => {
  const [one] = await run(post('a', '글이다.\n{: #곳}\n\n[가기](#없음)'))
  assert.deepEqual(one, { text: '글이다.\n\n가기', lost: ['a link names no heading: its text stays'] })
})

test('an id that the page has already gets another name', async () => {
  const [one] = await run(
    post(
      'a',
      '## 하나\n\n<p id="하나">글.</p>\n\n<p id="content">둘.</p>\n\n<p id="figure-1">셋.</p>\n\n[1](#하나) [2](#content) [3](#figure-1)',
    ),
  )
  assert.equal(
    one!.text,
    '## 하나\n\n<span id="하나-2" />글.\n\n<span id="content-2" />둘.\n\n<span id="to-figure-1-2" />셋.\n\n[1](#하나-2) [2](#content-2) [3](#to-figure-1-2)',
  )
})

test('an id that is written stands before one that is made of the words of a heading', async () => {
  const [one] = await run(post('a', '## 가 {#나}\n\n## 나\n\n[가기](#나)'))
  assert.match(one!.text, /\[가기\]\(#가\)/)
})

test('lists of attributes in code stay, comments go', async () => {
  const [one] = await run(post('a', '`{: #곳}` 글{::comment}숨은 글{:/comment}.'))
  assert.deepEqual(one, { text: '`{: #곳}` 글.', lost: [] })
})
