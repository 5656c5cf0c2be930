import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { en } from './en'
import { ko, type Messages } from './ko'
import { type Language, words } from './words'

/** Source files that may use a text, without the texts themselves. */
const sources = ['app', 'components', 'lib', 'enhance', 'build', 'cli']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.ts$|^lib\/i18n\/(?:ko|en)\.ts$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

/** Paths of all texts, such as `search.reasons.title`. */
function listKeys(words: object, path: string[] = []): string[][] {
  return Object.entries(words).flatMap(([key, value]) =>
    value && typeof value === 'object' && !Array.isArray(value) ? listKeys(value, [...path, key]) : [[...path, key]],
  )
}

const keys = listKeys(ko)

test('every text of the interface is used', () => {
  const unused = keys.filter((path) => {
    const key = path.at(-1)
    // Used as a property, by destructuring, or by its name in a list of keys.
    return !new RegExp(`\\.${key}\\b|[{,]\\s*${key}\\s*[,:}=]|['"]${key}['"]|^\\s*${key},$`, 'm').test(sources)
  })
  assert.deepEqual(
    unused.map((path) => path.join('.')),
    [],
  )
})

test('every language has the same texts', () => {
  assert.ok(keys.length > 100)
  assert.deepEqual(listKeys(en).map(String).sort(), keys.map(String).sort())
})

test('no text is empty, and English has no Hangul', () => {
  for (const [path, words] of [keys, listKeys(en)].flatMap((paths, index) =>
    paths.map((path) => [path, index === 0 ? ko : en] as const),
  )) {
    const word = path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], words)
    assert.ok(word !== '' && word !== undefined, path.join('.'))
  }
  assert.doesNotMatch(readFileSync('lib/i18n/en.ts', 'utf8'), /[ㄱ-ㆎ가-힣]/)
})

test('a language that lacks a text does not compile', () => {
  const { copied, ...rest } = en
  // @ts-expect-error: `copied` is missing
  const incomplete: Messages = rest
  assert.equal(incomplete.copied, undefined)
  // @ts-expect-error: a text inside a group is missing
  const hollow: Messages = { ...en, theme: { label: 'x', system: 'x', light: 'x' } }
  assert.equal(hollow.theme.dark, undefined)
  // @ts-expect-error: a language without texts (`zxx` is ISO's code for none)
  const language: Language = 'zxx'
  assert.ok(!(language in words))
})
