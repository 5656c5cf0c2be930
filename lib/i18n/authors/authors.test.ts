import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { authorTexts } from '.'

type Text = string | object | ((...given: never[]) => unknown)

const rooms = Object.entries(authorTexts.en) as [keyof typeof authorTexts.en, Record<string, Text>][]
const korean = (room: keyof typeof authorTexts.en) => authorTexts.ko[room] as Record<string, Text>

/** A text, or a function, as its source. */
const sourceOf = (text: Text | undefined) =>
  typeof text === 'function'
    ? String(text).replace(/\\u([\dA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : JSON.stringify(text)
const parametersOf = (text: Text | undefined) =>
  typeof text === 'function' ? (/^\(([^)]*)\)/.exec(String(text))?.[1]?.match(/\w+/g) ?? []) : []

test('each text is there in both languages, with the same parameters', () => {
  for (const [room, texts] of rooms) {
    assert.deepEqual(Object.keys(korean(room)).sort(), Object.keys(texts).sort(), room)
    for (const [name, text] of Object.entries(texts))
      assert.deepEqual(parametersOf(korean(room)[name]), parametersOf(text), `${room}.${name}`)
  }
})

test('a Korean text says all that the English one is given', () => {
  for (const [room, texts] of rooms)
    for (const [name, text] of Object.entries(texts)) {
      const source = sourceOf(korean(room)[name])
      const unsaid = parametersOf(text).filter((parameter) => source.split(new RegExp(`\\b${parameter}\\b`)).length < 3)
      assert.deepEqual(unsaid, [], `${room}.${name}`)
    }
})

test('each Korean text is in Korean', () => {
  const bare = rooms.flatMap(([room]) =>
    Object.entries(korean(room)).flatMap(([name, text]) =>
      /\p{Script=Hangul}|inKorean/u.test(sourceOf(text)) ? [] : `${room}.${name}`,
    ),
  )
  assert.deepEqual(bare, [])
})

/** Particles that depend on the last letter before them, which nobody knows of a value. */
const particle =
  /(?:(?<!\\)\$\{[^{}`]*\}|[`'"]\})[”’"']?(?:은|는|이|가|을|를|과|와|로|으로|이나|나|이라|라)(?![가-힣])/u

test('a noun stands between a value and a particle that depends on it', () => {
  const folder = path.join(import.meta.dirname, 'ko')
  const wrong = readdirSync(folder).flatMap((file) =>
    readFileSync(path.join(folder, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (particle.test(line) ? `${file}:${index + 1}: ${line.trim()}` : [])),
  )
  assert.deepEqual(wrong, [])
})

test('particles of each kind are found', () => {
  for (const text of ['{name}은 없다', '{name}”을 쓰세요', "{a ? `b 곳` : ''}가 있다", '{name}로 쓰세요'])
    assert.match(`$${text}`, particle)
  for (const text of ['{name} 태그는 없다', '{name}처럼', '{count}개가 있다']) assert.doesNotMatch(`$${text}`, particle)
  assert.doesNotMatch('\\$' + '{name}로', particle)
})
