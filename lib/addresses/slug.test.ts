import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromParam, toSlug } from './slug'

const slugs = {
  LLM: 'llm',
  C: 'c',
  'C++': 'c++',
  'C#': 'c-sharp',
  '.NET': 'dot-net',
  'R&D': 'r-and-d',
  'AI/ML': 'ai-ml',
  'Q&A': 'q-and-a',
  'GPT-3.5': 'gpt-3.5',
  '추론 최적화': '추론-최적화',
  '  딥   러닝 ': '딥-러닝',
  'Łukasz Kaiser': 'łukasz-kaiser',
  '../x': 'dot-x',
  '..': 'dot',
  '?': '',
  '100%': '100',
}

for (const [text, slug] of Object.entries(slugs)) {
  test(`${text} → ${slug}`, () => assert.equal(toSlug(text), slug))
}

test('decomposed and composed Hangul have the same slug', () => {
  assert.equal(toSlug('자연어처리'.normalize('NFD')), '자연어처리'.normalize('NFC'))
})

test('toSlug is idempotent', () => {
  for (const slug of Object.values(slugs)) assert.equal(toSlug(slug), slug)
})

test('parameters are decoded once and composed', () => {
  assert.equal(fromParam(encodeURIComponent('어텐션'.normalize('NFD'))), '어텐션')
  assert.equal(fromParam('%E0%A4%A'), undefined)
  assert.equal(fromParam('%2525'), '%25')
})
