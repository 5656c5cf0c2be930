import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerQuery } from './answer'
import { buildIndex } from './build-index'
import type { SearchDocument } from './document'
import { askIndex } from './index-file'
import { readSynonyms } from './synonyms'

const post = (slug: string, text: string, code?: string, tags: string[] = [], lang = 'ko'): SearchDocument => ({
  ...{ lang, slug, title: `${slug}의 제목`, summary: '요약이다.', tags, facets: [`lang:${lang}`] },
  sections: [{ id: 'a', title: '', text, ...(code && { code }) }],
})

const index = askIndex(
  buildIndex(
    [
      post('prose', '로지스틱 회귀를 쓴다.'),
      post('code', '아래처럼 구현한다.', 'def einsum(a, b): return a @ b'),
      post('near', '앞면이 나올 때까지 동전을 던진다.', undefined, ['마르코프']),
      post('formula', '값은 K₀과 Vⱼ이다.'),
      post('translated', '배낭 문제, 배낭 문제를 표로 채운다.'),
      post('own-1', 'A knapsack is filled.', undefined, [], 'en'),
      post('own-2', 'Much more is said of it before a knapsack is filled by the table.', undefined, [], 'en'),
    ],
    ':memory:',
  ),
)

function find(query: string, lang = 'ko') {
  const posts = {
    ...{ index, synonyms: readSynonyms([['knapsack', '배낭']]), urlOf: () => '/' },
    findPost: (id: number) => ({ title: index.readPost(id).title, tags: [], slug: index.getPost(id).slug }),
  }
  return answerQuery(posts, query, { lang, facets: [], limit: 3, offset: 0 }).hits.map(
    ({ post: { slug }, reason, excerpt }) => ({
      slug,
      reason,
      isWeak: excerpt.some(({ isSynonym }) => isSynonym),
      excerpt: excerpt.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''),
    }),
  )
}

test('an excerpt is prose with marks, or the hit says that code matched', () => {
  assert.deepEqual(find('로지스틱'), [
    { slug: 'prose', reason: 'text', isWeak: false, excerpt: '[로지스틱] 회귀를 쓴다.' },
  ])
  assert.deepEqual(find('einsum'), [{ slug: 'code', reason: 'code', isWeak: false, excerpt: '아래처럼 구현한다.' }])
})

test('words that say nearly the same are marked where nothing else is', () => {
  const [hit] = find('마르코프 coin')
  assert.deepEqual([hit?.slug, hit?.excerpt], ['near', '앞면이 나올 때까지 [동전]을 [던진다].'])
})

test('a formula is found as it is typed', () => {
  for (const query of ['K_0', 'K0', 'V_j'])
    assert.deepEqual(
      find(query).map(({ slug }) => slug),
      ['formula'],
      query,
    )
})

test('posts of the other language have the same marks', () => {
  const isWeak = (lang: string) => find('knapsack', lang).find(({ slug }) => slug === 'translated')?.isWeak
  assert.deepEqual([isWeak('ko'), isWeak('en')], [true, false])
})
