import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { buildTagBook } from './tag-book'
import { readTagNames } from './tag-names'

function read(text: string) {
  const root = mkdtempSync(path.join(tmpdir(), 'tags-'))
  writeFileSync(path.join(root, 'tags.yml'), text)
  return readTagNames(root)
}

test('a tag is listed below its topic, which is another tag, and that below itself', () => {
  const { names, problems } = read(
    '추론 최적화: { names: { en: inference } }\n양자화: { topic: 추론 최적화 }\n검색: {}\n',
  )
  assert.deepEqual(problems?.list, [])
  const book = buildTagBook(names)
  const topicOf = (name: string) => book.findTopic(book.find(name, 'ko').key, 'en')?.name
  assert.deepEqual(['양자화', '추론 최적화', '검색', '없는 것'].map(topicOf), [
    'inference',
    'inference',
    undefined,
    undefined,
  ])
})

const mistakes: [text: string, place: string, message: RegExp][] = [
  ['가: {}\n나: { topic: 다 }\n', '2:1', /“다” is not a tag of this file/],
  ['가: { topic: 가 }\n', '1:1', /“가” is the tag itself/],
  ['가: { topic: 나 }\n나: { topic: 다 }\n다: {}\n', '1:1', /“나” has a topic of its own/],
  ['가: { topic: [나] }\n', '1:1', /“가” is not in its form/],
]

for (const [text, place, message] of mistakes) {
  test(`a topic that cannot be: ${JSON.stringify(text)}`, () => {
    const { problems } = read(text)
    assert.deepEqual(
      problems?.list.map(({ line, column }) => `${line}:${column}`),
      [place],
    )
    assert.match(problems!.list[0]!.message, message)
  })
}
