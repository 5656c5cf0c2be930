import assert from 'node:assert/strict'
import { test } from 'node:test'
import { en } from '@/lib/i18n/en'
import { ko } from '@/lib/i18n/ko'
import { setTypography } from './typography'

const korean: [typed: string, set: string][] = [
  ['그는 "왜?"라고 물었다.', '그는 “왜?”라고 물었다.'],
  ['"하나", "둘"과 "셋".', '“하나”, “둘”과 “셋”.'],
  ["'어텐션'은 'attention'의 번역이다.", '‘어텐션’은 ‘attention’의 번역이다.'],
  ['그는 "그가 \'왜?\'라고 했다"고 했다.', '그는 “그가 ‘왜?’라고 했다”고 했다.'],
  ['그는"인용"이라고', '그는“인용”이라고'],
  ['("괄호 안")과 ["대괄호"]', '(“괄호 안”)과 [“대괄호”]'],
  ['\'GPT-4\'와 "GPT-4"는', '‘GPT-4’와 “GPT-4”는'],
  ['27" 모니터와 "인용"', '27" 모니터와 “인용”'],
  ['키는 5\'10"이다.', '키는 5\'10"이다.'],
  ["f'(x)와 x' = y", "f'(x)와 x' = y"],
  ["OpenAI's 모델", 'OpenAI’s 모델'],
  ['글... 그리고......', '글… 그리고……'],
  ['"..."와 "…"', '“…”와 “…”'],
  ['.../a와 a/...', '.../a와 a/...'],
  ['하나 -- 둘 -- 셋', '하나 — 둘 — 셋'],
  ['1990--2000년', '1990–2000년'],
  ['--all과 -v와 i--', '--all과 -v와 i--'],
  ['A-->B와 <-- C', 'A-->B와 <-- C'],
  ['-----', '-----'],
  ['5~10과 a..b', '5~10과 a..b'],
  ['"닫지 않은 인용', '“닫지 않은 인용'],
  ['앞 문단에서 이어진 인용"', '앞 문단에서 이어진 인용”'],
  ['“이미” ‘굽은’ 것… —', '“이미” ‘굽은’ 것… —'],
  ['말했다:"인용"', '말했다:“인용”'],
  ['"인용"("출처")', '“인용”(“출처”)'],
  ['"끝." "시작."', '“끝.” “시작.”'],
  ["'하나'/'둘'", '‘하나’/‘둘’'],
]

const english: [typed: string, set: string][] = [
  ['"Attention," he said, "is all you need."', '“Attention,” he said, “is all you need.”'],
  ["don't, it's, we'll, I'm", 'don’t, it’s, we’ll, I’m'],
  ["the '90s and the 1990's", 'the ’90s and the 1990’s'],
  ["the authors' code and 'quoted'", 'the authors’ code and ‘quoted’'],
  ['"She said \'no\'," he wrote.', '“She said ‘no’,” he wrote.'],
  ["get 'em", 'get ’em'],
  ['pages 10--20, a thing---really---odd', 'pages 10–20, a thing—really—odd'],
  ['one -- two', 'one – two'],
  ['Wait....', 'Wait….'],
  ['a 3.5" disk', 'a 3.5" disk'],
  ["f'(x) = g'(x)", "f'(x) = g'(x)"],
  ["'don't do it'", '‘don’t do it’'],
  ["Bahdanau's 'alignment' model", 'Bahdanau’s ‘alignment’ model'],
]

for (const [rows, signs, lang] of [
  [korean, ko.prose.signs, 'ko'],
  [english, en.prose.signs, 'en'],
] as const)
  for (const [typed, set] of rows)
    test(`${lang}: ${typed}`, () => {
      assert.equal(setTypography(typed, signs), set)
      assert.equal(setTypography(set, signs), set)
    })
