import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { carryAssets } from './carry-assets'

const root = mkdtempSync(path.join(tmpdir(), 'releases-'))
after(() => rmSync(root, { recursive: true }))

const day = 24 * 60 * 60 * 1000

function release(name: string, ...files: string[]): string {
  const folder = path.join(root, name)
  mkdirSync(path.join(folder, '.next/static/chunks'), { recursive: true })
  for (const file of files) writeFileSync(path.join(folder, '.next/static/chunks', file), name)
  return folder
}
const chunks = (folder: string) => readdirSync(path.join(folder, '.next/static/chunks')).sort()

test('files stay a week after the last release that used them', () => {
  const one = release('one', 'a.js', 'b.js')
  const two = release('two', 'b.js', 'c.js')
  assert.deepEqual(carryAssets(one, two, 0), ['.next/static/chunks/a.js'])
  assert.deepEqual(chunks(two), ['a.js', 'b.js', 'c.js'])
  const three = release('three', 'c.js')
  carryAssets(two, three, 6 * day)
  assert.deepEqual(chunks(three), ['a.js', 'b.js', 'c.js'])
  const four = release('four', 'd.js')
  carryAssets(three, four, 8 * day)
  assert.deepEqual(chunks(four), ['b.js', 'c.js', 'd.js']) // a.js was last used 8 days ago
})
