import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { readSite, restoreBuilt } from './site'

const home = process.cwd()
let directory = ''

before(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'site-'))
  process.chdir(directory)
})

after(() => {
  process.chdir(home)
  rmSync(directory, { recursive: true })
})

test('a folder without a build, or with half of one, is not served, and says what to do', () => {
  assert.throws(readSite, /no build in \.next\. Run `npm run build`/)
  for (const folder of ['.next', '.generated']) mkdirSync(folder)
  writeFileSync('.next/BUILD_ID', 'x')
  writeFileSync('.next/routes-manifest.json', JSON.stringify({ headers: [] }))
  writeFileSync('.next/required-server-files.json', JSON.stringify({ config: {} }))
  writeFileSync('.generated/front.json', JSON.stringify({ SITE_URL: 'https://blog.example.org' }))
  writeFileSync('.generated/unfinished-build', '')
  assert.throws(readSite, /not finished.*Run `npm run build`/)
  rmSync('.generated/unfinished-build')
  assert.equal(readSite().host, 'blog.example.org')
})

const words = {
  builtWith: '{0} is {1}, and pages were built with {2}, which is used.',
  countsOff: 'COUNTS_URL is off',
  hidden: 'set',
  none: 'none',
}
const built = { SITE_URL: 'https://blog.example.org', INDEXNOW_KEY: '', DOCUMENTS: '', COUNTS_URL: '' }

test('a server has the variables that its pages were built with, whatever it was given', () => {
  const cases: [given: Record<string, string>, told: RegExp[]][] = [
    [{}, []],
    [{ SITE_URL: 'https://blog.example.org/' }, []],
    [{ SITE_URL: 'http://localhost:3000' }, [/^SITE_URL is http:\/\/localhost:3000, .* https:\/\/blog\.example\.org,/]],
    [{ DOCUMENTS: 'off', INDEXNOW_KEY: '0123456789' }, [/^INDEXNOW_KEY is 0123456789, .* none,/, /^DOCUMENTS is off/]],
  ]
  for (const [given, told] of cases) {
    const env: Record<string, string | undefined> = { ...given }
    const lines = restoreBuilt(env, built, words)
    assert.equal(lines.length, told.length)
    for (const [at, pattern] of told.entries()) assert.match(lines[at] ?? '', pattern)
    assert.deepEqual({ ...env, COUNTS_URL: '' }, built)
  }
})

test('where counts are is decided when it runs; whether there are any, by the build', () => {
  const restore = (given: string | undefined, ofBuild: string) => {
    const env = { COUNTS_URL: given }
    return [restoreBuilt(env, { ...built, COUNTS_URL: ofBuild }, words).length, env.COUNTS_URL]
  }
  assert.deepEqual(restore('file:.data/a.db', ''), [0, 'file:.data/a.db'])
  assert.deepEqual(restore('off', ''), [1, 'off'])
  assert.deepEqual(restore(undefined, 'off'), [0, 'off'])
  assert.deepEqual(restore('libsql://token@db', 'off'), [1, 'off'])
})
