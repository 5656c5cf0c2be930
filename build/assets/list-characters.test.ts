import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { site } from '@/site.config'
import { listCharacters, listInterfaceCharacters } from './list-characters'

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

test('the font has what the settings say, wherever they say it; short texts may be bold', () => {
  const { text, bold } = listInterfaceCharacters({
    ...site,
    authors: { duri: { name: '박됴릐', about: { ko: '뺜쮸' } } },
    navigation: ['posts', { url: 'https://example.org', label: { ko: '쬐끄' } }],
    license: { name: '퍼꺄', url: 'https://example.org' },
  } as unknown as typeof site)
  for (const letter of '됴릐뺜쮸쬐끄퍼꺄') assert.ok(text.has(letter), letter)
  for (const letter of '됴릐쬐끄') assert.ok(bold.has(letter), letter)
})
