import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { listBodyFiles } from '@/lib/markdown/kept-bodies'
import { dropBodies, publishBodies } from './publish-bodies'

const home = process.cwd()
const kept = '.next/cache/bodies'
const served = '.generated/bodies'
let directory = ''

before(() => {
  directory = mkdtempSync(path.join(tmpdir(), '내 블로그-'))
  process.chdir(directory)
  mkdirSync(kept, { recursive: true })
})

after(() => {
  process.chdir(home)
  rmSync(directory, { recursive: true })
})

/** Stands in for the compiler: replaces the file. */
function compile(key: string, text = key): void {
  for (const name of listBodyFiles(key)) {
    rmSync(path.join(kept, name), { force: true })
    writeFileSync(path.join(kept, name), text)
  }
}

function build(...keys: string[]): string[] {
  publishBodies(Object.fromEntries(keys.map((key) => [`posts/${key}.mdx`, key])))
  dropBodies(keys)
  return listHtml(served)
}

const listHtml = (folder: string) =>
  readdirSync(folder)
    .filter((name) => /^[^.]+\.html$/.test(name))
    .sort()

test('compiled posts of two builds are served and kept, those of earlier ones are not', () => {
  for (const key of ['a', 'b', 'c', 'd']) compile(key)
  assert.deepEqual(build('a', 'b'), ['a.html', 'b.html'])
  assert.deepEqual(listHtml(kept), ['a.html', 'b.html'])
  for (const key of ['c', 'd']) compile(key)
  assert.deepEqual(build('a', 'c'), ['a.html', 'b.html', 'c.html'])
  compile('d')
  assert.deepEqual(build('a', 'd'), ['a.html', 'c.html', 'd.html'])
})

test('what was compiled again, of another picture, takes the place of what is served', () => {
  compile('a', 'first')
  build('a')
  compile('a', 'second')
  assert.equal(readFileSync(`${served}/a.html`, 'utf8'), 'first')
  build('a')
  build('a') // the same file under both names
  assert.equal(readFileSync(`${served}/a.html`, 'utf8'), 'second')
  assert.deepEqual(
    readdirSync(served).filter((name) => name.endsWith('.part')),
    [],
  )
})

test('a post that was not compiled ends the build, and is named', () => {
  compile('a')
  rmSync(`${kept}/a.md`)
  assert.throws(() => publishBodies({ 'posts/a.mdx': 'a' }), /posts\/a\.mdx has no compiled form/)
})
