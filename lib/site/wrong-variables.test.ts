import assert from 'node:assert/strict'
import { test } from 'node:test'
import { environment as ko } from '@/lib/i18n/authors/ko/environment'
import { findWrongVariables, variables } from './environment.js'
import { describeVariables } from './wrong-variables'

const secret = 'x'.repeat(7)
const wrong = findWrongVariables({ PORT: 'abc', SITE_URL: '', PREVIEW_SECRET: secret, PROXIES: '1', DOCUMENTS: '' })
const fileOf = (name: string) => (name === 'PREVIEW_SECRET' ? '.env.local' : undefined)

test('wrong variables are said in the language of the owner, without what is secret', () => {
  assert.equal(
    describeVariables(wrong, fileOf, 'ko'),
    [
      '환경 변수 3개가 잘못되었습니다:',
      '  PORT: 지금 값 "abc", 쓸 것: 0부터 65535까지의 수, 3000처럼',
      '  SITE_URL: 지금 값 "", 쓸 것: https://blog.example.org나 https://name.github.io/blog 같은 절대 주소',
      '  PREVIEW_SECRET – .env.local: 지금 값 보이지 않는 글자 7개, 쓸 것: `openssl rand -hex 32` 명령이 찍어 주는 32자 이상의 글자',
    ].join('\n'),
  )
  assert.match(
    describeVariables(wrong, fileOf, 'en'),
    /^The environment has 3 wrong variable\(s\):\n {2}PORT: found "abc", write/,
  )
  for (const language of ['ko', 'en'] as const) assert.ok(!describeVariables(wrong, fileOf, language).includes(secret))
})

test('each variable has a remedy in Korean', () => {
  assert.deepEqual(Object.keys(ko.remedies).sort(), [...Object.keys(variables), 'ALLOWED_HOSTS'].sort())
})
