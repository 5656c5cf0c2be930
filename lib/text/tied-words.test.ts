import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cutTiedWords } from './tied-words'

const tiedIn = (text: string) => cutTiedWords(text).filter((_, index) => index % 2 === 1)

test('a number stays with its unit or counter, a determiner with its word', () => {
  for (const [text, tied] of [
    ['bfloat16으로 140 GB이므로 80 GB짜리 GPU 한 장에는', ['140 GB', '80 GB', '한 장에는']],
    ['메모리는 대략 세 덩어리로 나뉜다', ['세 덩어리로']],
    ['적용한다. 세 번째는 모델을', ['세 번째는']],
    ['플래시 어텐션, KV 캐시, 그다음이', ['KV 캐시']],
    ['초당 12.5 토큰을 쓰고 여섯 개를', ['12.5 토큰을', '여섯 개를']],
    ['It takes 1.5 TFLOPs and 80 GB, 16 bits of it', ['1.5 TFLOPs', '80 GB', '16 bits']],
  ] as const)
    assert.deepEqual(tiedIn(text), tied, text)
})

test('an auxiliary stays with its verb, a name with its year', () => {
  for (const [text, tied] of [
    ['학습하여 옮길 수 있다. 따질 수 없는 것을', ['길 수 있', '질 수 없']],
    ['얻을 수도 있고 지울 수밖에 없었다', ['을 수도 있', '울 수밖에 없']],
    ['적게 들어 있는 값이 남아 있다', ['어 있', '아 있']],
    ['비어 있으면 되어 있던 것을 쓰고 있다', ['어 있', '어 있', '고 있']],
    ['EMNLP Findings 2022 논문과 NeurIPS 2023', ['EMNLP Findings 2022', 'NeurIPS 2023']],
  ] as const)
    assert.deepEqual(tiedIn(text), tied, text)
})

test('what only looks so is not tied', () => {
  for (const text of [
    '2 or 3 of them',
    '30, A를',
    '2, 좋다',
    '볼 때 함수가',
    '각주^1 위치',
    '필요한 것',
    '모델이 글을',
    '3.1절 뒤',
    'LLM 서빙',
    '세 오래오래오래오래도록',
    '이유가 있다',
    '여기에 있다',
    '사용자 수 있다',
    'GPT-2 2019',
    'A100 2023000',
  ])
    assert.deepEqual(tiedIn(text), [], text)
})
