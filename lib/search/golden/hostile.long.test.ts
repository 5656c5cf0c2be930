import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { findPosts, longestQuery } from '@/lib/search'
import { buildIndex } from '@/lib/search/build-index'
import { buildPostIndex } from '@/lib/search/build-posts'
import { askIndex } from '@/lib/search/index-file'
import { findNearestPosts } from '@/lib/search/nearest'
import { search } from '@/lib/search/search'
import type { SearchIndex } from '@/lib/search/search-index'
import { listSynonymNames } from '@/lib/search/synonym-names'
import { readSynonyms } from '@/lib/search/synonyms'
import { listFixtureDocuments } from './documents'
import { fixtureSynonyms } from './fixture'
import { listHostileQueries } from './hostile-queries'

const words = [
  'lora',
  '어텐션',
  'attention',
  'flash-attention',
  'KV캐시',
  '보상모델',
  '트랜스포머',
  'transformer',
  'EMNLP',
]

/** Words that es-hangul cannot convert, and queries that once took hundreds of milliseconds or threw. */
const known = [
  ...['inpainting', 'unpaired', 'prompt injection', 'conjecture', 'Kohler', 'hhkd', 'nonparametric', 'unpack'],
  ...['"a ', '가', '(어텐셔 트랜스포며)', '어텐션', 'a-', '가/', 'ㄱㄴ ', '보상모델학습'].map((one) => one.repeat(200)),
  ...['-"a ', 'tag:', 'lang:en ', 'NEAR(', '"', '*', 'attentoin ', '-a '].map((one) => one.repeat(200)),
  Array.from({ length: 66 }, (_, at) => String.fromCharCode(0xac00 + at * 137, 0xac00 + at * 91)).join(' '),
  '모델 학습 데이터 값 층 어텐션 토큰 가중치 행렬 파라미터 손실 기울기 임베딩 문맥 추론 학습률 배치 정규화 활성값 뉴런',
].map((query) => query.slice(0, longestQuery))

before(async () => {
  const index = askIndex(await buildPostIndex(':memory:'))
  const always = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY, edits: 0 }
  Object.assign(globalThis, {
    openedSearch: Promise.resolve({ ...always, index, synonyms: readSynonyms(listSynonymNames()) }),
  })
})

test('every query has an answer', async () => {
  for (const [number, query] of [...known, ...listHostileQueries(500, 1, words)].entries()) {
    const lang = number % 2 ? 'ko' : 'en'
    try {
      await findPosts(query, { lang, tag: number % 5 ? undefined : query.slice(0, 40), limit: 10 })
      await findNearestPosts(query, lang)
    } catch (error) {
      assert.fail(`${JSON.stringify(query)}: ${error}`)
    }
  }
})

/** Maximum number of calls per query, by method of the index. */
const limits: Record<keyof SearchIndex, number> = {
  findTerm: 2000,
  listByPrefix: 12,
  hasMatch: 120,
  listBySound: 60,
  // Full scans of the vocabulary.
  listHolding: 3,
  listLike: 3,
  // Scans of all posts or sections that contain a word.
  listIds: 200,
  listSections: 12,
  countPosts: 3,
  // Reads from disk, to check phrases: at most twice fifty.
  readPost: 100,
  getPost: 110,
}

test('the number of index calls per query is bounded', () => {
  const synonyms = readSynonyms([...listSynonymNames(), ...fixtureSynonyms])
  const index = askIndex(buildIndex(listFixtureDocuments(), ':memory:'))
  for (const query of [...known, ...listHostileQueries(1000, 2, words)]) {
    const counts = countWork(index, (counted) => search(counted, query, { synonyms, facets: ['lang:ko'], limit: 10 }))
    for (const [name, limit] of Object.entries(limits))
      assert.ok((counts[name] ?? 0) <= limit, `${name} ×${counts[name]}: ${JSON.stringify(query)}`)
  }
})

/** Number of calls of each method. */
function countWork(index: SearchIndex, ask: (counted: SearchIndex) => void): Record<string, number> {
  const counts: Record<string, number> = {}
  const counted = new Proxy(index, {
    get:
      (_, name: keyof SearchIndex) =>
      (...asked: never[]) => {
        counts[name] = (counts[name] ?? 0) + 1
        return (index[name] as (...asked: never[]) => unknown)(...asked)
      },
    // `{ ...index }` reads these.
    getOwnPropertyDescriptor: (target, name) => ({
      ...Object.getOwnPropertyDescriptor(target, name),
      configurable: true,
    }),
  })
  ask(counted)
  return counts
}
