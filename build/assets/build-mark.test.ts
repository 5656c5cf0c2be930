import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { buildMark, markFile } from './build-mark'

const colours = { paper: '#fffdf8', ink: '#23201b', accent: '#b1451f' }
const home = process.cwd()

before(() => {
  process.chdir(mkdtempSync(path.join(tmpdir(), 'mark-')))
  mkdirSync('public')
})
after(() => process.chdir(home))

test('the mark is drawn in the colours of the theme, until the owner has one', () => {
  buildMark(colours)
  const drawn = readFileSync(markFile, 'utf8')
  for (const colour of Object.values(colours)) assert.ok(drawn.includes(colour), colour)
  writeFileSync('mark.svg', '<svg viewBox="0 0 32 32"><circle r="16"/></svg>\n')
  buildMark(colours)
  assert.equal(readFileSync(markFile, 'utf8'), readFileSync('mark.svg', 'utf8'))
})
