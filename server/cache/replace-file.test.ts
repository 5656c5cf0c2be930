import assert from 'node:assert/strict'
import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { replaceFile } from './replace-file.js'

test('who has opened a page reads all of the old one, and nothing half is left', async (context) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'replace-file-'))
  context.after(() => rmSync(folder, { recursive: true }))
  const file = path.join(folder, 'page.html')
  await replaceFile(file, 'old')
  linkSync(file, path.join(folder, 'opened'))
  await replaceFile(file, 'new')
  assert.equal(readFileSync(file, 'utf8'), 'new')
  assert.equal(readFileSync(path.join(folder, 'opened'), 'utf8'), 'old')
  mkdirSync(path.join(folder, 'taken')) // a file cannot be put in the place of a folder
  await assert.rejects(replaceFile(path.join(folder, 'taken'), 'x'))
  assert.deepEqual(readdirSync(folder).sort(), ['opened', 'page.html', 'taken'])
})
