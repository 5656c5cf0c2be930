import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { en } from './en'
import { ko, type Messages } from './ko'
import { type Language, words } from './words'

const textFiles = Object.keys(words).map((lang) => `lib/i18n/${lang}.ts`)

/** Source files that may use a text, without the texts themselves. */
const sources = ['app', 'components', 'lib', 'enhance', 'build', 'cli']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.ts$/.test(file) && !textFiles.includes(file))
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

test('every language has the same texts, and none is empty', () => {
  assert.ok(keys.length > 100)
  for (const [lang, texts] of Object.entries(words)) {
    const paths = listKeys(texts)
    assert.deepEqual(paths.map(String).sort(), keys.map(String).sort(), lang)
    for (const path of paths) {
      const text = path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], texts)
      assert.ok(text !== '' && text !== undefined, `${lang}: ${path.join('.')}`)
    }
  }
})

test('each language has a file of its name, and Hangul is only in Korean', () => {
  for (const [index, file] of textFiles.entries()) {
    const text = readFileSync(file, 'utf8')
    assert.match(text, new RegExp(`export const ${Object.keys(words)[index]}\\b`), file)
    if (file !== 'lib/i18n/ko.ts') assert.doesNotMatch(text, /[ㄱ-ㆎ가-힣]/, file)
  }
})

test('a language that lacks a text does not compile', () => {
  const { copied, ...rest } = en
  // @ts-expect-error: `copied` is missing
  const incomplete: Messages = rest
  assert.equal(incomplete.copied, undefined)
  // @ts-expect-error: a text inside a group is missing
  const hollow: Messages = { ...en, pager: { label: 'x', previous: 'x' } }
  assert.equal(hollow.pager.next, undefined)
  // @ts-expect-error: a language without texts (`zxx` is ISO's code for none)
  const language: Language = 'zxx'
  assert.ok(!(language in words))
})
