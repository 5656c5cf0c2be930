import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { keepAssets } from './keep-assets.js'

const home = process.cwd()
let directory = ''

before(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'assets-'))
  process.chdir(directory)
})

after(() => {
  process.chdir(home)
  rmSync(directory, { recursive: true })
})

/** Stands in for a build. */
function write(files: Record<string, string>): void {
  for (const folder of ['.next', 'public']) rmSync(folder, { recursive: true, force: true })
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

const list = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .sort()

test('files of all versions are in the folder, whole, and a second instance has nothing to do', () => {
  write({ '.next/static/chunks/a-1.css': 'one', 'public/assets/main-1.js': 'one', 'public/assets/fonts/f.woff2': 'f' })
  assert.equal(keepAssets('shared'), 3)
  assert.equal(keepAssets('shared'), 0)
  writeFileSync('shared/assets/main-1.js', '') // truncated, as by a full disk
  assert.equal(keepAssets('shared'), 1)
  write({ '.next/static/chunks/a-2.css': 'two', 'public/assets/main-2.js': 'two', 'public/assets/fonts/f.woff2': 'f' })
  assert.equal(keepAssets('shared'), 2)
  assert.deepEqual(list('shared'), [
    '_next/static/chunks/a-1.css',
    '_next/static/chunks/a-2.css',
    'assets/fonts/f.woff2',
    'assets/main-1.js',
    'assets/main-2.js',
  ])
  assert.equal(readFileSync('shared/assets/main-1.js', 'utf8'), 'one')
})

test('a folder that cannot be written is said, with what to do', () => {
  writeFileSync('file', '')
  chmodSync('file', 0o444)
  assert.throws(() => keepAssets('file'), /^Error: ASSETS: .*file.* cannot be written \(E\w+\)\. Make it writable/)
})
