import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { listCharacters } from './list-characters'

test('the font has what components of posts say', () => {
  const known = new Set(listCharacters().flatMap(({ text }) => [...text]))
  const figures = readdirSync('components/figures').filter((name) => name.endsWith('.tsx'))
  assert.ok(figures.length > 0)
  for (const name of figures) {
    const letters = readFileSync(`components/figures/${name}`, 'utf8').match(/[가-힣]/g) ?? []
    assert.deepEqual(
      letters.filter((letter) => !known.has(letter)),
      [],
      name,
    )
  }
})
