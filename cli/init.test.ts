import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import type { Language } from '@/lib/i18n/words'
import { findMovedAccent } from './init'
import { type InitOptions, parseAnswers } from './init/answers'
import { askAnswers } from './init/ask-answers'
import { applyAnswers, setAccent } from './init/write-settings'

const known: Language[] = ['ko', 'en']
const settings = readFileSync('site.config.ts', 'utf8')
const letters = (count: number) => 'a'.repeat(count)
const pages = (...lengths: number[]) => lengths.map((count) => `https://a.example/${letters(count)}`)

const given: InitOptions[] = [
  { name: 'Notes' },
  { name: letters(140), author: letters(140), languages: 'en' },
  { name: '깊은 기록 '.repeat(20), author: '김하나'.repeat(30), languages: 'ko,en' },
  { name: `It's "mine"`, author: "O'Neil", description: ["It's mine", 'C:\\notes', '"a"'], languages: 'en,ko' },
  { name: 'a', description: ['가'.repeat(90), letters(200)], languages: 'ko,en' },
  { name: 'a', email: 'a@b.cc', profile: pages(1, 40), url: 'https://a.b' },
  { name: 'a', email: `${letters(64)}@${letters(60)}.example.org`, profile: pages(140) },
  { name: 'a', profile: ['https://example.org/김하나', 'github.com/hana'], url: `https://${letters(60)}.example.org` },
  ...[30, 31, 32, 33, 34, 35, 36, 37].map((count) => ({ name: 'a', profile: pages(count, 30) })),
  ...[95, 96, 97, 98, 99, 100].map((count) => ({ name: 'a', email: `${letters(count)}@b.example.org` })),
  { name: 'a', accent: '#ABC' },
  { name: 'a', accent: '#1F5A86' },
]

test('what init writes is as the formatter would write it, however long the answers are', () => {
  const room = mkdtempSync(path.join(tmpdir(), 'init-'))
  cpSync('biome.json', path.join(room, 'biome.json'))
  execFileSync('git', ['init', '-q'], { cwd: room })
  for (const [index, options] of given.entries()) {
    const answers = parseAnswers(options, known)
    const once = applyAnswers(settings, answers)
    assert.equal(applyAnswers(once, answers), once, 'a second time')
    writeFileSync(path.join(room, `site-${index}.config.ts`), once)
    const theme = readFileSync('theme.css', 'utf8')
    writeFileSync(path.join(room, `theme-${index}.css`), setAccent(theme, answers.accent ?? '#123456'))
  }
  const biome = path.resolve('node_modules/@biomejs/biome/bin/biome')
  execFileSync(process.execPath, [biome, 'format', '--max-diagnostics=none', '.'], { cwd: room, stdio: 'pipe' })
})

async function answer(replies: string[], options: InitOptions = {}) {
  const asked: string[] = []
  const left = [...replies]
  const found = await askAnswers(options, known, async (question) => {
    asked.push(question)
    return left.shift()!
  })
  assert.deepEqual(left, [])
  return { asked, answers: parseAnswers(found, known) }
}

test('a wrong answer is asked for again at once, and the others stay', async (t) => {
  const said: string[] = []
  t.mock.method(console, 'error', (line: string) => said.push(line))
  const replies = ['', 'Notes', 'Hana', 'ko,jp', 'ko', 'not an address', 'notes.example.org/', 'blue', '#1f5a86']
  const { asked, answers } = await answer(replies)
  assert.deepEqual(
    [answers.name, answers.author, answers.languages, answers.url, answers.accent],
    ['Notes', 'Hana', ['ko'], 'https://notes.example.org', '#1f5a86'],
  )
  assert.equal(asked.length, replies.length)
  assert.equal(asked[0], asked[1])
  assert.equal(said.length, 4)
  assert.match(said.join('\n'), /^✗ (?!--)[\s\S]*“jp”[\s\S]*“not an address”[\s\S]*“blue”/)
})

test('what an option says is not asked for, and an empty answer is the usual', async () => {
  const { asked, answers } = await answer(['', '', ''], { name: 'Notes', languages: 'en' })
  assert.equal(asked.length, 3)
  assert.deepEqual([answers.author, answers.url, answers.accent], ['Notes', undefined, undefined])
})

test('an answer that the settings would refuse is refused with the name of its option', () => {
  const wrong: [InitOptions, RegExp][] = [
    [{ url: 'https://a.example/?b' }, /--url: “https:\/\/a\.example\/\?b”/],
    [{ url: 'localhost' }, /--url/],
    [{ email: 'me' }, /--email: “me”/],
    [{ profile: ['https://github.com/a', '@hana'] }, /--profile: “@hana”/],
    [{ timeZone: 'Mars/Olympus' }, /--time-zone: “Mars\/Olympus”/],
  ]
  for (const [options, told] of wrong) assert.throws(() => parseAnswers({ name: 'a', ...options }, known), told)
})

test('languages may be said by their names', () => {
  const languagesOf = (languages: string) => parseAnswers({ name: 'a', languages }, known).languages
  assert.deepEqual(languagesOf('한국어, English'), ['ko', 'en'])
  assert.deepEqual(languagesOf('영어+korean'), ['en', 'ko'])
  assert.throws(() => languagesOf('한국어, Klingon'), /Klingon/)
})

test('an accent that cannot be read everywhere is told as the theme has it', () => {
  const css = readFileSync('theme.css', 'utf8')
  assert.match(findMovedAccent(setAccent(css, '#ffcc00'), '#ffcc00') ?? '', /^light-dark\(#[\da-f]{6}, #ffcc00\)$/)
  assert.equal(findMovedAccent('  --accent: light-dark(#888888, #888888);', '#888888'), undefined)
})
