import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseMdx } from '@/lib/markdown/syntax/parse'
import { Problems } from '@/lib/text/problems'
import { compareFields } from './compare-fields'
import { compareParts, countMdxParts, countParts } from './compare-parts'
import { compareVisible, readVisible, readVisibleMdx } from './compare-texts'
import { convertPost, readPost } from './convert-post'
import { parseBody } from './parse-body'
import type { Note, SourcePost } from './source-post'

const post = (body: SourcePost['body'], more: Partial<SourcePost> = {}): SourcePost => ({
  from: 'a.md',
  title: '글',
  date: '2024-01-01',
  tags: [],
  draft: false,
  aliases: ['/old'],
  body,
  notes: [],
  findFile: () => undefined,
  ...more,
})

const listLost = (notes: readonly Note[]) =>
  notes.filter(({ kind }) => kind === 'lost').map(({ message, about }) => (about ? `${message}: ${about}` : message))

async function convert(body: SourcePost['body'], more: Partial<SourcePost> = {}) {
  const source = post(body, more)
  const placed = { slug: 'a', tags: source.tags, aliases: source.aliases }
  const { mdx, notes } = await convertPost(readPost(source, {}), placed, { moved: new Map() })
  const [, front = '', text = ''] = mdx.split(/^---\n/m)
  return { front, text: text.trim(), lost: listLost(notes) }
}

/** Markdown that must survive the round trip through an HTML tree. */
const unchanged = [
  'Let $x$ and $y$ be.',
  '또 $(i)$ $D$ 와 $a$ 그리고 $b$.',
  '$x$와 $y$ 와, $z$, ($w$) “$v$” $u$',
  '- 하나 $x$ 와 $y$ 끝\n- 둘 $z$\n- $a$ $b$',
  '1. $a$ $b$\n2. 둘\n   - $c$ 는 $d$',
  '## 절 $x$ 의 $y$',
  '> 인용 $x$ 와 $y$ 는',
  '[링크 $x$ 의 $y$](https://example.org) *강조 $x$ 와* **$x$** 는',
  '**굵게 $e$** 와 **$f$**는 ~~$x$ 와~~ $y$',
  '글[^1] 그리고 글 [^1] 과.\n\n[^1]: 각주 $x$ 의 $y$ 끝.',
  '| $a$ 가   | 나 $b$ |\n| ------- | ----- |\n| 다 $c$ 라 | $d$ 마 |',
  '`c` $x$ `d` <kbd>K</kbd> $y$ <sup>2</sup> 끝',
]

for (const text of unchanged) {
  test(`spaces are kept: ${JSON.stringify(text)}`, async () => {
    assert.deepEqual(await convert({ format: 'markdown', text }), {
      ...(await convert({ format: 'markdown', text })),
      text,
      lost: [],
    })
  })
}

test('the words of a picture stay; the name of a file is none', async () => {
  const textOf = async (alt: string) =>
    (await convert({ format: 'markdown', text: `![${alt}](https://example.org/a.png)` })).text
  assert.equal(await textOf('두 갈래의 길'), '![두 갈래의 길](https://example.org/a.png)')
  assert.equal(await textOf('image.png'), '![그림 1](https://example.org/a.png)')
})

test('adjacent formulas in HTML become one, because Markdown cannot separate them', async () => {
  const { text } = await convert({ format: 'html', text: '<p>식 \\(x\\)\\(-y\\)와 \\(z\\) \\(w\\)</p>' })
  assert.equal(text, `식 ${'$'}{x}{-y}$와 $z$ $w$`)
})

const broken: [text: string, made: string][] = [
  ['첫 줄이다.\n둘째 줄이다.', '첫 줄이다.\\\n둘째 줄이다.'],
  ['> 하나\n> 둘', '> 하나\\\n> 둘'],
  ['- 하나\n  이어서\n- 둘', '- 하나\\\n  이어서\n- 둘'],
  ['**굵게\n둘**', '**굵게\\\n둘**'],
  ['[링크\n둘](https://example.org)', '[링크\\\n둘](https://example.org)'],
  ['식 $a\n+b$ 과 `c\nd`\n끝', '식 $a\n+b$ 과 `c d`\\\n끝'],
  ['```js\na\nb\n```', '```javascript\na\nb\n```'],
  ['$$\na\nb\n$$', '$$\na\nb\n$$'],
  ['이미\\\n나눔  \n둘', '이미\\\n나눔\\\n둘'],
  ['> [!note]\n> 콜아웃\n> 둘', '> [!NOTE]\n> 콜아웃\\\n> 둘'],
]

for (const [text, made] of broken) {
  test(`visible line breaks are kept: ${JSON.stringify(text)}`, async () => {
    const converted = await convert({ format: 'markdown', text, breaksLines: true })
    assert.deepEqual([converted.text, converted.lost], [made, []])
  })
}

test('elsewhere a line end is a space', async () => {
  assert.equal((await convert({ format: 'markdown', text: '첫 줄\n둘째 줄' })).text, '첫 줄 둘째 줄')
})

test('a summary has a space for each line end, and readable formulas', async () => {
  const text = '첫 줄이다.\n둘째 줄 $x_{1}$ 와 $\\frac{a}{b}$는 식이다.'
  const { front } = await convert({ format: 'markdown', text, breaksLines: true })
  assert.match(front, /summary: "?첫 줄이다\. 둘째 줄 x_1 와 …는 식이다\./)
})

const compare = (before: string, after: string, format: 'html' | 'markdown' = 'markdown') =>
  compareVisible(
    readVisible(parseBody({ format, text: before, breaksLines: true })),
    readVisibleMdx(parseMdx(after, new Problems(''))!),
  )

test('the comparison detects lost spaces and line ends', () => {
  assert.deepEqual(compare('Let $x$ and $y$ be', 'Let $x$and $y$be').joined, ['x and', 'y be'])
  assert.deepEqual(compare('첫 줄\n둘째 줄', '첫 줄 둘째 줄').run, ['줄 둘째'])
  assert.deepEqual(compare('<p>가</p><p>나</p>', '가나', 'html').lost, ['가 나'])
  assert.deepEqual(compare('<p>가</p><p>나</p>', '가 나', 'html').run, ['가 나'])
  assert.deepEqual(compare('```\na\nb\n```', '```\na b\n```').run, ['a b'])
  const same = { lost: [], gained: [], joined: [], run: [] }
  assert.deepEqual(
    compare('**강조**를 $x$와 `c`는\n끝[^1]\n\n[^1]: 각주', '**강조**를 $x$와 `c`는\\\n끝[^1]\n\n[^1]: 각주'),
    same,
  )
})

test('images, links and formulas are counted, and reported once', () => {
  const before = countParts(
    parseBody({ format: 'markdown', text: '![가](a.png) [나](b) [다](c) $x$ $y$\n\n$$\nz\n$$' }),
  )
  const after = countMdxParts(parseMdx('[나](b) $x$', new Problems(''))!)
  const told: Note[] = [{ kind: 'lost', message: 'a link leads to nothing', about: 'c' }]
  assert.deepEqual(listLost(compareParts(before, after, told)), [
    'pictures are not in the post: 1 of 1',
    'formulas are not in the post: 2 of 3',
  ])
})

const beside: [text: string, made: string][] = [
  ['<center>제목</center>\n![그림](/a.png)', '제목\n\n\\[그림]'],
  ['<div>\n[글](https://example.org)\n</div>', '[글](https://example.org)'],
  ['<div className="w-1/2">\n    **굵게** `코드`\n</div>', '**굵게** `코드`'],
  ['앞\n\n<br/>\n## 절\n글', '앞\n\n## 절\n\n글'],
  ['<div class="file-name">a.js</div>\n```js\na\n```\n\n뒤', 'a.js\n\n```javascript\na\n```\n\n뒤'],
  ['<div>\n```js\na\n```\n</div>\n\n뒤', '```javascript\na\n```\n\n뒤'],
  ['앞\n<br>\n```js\na\n```', '앞\n\n```javascript\na\n```'],
  [
    '<div class="pair">\n    \n        <b>하나</b>\n\n        <b>둘</b>\n    \n</div>\n\n    <code>\n\n뒤',
    '**하나**\n\n**둘**\n\n```\n<code>\n```\n\n뒤',
  ],
  ['<pre>\n[글](https://example.org)\n</pre>', '```\n[글](https://example.org)\n```'],
  ['```js\na\n```\n\nimport 문', '```javascript\na\n```\n\n&#105;mport 문'],
  ['import 문은 앞에 둔다.\n\nexport {a} 도.', '&#105;mport 문은 앞에 둔다.\n\n&#101;xport \\{a} 도.'],
]

for (const [text, made] of beside) {
  test(`Markdown in or beside HTML is read: ${JSON.stringify(text)}`, async () => {
    const converted = await convert({ format: 'markdown', text })
    assert.equal(converted.text, made)
    assert.deepEqual(
      converted.lost.filter((one) => !/picture/.test(one)),
      [],
    )
  })
}

test('Markdown that stays as text is reported', async () => {
  const text = '<p>![그림](/a.png) <b>[글](https://example.org)</b></p>'
  assert.deepEqual(
    (await convert({ format: 'html', text })).lost,
    ['![그림](/a.png)', '[글](https://example.org)'].map((mark) => `a mark stays as text: ${mark}`),
  )
})

test('lost front matter is reported, whatever the platform', () => {
  const fields = {
    tag: '임베딩',
    categories: 'a b',
    keywords: ['하나', '둘'],
    permalink: '/old/글/',
    redirect_from: ['/kept'],
    date: 'yesterday',
  }
  const source = post({ format: 'markdown', text: '' }, { fields, tags: ['너무 긴 이름'], aliases: ['/%'] })
  const kept = { slug: 'a', tags: ['a', 'b', '하나'], aliases: ['/blog/kept'] }
  assert.deepEqual(listLost(compareFields(source, kept)), [
    'a tag: “너무 긴 이름”',
    'a tag: “임베딩”',
    'a tag: “둘”',
    'an old address: it is no path: /%',
    'an old address: another post has it, or nothing reads it: /old/글/',
    'a date cannot be read: date: yesterday',
  ])
})
