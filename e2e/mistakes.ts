import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))

/** The draft that they are made in. */
export const original = readFileSync(path.join(here, 'content/posts/draft-post.mdx'), 'utf8')

/** What an author does wrong in a draft, where it is told, and words of the remedy. */
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

export const mistakes: Mistake[] = [
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
  {
    name: 'a word of a fence',
    text: append('```python titel="a.py"\nx\n```'),
    at: '13:1',
    remedy: 'did you mean title?',
  },
  { name: 'a fence without an end', text: append('```python\nx = 1'), at: '13:1', remedy: 'close it with ```' },
  { name: 'an import without a file', text: append("import A from './none.tsx'"), at: '13:15', remedy: './slider.tsx' },
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
  { name: 'an open comment', text: append('글 <!-- 주석'), at: '13:4', remedy: 'close the comment' },
  { name: '<img>', text: append('줄<img src="./x.png" alt="그림">'), at: '13:2', remedy: '<img … />' },
  { name: 'a component that is not there', text: append('<Nope />'), at: '13:1', remedy: '<Figure>' },
]
