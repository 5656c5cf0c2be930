import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { en } from './en'
import { ko, type Messages } from './ko'
import { type Language, words } from './words'

/** Everything that may say a word, without the words themselves. */
const sources = ['app', 'components', 'lib', 'enhance', 'build', 'cli']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.ts$|^lib\/i18n\/(?:ko|en)\.ts$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

/** Paths of all words, `search.reasons.title`. */
function listKeys(words: object, path: string[] = []): string[][] {
  return Object.entries(words).flatMap(([key, value]) =>
    value && typeof value === 'object' && !Array.isArray(value) ? listKeys(value, [...path, key]) : [[...path, key]],
  )
}

const keys = listKeys(ko)

test('every word of the interface is used', () => {
  const unused = keys.filter((path) => {
    const key = path.at(-1)
    // Taken by name, out of an object, or named in a list that the words are looked up with.
    return !new RegExp(`\\.${key}\\b|[{,]\\s*${key}\\s*[,:}=]|['"]${key}['"]|^\\s*${key},$`, 'm').test(sources)
  })
  assert.deepEqual(
    unused.map((path) => path.join('.')),
    [],
  )
})

test('every language has the same words', () => {
  assert.ok(keys.length > 100)
  assert.deepEqual(listKeys(en).map(String).sort(), keys.map(String).sort())
})

test('no word is empty, and English has no Hangul', () => {
  for (const [path, words] of [keys, listKeys(en)].flatMap((paths, index) =>
    paths.map((path) => [path, index === 0 ? ko : en] as const),
  )) {
    const word = path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], words)
    assert.ok(word !== '' && word !== undefined, path.join('.'))
  }
  assert.doesNotMatch(readFileSync('lib/i18n/en.ts', 'utf8'), /[ㄱ-ㆎ가-힣]/)
})

test('a language that lacks a word does not compile', () => {
  const { copied, ...rest } = en
  // @ts-expect-error: `copied` is missing
  const incomplete: Messages = rest
  assert.equal(incomplete.copied, undefined)
  // @ts-expect-error: a word inside a group is missing
  const hollow: Messages = { ...en, theme: { label: 'x', system: 'x', light: 'x' } }
  assert.equal(hollow.theme.dark, undefined)
  // @ts-expect-error: a language without words (`zxx` is ISO's code for none)
  const language: Language = 'zxx'
  assert.ok(!(language in words))
})
