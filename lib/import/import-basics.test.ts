import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proposeSlug } from '@/lib/addresses/propose-slug'
import { listOf, readFrontMatter } from './read-front-matter'
import { parseSourceDate } from './source-date'

const seoul = (text: string) => parseSourceDate(text, 'Asia/Seoul')

test('dates of every platform, with their zone', () => {
  assert.equal(seoul('2020-01-02'), '2020-01-02')
  assert.equal(seoul('2020-01-02 13:04:05'), '2020-01-02T13:04:05+09:00')
  assert.equal(seoul('2020-01-02 13:04:05 +0900'), '2020-01-02T13:04:05+09:00')
  assert.equal(seoul('2020-01-02T13:04:05.123Z'), '2020-01-02T22:04:05+09:00')
  assert.equal(seoul('2020. 1. 2. 13:04'), '2020-01-02T13:04:00+09:00')
  assert.equal(seoul('2020년 1월 2일'), '2020-01-02')
  for (const none of ['2020-02-30', 'yesterday', '']) assert.equal(seoul(none), undefined)
})

test('a quoted text that goes on in the first column is read, as in Ruby', () => {
  const rows: [source: string, expected: Record<string, unknown>][] = [
    ['a: "하나\n둘"\nb: 1', { a: '하나 둘', b: 1 }],
    ['a: "하나\n둘\n\n셋 \\" 넷"\nb: 1', { a: '하나 둘\n셋 " 넷', b: 1 }],
    ["a: '하나\nit''s b: 2'\nb: 1", { a: "하나 it's b: 2", b: 1 }],
    ['a:\n- "하나\n둘"\n- 셋', { a: ['하나 둘', '셋'] }],
    ['a: "하나"\nb: it\'s\nc: 5" 화면\nd: 1', { a: '하나', b: "it's", c: '5" 화면', d: 1 }],
    ['a: "하나\n  둘"', { a: '하나 둘' }],
  ]
  for (const [source, expected] of rows)
    assert.deepEqual({ ...readFrontMatter(`---\n${source}\n---\n`).fields }, expected, source)
})

test('front matter in YAML, TOML and JSON is read alike', () => {
  const forms = [
    '---\ntitle: 글\ntags: [a, b]\ndate: 2020-01-02\n---\n본문\n',
    '+++\ntitle = "글"\ntags = ["a", "b"]\ndate = "2020-01-02"\n+++\n본문\n',
    '{\n"title": "글", "tags": ["a", "b"], "date": "2020-01-02"\n}\n본문\n',
    '\uFEFF---\r\ntitle: 글\r\ntags: a, b\r\ndate: 2020-01-02\r\n---\r\n본문\r\n',
  ]
  for (const form of forms) {
    const { fields, body } = readFrontMatter(form)
    assert.deepEqual(
      [fields.title, listOf(fields, 'tags'), fields.date, body],
      ['글', ['a', 'b'], '2020-01-02', '본문\n'],
    )
  }
})

test('a slug is ASCII: known words in English, others romanized', () => {
  assert.equal(proposeSlug('LoRA 논문 리뷰: 저차원의 변화'), 'lora-paper-review-jeochawonui-byeonhwa')
  assert.equal(proposeSlug('C++로 쓰는 CUDA'), 'cpp-ro-sseuneun-cuda')
  assert.equal(proposeSlug('GPT-3.5 정리'), 'gpt-3-5-notes')
  assert.equal(proposeSlug('🎉🎉'), '')
  assert.ok(proposeSlug('아주 긴 제목 '.repeat(20)).length <= 60)
})
