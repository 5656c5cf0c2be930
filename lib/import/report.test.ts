import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildTagBook } from '@/lib/content/tag-book'
import { notes } from '@/lib/i18n/authors/en/notes'
import { importSite } from './import-site'
import { formatReport, summarize } from './report'
import type { SourcePost } from './source-post'

const post = (title: string, text: string, more: Partial<SourcePost> = {}): SourcePost => ({
  from: `${title}.md`,
  title,
  date: '2024-01-01',
  tags: [],
  draft: false,
  aliases: [`/old/${title}`],
  slug: 'a',
  body: { format: 'markdown', text },
  notes: [],
  findFile: () => undefined,
  ...more,
})
const nothing = { aliases: new Map(), posts: new Map(), series: new Set<string>(), nameTag: () => undefined }
const run = (posts: SourcePost[], known = {}) => importSite({ posts, failures: [] }, { ...nothing, ...known }, {})

test('a post whose slug another post has gets a number, and says so; a post that is there stays', async () => {
  const there = { title: '가', date: '2024-01-01', text: '하나 둘 셋 넷 다섯' }
  const other = { title: '다른 글', date: '2020-01-01', text: '전혀 다른 이야기가 여기 있다' }
  const known = {
    posts: new Map([
      ['a', other],
      ['a-2', there],
    ]),
  }
  const posts = await run([post('가', '하나 둘 셋 넷 다섯'), post('나', '여섯 일곱 여덟 아홉 열')], known)
  assert.deepEqual(
    posts.map(({ slug, status, notes }) => [slug, status, notes.map(({ about }) => about)]),
    [
      ['a-2', 'there', []],
      ['a-3', 'new', ['a → a-3']],
    ],
  )
})

test('a slug whose address is an old one of another post gets a number; the same post, renamed, stays', async () => {
  const renamed = { title: '다른 글', date: '2020-01-01', text: '전혀 다른 이야기가 여기 있다' }
  const known = { aliases: new Map([['/posts/a', 'b']]), posts: new Map([['b', renamed]]) }
  const [made] = await run([post('가', '하나 둘 셋 넷 다섯')], known)
  assert.deepEqual([made!.slug, made!.status, made!.notes.map(({ about }) => about)], ['a-2', 'new', ['a → a-2']])
  const [same] = await run([post('다른 글', '전혀 다른 이야기가 여기 있다', { aliases: [] })], known)
  assert.deepEqual([same!.slug, same!.status], ['b', 'there'])
})

test('a page of the old site is named, and no loss', async () => {
  const failures = [{ from: 'about.md', reason: notes.isPage }]
  const posts = await importSite({ posts: [post('가', '하나 둘 셋 넷')], failures }, nothing, {})
  assert.deepEqual(summarize(posts, []).totals.posts, { there: 1, of: 1 })
  assert.equal(summarize(posts, []).isWhole, true)
  const { text } = formatReport(posts, [], { written: false, from: 'jekyll' })
  assert.match(text, /^about\.md: NOT IMPORTED\n {2}· changed {2}a page, not a post/m)
  assert.match(text, /^1 post read/m)
})

test('an old address that a post of the blog has is not taken from it', async () => {
  const known = {
    aliases: new Map([['/old/가', 'b']]),
    posts: new Map([['b', { title: '다른 글', date: '2020-01-01', text: '전혀 다른 이야기' }]]),
  }
  const [made] = await run([post('가', '하나 둘 셋 넷')], known)
  assert.equal(made?.status, 'new')
  assert.deepEqual(made?.tally.addresses, { there: 0, of: 1 })
})

test('tags get the names of tags.yml, and two names of one tag are one', async () => {
  const book = buildTagBook([{ name: '트랜스포머', names: {}, aliases: ['Transformer'], description: {} }])
  const nameTag = (written: string) => book.find(written, 'ko').name
  const [made] = await run([post('가', '글', { tags: ['Transformer', '트랜스포머', 'NLP'] })], { nameTag })
  assert.match(made!.converted!.mdx, /tags: \[트랜스포머, NLP\]/)
  assert.deepEqual(made?.tally.tags, { there: 2, of: 2 })
})

test('a report has totals, each kind of change once with an example, and posts', async () => {
  const picture = '![](https://example.org/a.png)\n\n'
  const posts = await run([post('가', picture.repeat(3)), post('나', `${picture}[글](/none)`, { slug: 'b' })])
  const { totals, isWhole } = summarize(posts, [])
  assert.deepEqual(
    [totals.pictures, totals['alternative texts'], totals.links],
    [
      { there: 4, of: 4 },
      { there: 0, of: 4 },
      { there: 0, of: 1 },
    ],
  )
  assert.equal(isWhole, false)
  const { text } = formatReport(posts, [], { written: false, from: 'markdown' })
  const lines = text.split('\n')
  assert.ok(lines.includes('  2 of 2 posts') && lines.includes('✗ 0 of 1 link'), text)
  assert.equal(lines.filter((line) => line.includes('is not in the backup') && line.startsWith('·')).length, 1)
  assert.ok(
    lines.some((line) => /: 4 in 2 posts, such as https:\/\/example\.org\/a\.png$/.test(line)),
    text,
  )
  assert.ok(
    lines.some((line) => /^ {2}· .*: https:\/\/example\.org\/a\.png and 2 more$/.test(line)),
    text,
  )
})

const losses: [what: string, source: string, made: string, said: string][] = [
  ['words', '앞의 글\n\n{% odd %}\n\n뒤의 글', '앞의 글', 'words of the source are missing: “뒤의 글”'],
  ['a picture', '![가](a.png) 글', '글', 'pictures are missing: 1 of 1'],
  [
    'a picture of a shortcode',
    '{{< pic src="a.png" title="가" link="b.png" >}} 글',
    '글',
    'pictures are missing: 1 of 1',
  ],
  [
    'pictures of an include',
    '{% include two.html left="a.png"\n right="b.png" %} 글',
    '글',
    'pictures are missing: 2 of 2',
  ],
  ['a file', '[가](/files/a.pdf) 글', '가 글', 'files are missing: 1 of 1'],
  ['a link', '[가](https://example.org/a) 글', '가 글', 'a link is missing: https://example.org/a'],
  ['a block of code', '```python\na\n```', '```text\na\n```', 'a block of code is missing, or its language: python'],
  ['a formula', '$$\nx\n$$', 'x', 'formulas are missing: 1 of 1'],
  ['a table', '| a |\n|---|\n| b |', 'a b', 'tables are missing: 1 of 1'],
  ['a player', '!youtube[abcd]', '글', 'what was embedded is missing: abcd'],
]

for (const [what, source, made, said] of losses) {
  test(`the comparison outside the parser names ${what} that is lost`, async () => {
    const [post1] = await run([post('가', made, { written: source })])
    const lost = post1!.notes.map(({ message, about }) => `${message}: ${about ?? ''}`)
    assert.ok(lost.includes(said), lost.join('\n'))
  })
}

const same: [what: string, source: string, made: string][] = [
  [
    'an address of YouTube that is a card',
    'https://youtu.be/dQw4w9WgXcQ',
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
  ],
  ['the same in angle brackets', '<https://youtu.be/dQw4w9WgXcQ>', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
  [
    'a list of attributes behind a link',
    '[글](https://example.org){:target="_blank"}에서',
    '[글](https://example.org)에서',
  ],
  ['a link to nowhere', '[글]()에서', '글에서'],
  ['a heading with its id', '## 제목 {#나의-곳}', '## 제목'],
]

for (const [what, source, made] of same) {
  test(`the comparison outside the parser finds nothing missing: ${what}`, async () => {
    const [one] = await run([post('가', made, { written: source })])
    assert.deepEqual(one!.notes, [])
  })
}

const plain = (text: string, more: Partial<SourcePost> = {}) =>
  run([post('가', text, { body: { format: 'markdown', text, hasMarks: true }, ...more })])

for (const text of [
  '끝났다 :tada:',
  ':+1: 글',
  '- :smile:',
  '**:tada:**',
  '`:tada:` 글',
  '시각 12:30:45',
  ':없음: 글',
  ':notaname: 글',
]) {
  test(`text and report agree on names between colons: ${text}`, async () => {
    const [made] = await plain(text)
    assert.deepEqual(made!.notes, [])
    assert.equal(made!.tally.words?.there, made!.tally.words?.of)
  })
}

test('the last line of a report says that something is missing wherever a line has ✗', async () => {
  const posts = await plain('글', { fields: { author: '김 아무개' } })
  const { text } = formatReport(posts, [], { written: false, from: 'markdown' })
  assert.match(text, /✗ lost {2}a field of the front matter[^\n]*: 1 in 1 post, such as author: 김 아무개/)
  assert.match(text, /1 post read/)
  assert.match(text, / 1 of 1 address\n/)
  assert.match(text.split('\n').at(-1)!, /^Something is missing/)
})

test('a shortcode that stays text is no embed that is there', async () => {
  const [made] = await plain('{{< youtube abc >}}')
  assert.deepEqual(made!.tally.embeds, { there: 0, of: 1 })
})
