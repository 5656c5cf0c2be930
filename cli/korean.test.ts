import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { startBlog } from './fixtures/run-blog'

const run = async (...args: string[]) => {
  const { out, err } = await startBlog(args, { AUTHOR_LANGUAGE: 'ko', COUNTS_URL: 'off' })
  return (out + err).trim()
}

/** A line of English: three words that are no option, command or file. */
const english = /(?:^|\s)[a-z]{2,} [a-z]{2,} [a-z]{2,}/

test('--help and mistakes in a command are in Korean', async () => {
  for (const args of [
    ['--help'],
    ['import', '--help'],
    ['nwe'],
    ['new', '--slog', 'a'],
    ['rename', 'a'],
    ['counts', 'export'],
  ]) {
    const said = await run(...args)
    assert.match(said, /\p{Script=Hangul}/u)
    assert.doesNotMatch(said, english)
  }
})

test('the report of an import is in Korean, also what is lost', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'import-ko-'))
  mkdirSync(path.join(folder, 'posts'))
  writeFileSync(
    path.join(folder, 'posts/first.md'),
    '---\ntitle: 첫 글\ndate: 2024-01-02\nmood: good\n---\n\n글 [없는 글](/none) ![](./gone.png)\n\n$\\undefinedthing$\n',
  )
  writeFileSync(path.join(folder, 'posts/second.md'), '---\ntitle: 둘째\ndate: someday\n---\n\n글\n')
  const into = mkdtempSync(path.join(tmpdir(), 'import-into-'))
  const said = await run('import', folder, '--into', into)
  assert.match(said, /글 2편을 읽었습니다 \(.*\): 쓸 것 \d편/)
  assert.match(said, /✗ 잃음 {2}/)
  const lines = said.split('\n').filter((line) => english.test(line))
  assert.deepEqual(lines, [])
})
