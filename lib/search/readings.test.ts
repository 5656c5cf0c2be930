import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildIndex } from './build-index'
import type { SearchDocument } from './document'
import { askIndex } from './index-file'
import { limitQuery } from './limit-query'
import { parseQuery } from './parse-query'
import { resolveWords } from './resolve-query'
import { search } from './search'
import { hearWord } from './sound/find-alikes'
import { readSynonyms } from './synonyms'
import { weights } from './weigh-words'

const write = (slug: string, title: string, text: string): SearchDocument => ({
  ...{ lang: 'ko', slug, title, summary: '', tags: [], facets: ['lang:ko'] },
  sections: [{ id: 's', title: '', text }],
})

const index = askIndex(
  buildIndex(
    [
      write('names', 'Two authors', 'Soojin Choi and Hyunwoo Jang wrote it with sqlite. There is a vacuum.'),
      write('server', '서버를 고르는 법', '서버를 고르면 화면을 만들면서 읽는다. 그래프를 그린다. 화면은 넓다.'),
      write('noun', '표를 그림으로 바꾸기', '그림을 본다. 추론을 한다. 추론의 값.'),
      write('letters', 'One request', 'graphql asks for fields.'),
      ...Array.from({ length: 12 }, (_, at) => write(`other-${at}`, '다른 글', '소켓과 로그를 읽는다.')),
    ],
    ':memory:',
  ),
)
const synonyms = readSynonyms([])
const find = (query: string) =>
  search(index, query, { synonyms, facets: [], lang: 'ko', limit: 3 }).matches.map(({ id }) => index.getPost(id).slug)
const weigh = (query: string) =>
  resolveWords(limitQuery(parseQuery(query)), index, synonyms).map(({ text, weight }) => [text, weight])

test('a Korean name is found as its owner writes it in Latin letters', () => {
  assert.deepEqual(find('최수진'), ['names'])
  assert.deepEqual(find('장현우'), ['names'])
})

test('a name that ends with names of letters is one word', () => assert.deepEqual(find('그래프 큐엘'), ['letters']))

test('what was begun of a next syllable is left away', () => assert.deepEqual(find('서벜'), ['server']))

test('the wrong one of two letters may be doubled', () => assert.deepEqual(find('vaccum'), ['names']))

test('nouns of a compound that no post has are found as if typed apart', () =>
  assert.deepEqual(find('그래프서버'), ['server']))

test('a noun with a suffix finds the noun', () => assert.deepEqual(find('추론적'), ['noun']))

test('a noun is found before 으로', () => assert.deepEqual(find('그림'), ['noun']))

test('words of questions are never heard as words of grammar', () => {
  const other = askIndex(buildIndex([write('a', 'These words', 'these shows each their')], ':memory:'))
  for (const word of ['떠서', '쇼즈', '이치']) assert.equal(hearWord(word, other), undefined, word)
})

test('forms of verbs that posts have weigh like verbs, with or without signs around them', () => {
  assert.deepEqual(weigh('서버 만든'), [
    ['서버', weights.telling],
    ['만든', weights.verb],
  ])
  assert.deepEqual(
    weigh('서버 골라 거라고? 때마다 them?').map(([text]) => text),
    ['서버', '골라'],
  )
})

test('a query that ends with a sign is no beginning of a word', () => {
  assert.equal(parseQuery('그래').isOpen, true)
  assert.equal(parseQuery('그래?').isOpen, false)
})
