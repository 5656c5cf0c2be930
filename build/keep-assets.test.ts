import assert from 'node:assert/strict'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { keepAssets, keptFor, returnAssets } from './keep-assets'

const root = mkdtempSync(path.join(tmpdir(), 'keep-assets-'))
const served = path.join(root, 'static')
const kept = path.join(root, 'kept')

/** Stands in for a build, some milliseconds ago: empties the folder and writes these files. */
function build(names: string[], ago = 0): void {
  keepAssets(served, kept)
  rmSync(served, { recursive: true, force: true })
  for (const name of names) {
    mkdirSync(path.dirname(path.join(served, name)), { recursive: true })
    writeFileSync(path.join(served, name), name)
    const time = new Date(Date.now() - ago)
    utimesSync(path.join(served, name), time, time)
  }
}

test('files of an earlier build are served for a day after the build that replaced it', () => {
  build(['chunks/a.css', 'chunks/both.js', 'page.html'], 30 * keptFor) // a month ago
  build(['chunks/b.css', 'chunks/both.js'])
  returnAssets(kept, served)
  assert.deepEqual(readdirSync(path.join(served, 'chunks')).sort(), ['a.css', 'b.css', 'both.js'])
  assert.equal(readFileSync(path.join(served, 'chunks/a.css'), 'utf8'), 'chunks/a.css')
  assert.equal(existsSync(path.join(served, 'page.html')), false)

  build(['chunks/c.css'])
  returnAssets(kept, served, Date.now() + keptFor - 60_000)
  assert.deepEqual(readdirSync(path.join(served, 'chunks')).sort(), ['a.css', 'b.css', 'both.js', 'c.css'])

  build(['chunks/d.css'])
  returnAssets(kept, served, Date.now() + keptFor + 60_000)
  assert.deepEqual(readdirSync(path.join(served, 'chunks')), ['d.css'])
  assert.deepEqual(readdirSync(path.join(kept, 'chunks')), [])
})
