import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fill } from '@/server/words.js'
import { writeWords } from './build-front'

test('a server says the texts of the table, with what it tells of in their places', () => {
  const words = writeWords()
  assert.equal(fill(words, 'ready', 12, 'http://localhost:3000'), 'Ready in 12 ms: http://localhost:3000')
  assert.equal(
    fill(words, 'portTaken', 80, 81),
    'Port 80 is in use. Stop what uses it, or take another: PORT=81 npm start',
  )
})

test('each text that the server names is there', () => {
  const words = writeWords()
  for (const file of ['server/index.js', 'server/site.js'])
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/\bfill\(words, '(\w+)'|\bwords\.(\w+)/g))
      if (name) assert.ok(words[name], `${file}: ${name}`)
})
