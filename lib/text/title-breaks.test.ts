import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cutCompounds, findTitleBreak, tellRest } from './title-breaks'

test('a title breaks after its colon or before its dash, not after a short word', () => {
  for (const [title, head] of [
    ['PagedAttention: KV 캐시를 운영체제처럼 관리하기', 'PagedAttention:'],
    ['Production을 위한 LLM 최적화 기법들 - from 허깅페이스 블로그', 'Production을 위한 LLM 최적화 기법들'],
    ['Chain-of-Thought: 답 앞에 풀이를 쓰게 하기', 'Chain-of-Thought:'],
    ['Rethinking the Role of Demonstrations: What Makes In-Context Learning Work?', ''],
    ['RoFormer: Enhanced Transformer with Rotary Position Embedding', ''],
    ['Chinchilla: 같은 연산량이면 모델을 얼마나 키울 것인가', ''],
    ['LoRA: 가중치의 변화는 저차원이다', ''],
    ['std::vector로 배우는 것', ''],
    ['끝이 콜론인 제목입니다:', ''],
  ] as const)
    assert.equal(title.slice(0, findTitleBreak(title)), head)
})

test('words that a hyphen joins are pieces of their own', () => {
  assert.deepEqual(cutCompounds('What Makes In-Context Learning Work?'), [
    'What Makes ',
    'In-Context',
    ' Learning Work?',
  ])
  assert.deepEqual(cutCompounds('Chain-of-Thought는 zero-shot에서'), [
    '',
    'Chain-of-Thought는',
    ' ',
    'zero-shot에서',
    '',
  ])
  assert.deepEqual(cutCompounds('“갑자기 똑똑해진다”는 말(a)은'), ['“갑자기 똑똑해진다', '”는', ' 말(a', ')은', ''])
  assert.deepEqual(cutCompounds('KV 캐시를 처음 - 두 장에'), ['', 'KV 캐시를', ' 처음 ', '- 두', ' 장에'])
  assert.deepEqual(cutCompounds('one-more-than-a-phone-has-room-for'), ['one-more-than-a-phone-has-room-for'])
  assert.deepEqual(cutCompounds('2020-2026'), ['2020-2026'])
})

test('found words keep their marks on both sides of the break', () => {
  const parts = [
    { text: 'Flash', marked: false },
    { text: 'Attention: 어텐션', marked: true },
    { text: ' 행렬을', marked: false },
  ]
  assert.deepEqual(tellRest(parts), [
    { text: 'Flash', marked: false },
    { text: 'Attention: ', marked: true },
    { text: '어텐션', marked: true, isRest: true },
    { text: ' 행렬을', marked: false, isRest: true },
  ])
  assert.deepEqual(tellRest([{ text: 'LoRA', marked: true }]), [{ text: 'LoRA', marked: true }])
})
