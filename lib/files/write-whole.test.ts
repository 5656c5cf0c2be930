import assert from 'node:assert/strict'
import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { writeWhole } from './write-whole'

test('a file is either complete or absent', (context) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'write-whole-'))
  context.after(() => rmSync(folder, { recursive: true }))
  const file = path.join(folder, 'font.woff2')
  writeWhole(file, 'first')
  linkSync(file, path.join(folder, 'read')) // as somebody holds it who has opened it before
  writeWhole(file, Buffer.from('second'))
  assert.equal(readFileSync(file, 'utf8'), 'second')
  assert.equal(readFileSync(path.join(folder, 'read'), 'utf8'), 'first')
  mkdirSync(path.join(folder, 'taken')) // a file cannot replace a folder
  assert.throws(() => writeWhole(path.join(folder, 'taken'), 'x'))
  assert.deepEqual(readdirSync(folder).sort(), ['font.woff2', 'read', 'taken'])
})
