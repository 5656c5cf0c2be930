import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fold, indexInitials, indexPairs, listLatinTokens, splitCapitals, splitWords } from './analyze'
import { countEdits } from './edits'
import { endsWithInnerParticle, findVerb, listStems } from './korean'
import { parseQuery } from './parse-query'

const stemsOf = (word: string) => listStems(word).map(({ text }) => text)

test('particles are removed where the syllable before allows them, but not from nouns that merely end alike', () => {
  for (const [word, ...stems] of [
    ['어텐션을', '어텐션'],
    ['어텐션에서는', '어텐션에서', '어텐션'],
    ['데이터로', '데이터'],
    ['모델들의', '모델들', '모델'],
    ['선호로부터', '선호로', '선호'],
    ['훅이', '훅'],
    ['회의'],
    ['도로'],
    ['결과'],
    ['결과는', '결과'],
    ['전문가'],
    ['전문가를', '전문가'],
    ['최적화하려면', '최적화'],
    ['정렬된', '정렬'],
    ['반올림했다', '반올림'],
  ] as const) {
    assert.deepEqual(stemsOf(word), stems, word)
  }
})

test('all forms of a verb have one token', () => {
  for (const forms of [
    ['줄인다', '줄이는', '줄였다', '줄여서', '줄이면'],
    ['배운다', '배우는', '배웠다', '배우며'],
    ['만드는', '만들어', '만든다', '만들고'],
    ['누르는', '눌렀다가', '누른다'],
    ['가깝다', '가까우면', '가까웠다'],
    ['고른다', '골랐다', '고르면'],
  ]) {
    assert.equal(new Set(forms.map((form) => findVerb(form)?.text)).size, 1, forms.join(' '))
  }
})

test('a stem that ends with an inner particle is not a word', () => {
  assert.equal(endsWithInnerParticle('모델에서'), true)
  assert.equal(endsWithInnerParticle('고양이'), false)
  assert.equal(endsWithInnerParticle('결과'), false)
})

test('the beginning of a particle or ending is no part of a noun', () => {
  const nouns = (word: string) => listStems(word).flatMap(({ text, isNoun }) => (isNoun ? [text] : []))
  assert.deepEqual(nouns('그림으로'), ['그림'])
  assert.deepEqual(nouns('화면이라는'), ['화면'])
  assert.deepEqual(nouns('화면이므로'), [])
  assert.deepEqual(nouns('넓지만'), [])
  assert.deepEqual(nouns('거북이를'), ['거북이'])
  assert.deepEqual(nouns('훈련됐나요'), ['훈련'])
})

test('folding keeps the offsets of words', () => {
  assert.equal(fold('ＫÜttler의 Łukasz'), 'kuttler의 lukasz')
  assert.equal(fold('어텐션'.normalize('NFD')), '어텐션')
  assert.equal(fold('W₀과 qᵢ, hₜ'), 'w0과 qi, ht')
  const text = 'Ａ Ñ 어텐션을 ß xⱼ'
  assert.equal(fold(text).length, text.length)
})

test('a particle after a Latin word is not a word, a Hangul word is', () => {
  const words = (text: string) => splitWords(fold(text)).map((word) => word.text)
  assert.deepEqual(words('LoRA를 KV캐시에 backward_hook에서 C++와 .NET, p<0.05'), [
    'lora',
    'kv',
    '캐시에',
    'backward_hook',
    'c++',
    '.net',
    'p',
    '0.05',
  ])
})

test('identifiers are found by their parts', () => {
  assert.deepEqual(listLatinTokens('flash-attention'), [
    'flash-attention',
    'flashattention',
    'flash',
    'attention',
    'attent',
  ])
  assert.deepEqual(listLatinTokens('2104.09864'), ['2104.09864'])
  assert.equal(splitCapitals('FlashAttention과 LoRA'), 'FlashAttention Flash Attention과 LoRA')
})

test('bigrams cross spaces, initials begin at every syllable', () => {
  assert.equal(indexPairs('추론 최적화, 커널'), '추론 론최 최적 적화 | 커널')
  assert.equal(indexInitials('추측 디코딩'), 'ㅊㅊㄷㅋㄷ ㅊㄷㅋㄷ ㄷㅋㄷ ㅋㄷ')
})

test('a transposition is one edit', () => {
  assert.equal(countEdits('dropuot', 'dropout', 2), 1)
  assert.equal(countEdits('abc', 'abd', 2), 1)
  assert.ok(countEdits('abcdef', 'uvwxyz', 2) > 2)
  assert.ok(countEdits('a', 'abcd', 2) > 2)
})

test('a query has words, phrases, exclusions and filters', () => {
  assert.deepEqual(parseQuery('어텐션 “KV 캐시” tag:LLM year:2021 -양자화 venue:"Findings of EMNLP" '), {
    chunks: ['어텐션'],
    phrases: ['KV 캐시'],
    excluded: ['양자화'],
    facets: ['tag:llm', 'year:2021', 'venue:findings-of-emnlp'],
    isOpen: false,
  })
  assert.deepEqual(parseQuery('"닫히지 않은').phrases, ['닫히지 않은'])
  assert.deepEqual(parseQuery(' - "" tag: !!! ').chunks, ['tag:'])
  assert.equal(parseQuery('어텐').isOpen, true)
})

test('typed and curly quotation marks are the same to a query', () => {
  assert.equal(fold('Don’t ‘stop’'), fold("don't 'stop'"))
  assert.deepEqual(parseQuery('“KV 캐시”').phrases, parseQuery('"KV 캐시"').phrases)
})
