import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cutAtWord, measureBody } from './measure'

test('reading time counts Hangul by syllables, Latin by words, code by lines', () => {
  assert.equal(measureBody('가'.repeat(500)).minutes, 1)
  assert.equal(measureBody('가'.repeat(501)).minutes, 2)
  assert.equal(measureBody('word '.repeat(440)).minutes, 2)
  assert.equal(measureBody(`\`\`\`python\n${'x = 1\n'.repeat(75)}\`\`\`\n`).minutes, 3)
})

test('code and formulas do not count as prose', () => {
  const { excerpt } = measureBody(
    '---\ntitle: x\n---\n\n## 요약\n\n첫 **문장**이다.[^a] [링크](/x)와 `코드`. $x^2$\n\n$$\ny\n$$\n\n```js\nconst z = 1\n```\n\n- 목록\n\n[^a]: 각주.\n',
  )
  assert.equal(excerpt, '첫 문장이다. 링크와 코드. 목록')
})

test('CRLF is read like LF', () => {
  const source = '---\ntitle: x\n---\n\n본문이다.\n\n```\ncode\n```\n'
  assert.deepEqual(measureBody(source.replaceAll('\n', '\r\n')), measureBody(source))
})

test('a summary is cut at a word', () => {
  assert.equal(cutAtWord('짧다.', 10), '짧다.')
  assert.equal(cutAtWord('트랜스포머는 어텐션이다', 8), '트랜스포머는…')
  assert.equal(cutAtWord('가'.repeat(20), 8), `${'가'.repeat(8)}…`)
  assert.equal(cutAtWord('하나 둘, 셋', 5), '하나 둘…')
})
