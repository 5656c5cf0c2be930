import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { beginTranslation } from './translate'

const post = (title: string, more: string) =>
  `---\ntitle: "${title}"\ndate: 2026-01-01\nsummary: "요약."\n${more}---\n\n## 절\n`
const part = (name: string, number: number) => `series: "${name}"\npart: ${number}\n`

test('a translation takes the name that its series has in its language, else that of the original', (t) => {
  const root = mkdtempSync(path.join(tmpdir(), 'series-'))
  t.after(() => rmSync(root, { recursive: true }))
  mkdirSync(path.join(root, 'posts'))
  const write = (file: string, text: string) => writeFileSync(path.join(root, 'posts', file), text)
  write('one.mdx', post('하나', part('어텐션 읽기', 1)))
  write('two.mdx', post('둘', part('어텐션 읽기', 2)))
  write('alone.mdx', post('홀로', `${part('다른 시리즈', 1)}verdict: "좋다"\n`))
  write('first.en.mdx', post('One', `translationOf: one\n${part('Reading attention', 1)}`))
  const options = { lang: 'en', into: root }
  const read = (slug: string) => readFileSync(beginTranslation(slug, options, ['ko', 'en']), 'utf8')
  assert.match(read('two'), /^series: "Reading attention"\npart: 2$/m)
  const alone = read('alone')
  assert.match(alone, /^series: "다른 시리즈"\npart: 1$/m)
  assert.match(alone, /^# verdict: "좋다"\n---$/m)
})
