import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { readSite } from './site'

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
