import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { beginBuild, hasCurrentBuild, recordBuild } from './record'

const home = process.cwd()
let directory = ''

before(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'build-record-'))
  process.chdir(directory)
  for (const folder of ['.next', 'content']) mkdirSync(folder)
  writeFileSync('.next/BUILD_ID', 'x')
  writeFileSync('content/post.mdx', 'text')
})

after(() => {
  process.chdir(home)
  rmSync(directory, { recursive: true })
})

const mark = '.generated/unfinished-build'

test('two builds in one folder: the second is refused, unless the first was killed', async () => {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  mkdirSync('.generated', { recursive: true })
  writeFileSync(mark, String(other.pid))
  assert.throws(() => beginBuild(), new RegExp(`A build is running in this folder \\(process ${other.pid}\\)`))
  other.kill()
  await once(other, 'exit')
  beginBuild().abandon()
  rmSync(mark, { force: true })
})

test('a build that was killed is not current, though it was made of the same', () => {
  recordBuild(beginBuild().sources)
  assert.equal(hasCurrentBuild(), true)
  const { sources } = beginBuild()
  assert.equal(hasCurrentBuild(), false)
  recordBuild(sources)
  assert.equal(hasCurrentBuild(), true)
})

test('a build is not current when a post was saved while it ran', () => {
  const { sources } = beginBuild()
  writeFileSync('content/post.mdx', 'saved meanwhile')
  recordBuild(sources)
  assert.equal(hasCurrentBuild(), false)
  writeFileSync('content/post.mdx', 'text')
  assert.equal(hasCurrentBuild(), true)
})

test('a build is not current when a post is another, came or went', () => {
  recordBuild(beginBuild().sources)
  for (const [edit, undo] of [
    [() => writeFileSync('content/post.mdx', 'other'), () => writeFileSync('content/post.mdx', 'text')],
    [() => writeFileSync('content/new.mdx', 'text'), () => rmSync('content/new.mdx')],
    [() => rmSync('content/post.mdx'), () => writeFileSync('content/post.mdx', 'text')],
  ] as const) {
    edit()
    assert.equal(hasCurrentBuild(), false)
    undo()
    assert.equal(hasCurrentBuild(), true)
  }
})

test('a mistake in a post leaves a whole build whole, and half a build half', () => {
  beginBuild().abandon()
  assert.deepEqual([existsSync(mark), hasCurrentBuild()], [false, true])
  beginBuild() // and is killed
  beginBuild().abandon()
  assert.deepEqual([existsSync(mark), hasCurrentBuild()], [true, false])
  recordBuild(beginBuild().sources)
})
