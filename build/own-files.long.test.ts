import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import type { Problem } from '@/lib/text/problems'
import { makeFolder, runIn, startIn } from './fixtures/own-folder'

/** Replaces words of a file. */
function edit(folder: string, file: string, before: string, after: string): void {
  const text = readFileSync(path.join(folder, file), 'utf8')
  assert.ok(text.includes(before), before)
  writeFileSync(path.join(folder, file), text.replace(before, after))
}

const check = ['cli/blog.ts', 'check']
const stack = /^\s+at |Error:/m

test('what is wrong in settings, words, theme and content is one list, with its places', async () => {
  const folder = makeFolder()
  edit(folder, 'site.config.ts', "author: { name: '여백'", "licence: {},\n  author: { name: '여백', picture: '/a.png'")
  edit(folder, 'site.config.ts', 'pageSize: 8', 'pageSize: 0')
  edit(folder, 'site.config.ts', "timeZone: 'Asia/Seoul'", 'timeZone: 9')
  edit(folder, 'messages.ts', 'defineMessages({})', "defineMessages({\n  ko: { archve: '기록' } })")
  writeFileSync(path.join(folder, 'theme.css'), ':root {\n  --paper: hotpink;\n  --acent: #fff;\n}\n')
  const said = await runIn(folder, check)
  const places = [...said.matchAll(/^([\w./-]+:\d+:\d+) {2}error {2}(.+)\n {4}→ (.+)/gm)].map(([, ...found]) =>
    found.join(' | '),
  )
  assert.deepEqual(places, [
    'content/posts/first.mdx:6:11 | authors: site.config.ts에 “hana” 글쓴이가 없습니다 | site.config.ts의 authors에 더하거나, 지우세요',
    'messages.ts:8:9 | ko.archve: 이런 필드는 없습니다 | archive 필드를 뜻했나요?',
    'site.config.ts:30:3 | licence: 이런 필드는 없습니다 | license 필드를 뜻했나요?',
    'site.config.ts:31:25 | author.picture: 이런 필드는 없습니다 | 홈에 둘 사진이면 content/pages/home.mdx에 ![이름](./me.jpg)으로 넣고, 사진과 페이지가 있는 글쓴이는 authors에 쓰세요 (docs/owning.md)',
    "site.config.ts:32:3 | timeZone: 지금 값 9 | 쓸 것: 따옴표로 묶은 글자 하나: '…'",
    'site.config.ts:33:3 | pageSize: 지금 값 0 | 쓸 것: 0보다 큰 정수',
    'theme.css:2:3 | --paper: “hotpink” 값은 두 테마의 색이 아닙니다 | light-dark(#밝을-때, #어두울-때)로 쓰세요',
    'theme.css:3:3 | --acent 토큰은 없습니다 | --accent 토큰을 뜻했나요?',
  ])
  assert.doesNotMatch(said, stack)
})

test('settings that cannot be read, and a file that is missing, are said with their place, in the language that they name', async () => {
  const folder = makeFolder()
  edit(folder, 'site.config.ts', 'pageSize: 8,', 'pageSize: 8')
  const korean = await runIn(folder, check)
  assert.match(korean, /^site\.config\.ts:33:3 {2}error {2}읽을 수 없습니다: .*navigation/m)
  const json = JSON.parse(await runIn(folder, [...check, '--format', 'json']))
  assert.deepEqual(
    json.problems.map(({ file, line, severity }: Problem) => [file, line, severity]),
    [['site.config.ts', 33, 'error']],
  )
  const annotated = await runIn(folder, [...check, '--format=github'])
  assert.match(annotated, /^::error file=site\.config\.ts,line=33,col=3::읽을 수 없습니다/)
  edit(folder, 'site.config.ts', "languages: ['ko', 'en']", "languages: ['en', 'ko']")
  const english = await runIn(folder, ['build/build.ts'])
  assert.match(english, /^site\.config\.ts:33:3 {2}error {2}cannot be read: .*navigation/m)
  edit(folder, 'site.config.ts', 'pageSize: 8', 'pageSize: size,')
  const failed = await runIn(folder, ['build/build.ts'])
  assert.match(failed, /^site\.config\.ts:32:13 {2}error {2}it could not be run: size is not defined/m)
  edit(folder, 'site.config.ts', 'pageSize: size', 'pageSize: 8')
  rmSync(path.join(folder, 'theme.css'))
  const bare = await runIn(folder, check)
  assert.match(bare, /^theme\.css:1:1 {2}error {2}the file is missing/m)
  assert.match(bare, /^content\/posts\/first\.mdx:6:11/m)
  for (const said of [korean, english, failed, bare]) assert.doesNotMatch(said, stack)
})

test('npm run dev waits for settings that cannot be used, and begins again when they are saved', async () => {
  const folder = makeFolder()
  edit(folder, 'site.config.ts', 'pageSize: 8,', 'pageSize: 8')
  const child = startIn(folder, ['build/dev.ts'])
  let said = ''
  child.stderr!.on('data', (data: Buffer) => (said += String(data)))
  const hears = async (words: RegExp) => {
    while (!words.test(said)) await once(child.stderr!, 'data')
    said = ''
  }
  try {
    await hears(/^site\.config\.ts:33:3 {2}error[\s\S]*기다리고 있습니다/m)
    edit(folder, 'site.config.ts', 'pageSize: 8', 'pageSize: 0,')
    await hears(/^site\.config\.ts:32:3 {2}error[\s\S]*기다리고 있습니다/m)
  } finally {
    child.kill()
  }
})

test('in dev, settings that were edited are those that the content is checked by', async () => {
  const folder = makeFolder()
  await runIn(folder, check)
  const child = startIn(folder, ['build/watch-content.ts'])
  let said = ''
  const hears = async (words: string) => {
    while (!said.includes(words)) said += String((await once(child.stdout!, 'data'))[0])
    said = said.slice(said.indexOf(words) + words.length)
  }
  try {
    await hears('“hana”')
    edit(folder, 'site.config.ts', '  timeZone:', "  authors: { hana: { name: '김하나' } },\n  timeZone:")
    await hears('1 mended, 0 left')
    edit(folder, 'site.config.ts', 'pageSize: 8,', 'pageSize: 8')
    await hears('site.config.ts:34:3  error')
    edit(folder, 'site.config.ts', 'pageSize: 8', 'pageSize: 8,')
    await hears('1 mended, 0 left')
  } finally {
    child.kill()
  }
})
