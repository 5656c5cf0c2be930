import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { servers } from './addresses'

/** The usual mistakes, one by one, as `npm run dev` tells them to their author. Files are replaced, as most editors save. */
test.describe.configure({ mode: 'serial' })

const here = path.dirname(fileURLToPath(import.meta.url))
const content = path.resolve(here, '..', servers.writing.directory, 'content')
const draft = path.join(content, 'posts', 'draft-post.mdx')
const original = readFileSync(path.join(here, 'content/posts/draft-post.mdx'), 'utf8')

function save(file: string, text: string): void {
  writeFileSync(`${file}.tmp`, text)
  renameSync(`${file}.tmp`, file)
}

interface Mistake {
  name: string
  text: string
  /** `line:column`. */
  at: string
  remedy: string
}

const change = (from: string | RegExp, to: string) => original.replace(from, to)
const append = (text: string) => `${original}\n${text}\n` // line 13
const date = /^date: .*$/m

const mistakes: Mistake[] = [
  { name: 'a date with full stops', text: change(date, 'date: 2026.11.29'), at: '3:7', remedy: '2026-11-29' },
  {
    name: 'a day that no calendar has',
    text: change(date, 'date: 2026-11-31'),
    at: '3:7',
    remedy: 'a day of the calendar',
  },
  { name: 'a date of numbers alone', text: change(date, 'date: 20261129'), at: '3:7', remedy: '"20261129"' },
  { name: 'a bad updated', text: change(date, '$&\nupdated: 2026.11.30'), at: '4:10', remedy: '2026-11-30' },
  {
    name: 'a bad date of a change',
    text: change(date, '$&\nchanges:\n  - { date: 2026.11.30, text: 고침 }'),
    at: '5:13',
    remedy: '2026-11-30',
  },
  { name: 'a colon in a title', text: change(/^title: .*$/m, 'title: Next: 16'), at: '2:8', remedy: 'double quotes' },
  { name: 'a number as title', text: change(/^title: .*$/m, 'title: 2026'), at: '2:8', remedy: '"2026"' },
  { name: 'an empty title', text: change(/^title: .*$/m, 'title:'), at: '2:1', remedy: 'give it a value' },
  { name: 'a tab', text: change(date, '$&\npaper:\n\ttitle: "P"'), at: '5:1', remedy: 'not with tabs' },
  { name: 'tags in one string', text: change(/^tags: .*$/m, 'tags: 가, 나'), at: '5:7', remedy: '[가, 나]' },
  { name: 'an unknown field', text: change('draft:', 'darft:'), at: '6:1', remedy: 'did you mean draft?' },
  { name: 'no summary', text: change(/^summary: .*\n/m, ''), at: '2:1', remedy: 'summary: …' },
  { name: 'a series without its part', text: change('draft:', 'series: 연재\ndraft:'), at: '6:9', remedy: 'part: 1' },
  {
    name: 'a year in words',
    text: change('draft:', 'paper: { title: P, authors: [A], venue: V, year: x }\ndraft:'),
    at: '6:50',
    remedy: 'digits',
  },
  { name: 'front matter without an end', text: change(/\n---\n/, '\n'), at: '1:1', remedy: 'write --- in a line' },
  { name: 'curly quotes', text: append('```python title=“a.py”\nx\n```'), at: '13:1', remedy: 'title="' },
  { name: 'a fence without an end', text: append('```python\nx = 1'), at: '13:1', remedy: 'close it with ```' },
  { name: '< before a number', text: append('p<0.05이다.'), at: '13:3', remedy: '\\<' },
  { name: '< around a word', text: append('모델 <입력>을'), at: '13:4', remedy: 'close the tag' },
  { name: 'braces', text: append('집합 {a, b}'), at: '13:4', remedy: '\\{a, b\\}' },
  { name: 'a missing picture', text: append('![점 셋](./none.png)'), at: '13:1', remedy: 'none.png' },
  {
    name: 'a wrong key',
    text: append('글[@brown2020languag]'),
    at: '13:3',
    remedy: 'did you mean @brown2020language?',
  },
  { name: 'bad LaTeX', text: append('$\\frac{1}{2$'), at: '13:12', remedy: 'mend the LaTeX' },
  { name: 'a heading of the first level', text: append('# 제목'), at: '13:1', remedy: 'begin with ##' },
  { name: 'a level left out', text: append('#### 깊은 곳'), at: '13:1', remedy: 'write ###' },
  {
    name: 'a dead link',
    text: append('[글](/posts/everythin)'),
    at: '13:1',
    remedy: 'did you mean /posts/everything?',
  },
  { name: 'a comment of HTML', text: append('<!-- 주석 -->'), at: '13:1', remedy: '{/* … */}' },
  { name: '<br>', text: append('줄<br>바꿈'), at: '13:2', remedy: '<br/>' },
  { name: 'a component that is not there', text: append('<Nope />'), at: '13:1', remedy: '<Figure>' },
]

let page: Page
const panel = () => page.getByRole('status', { name: 'Problems in the content' })

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage({ baseURL: servers.writing.url })
  await page.goto('/posts/draft-post')
  let attempts = 0
  await expect(async () => {
    attempts += 1
    save(draft, `${original}\n여는 문단 ${attempts}.\n`) // its page hears of edits from now on
    await expect(page.getByText(`여는 문단 ${attempts}.`)).toBeAttached({ timeout: 5000 })
  }).toPass()
  save(draft, original)
  await expect(page.getByText('여는 문단')).toHaveCount(0)
})

test.afterAll(async () => {
  save(draft, original)
  await page.close()
})

async function expectTold(place: string, remedy: string): Promise<void> {
  const row = panel().locator('div', { hasText: place })
  await expect(row.first()).toContainText(remedy)
  // The page is as it last was, and no other one is down.
  await expect(page.getByText('초안의 글.')).toBeVisible()
  for (const path of ['/', '/posts/everything', '/posts/draft-post', '/feed.xml', '/tags'])
    expect((await page.request.get(path)).status(), path).toBe(200)
}

for (const { name, text, at, remedy } of mistakes) {
  test(`${name}: told at ${at}, gone when it is mended`, async () => {
    expect(text).not.toBe(original)
    save(draft, text)
    await expectTold(`content/posts/draft-post.mdx:${at}`, remedy)
    save(draft, original)
    await expect(panel()).toBeHidden()
  })
}

test('two posts with one slug, and a language that the site does not have', async () => {
  const [twice, odd] = ['draft-post/index.mdx', 'everything/index.fr.mdx'].map((name) =>
    path.join(content, 'posts', name),
  ) as [string, string]
  const fields = '---\ntitle: "또"\ndate: 2026-02-01\nsummary: "또 하나."\n---\n\n## 요약\n\n초안의 글.\n'
  mkdirSync(path.dirname(twice), { recursive: true })
  save(twice, fields)
  await expectTold('content/posts/draft-post/index.mdx:1:1', 'rename one of them')
  rmSync(path.dirname(twice), { recursive: true })
  await expect(panel()).toBeHidden()
  save(odd, fields)
  await expectTold('content/posts/everything/index.fr.mdx:1:1', '.ko.mdx or .en.mdx')
  rmSync(odd)
  await expect(panel()).toBeHidden()
})

for (const [name, bad, remedy] of [
  ['references.bib', '@inproceedings{a,\n  title = {A}\n}\n', 'author'],
  ['tags.yml', '정렬: [a\n', 'names:'],
  ['synonyms.yml', '어텐션: attention\n', '[어텐션, attention]'],
] as const) {
  test(`${name}: told, gone when it is mended`, async () => {
    const file = path.join(content, name)
    const before = readFileSync(path.join(here, 'content', name), 'utf8')
    save(file, name === 'references.bib' ? `${before}\n${bad}` : bad)
    await expectTold(`content/${name}:`, remedy)
    save(file, before)
    await expect(panel()).toBeHidden()
  })
}
