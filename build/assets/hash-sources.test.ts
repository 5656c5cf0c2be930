import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { hashSources } from './hash-sources'

test('code in a room below counts, tests do not', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sources-'))
  mkdirSync(path.join(folder, 'elements'))
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text)
  write('compile.ts', 'a')
  write('elements/asides.ts', 'b')
  const before = hashSources([folder])
  write('elements/asides.test.ts', 'c')
  assert.equal(hashSources([folder]), before)
  write('elements/asides.ts', 'd')
  assert.notEqual(hashSources([folder]), before)
})
