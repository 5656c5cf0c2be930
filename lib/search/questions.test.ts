import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildIndex } from './build-index'
import type { SearchDocument } from './document'
import { askIndex } from './index-file'
import { search } from './search'
import { hearWord } from './sound/find-alikes'
import { listNameKeys, readSynonyms } from './synonyms'
import { weights, weighWord } from './weigh-words'

const post = (lang: string, slug: string, title: string, text: string): SearchDocument => ({
  ...{ lang, slug, title, summary: '', tags: [], facets: [`lang:${lang}`] },
  sections: [{ id: 's', title: '', text }],
})

const index = askIndex(
  buildIndex(
    [
      post(
        'ko',
        'epoll',
        '이벤트를 받는 두 방법',
        '엣지 트리거는 상태가 바뀔 때 한 번만 알린다. 레벨 트리거는 계속 알린다.',
      ),
      post('en', 'epoll-en', 'Two ways of events', 'An edge-triggered event comes once.'),
      post('ko', 'bag', '배낭 문제로 배우는 표 채우기', '무게와 가치를 견준다. 사이트를 열고 사이트에서 고른다.'),
      post(
        'ko',
        'ttl',
        '요청이 몰리는 순간',
        '인기 키가 만료되면 많은 사람이 같은 것을 한꺼번에 달라고 하여 데이터베이스에 몰린다. 이때 캐시를 다시 채운다.',
      ),
      post('ko', 'dns', '이름을 주소로', 'TTL이 하루이다.'),
      post('ko', 'plain', '무엇이 모델에 순서를 주는가', '위치마다 다른 각도로 돌린다. 결과는 단어마다 다르다.'),
      ...Array.from({ length: 12 }, (_, at) => post('ko', `other-${at}`, '다른 글', '소켓 서버 로그를 읽는다.')),
    ],
    ':memory:',
  ),
)
const synonyms = readSynonyms([])
const find = (query: string, lang = 'ko') =>
  search(index, query, { synonyms, facets: [], lang, limit: 3 }).matches.map(({ id }) => index.getPost(id).slug)

test('a short word of English is heard only as it is spelled', () => {
  assert.equal(hearWord('chat', index), undefined)
  assert.deepEqual(hearWord('socket', index)?.terms, ['소켓'])
})

test('words that posts of one language join are found apart in the other', () => {
  assert.ok(find('edge triggered', 'en').includes('epoll'))
})

test('a name is found without what all names of its kind end with', () => {
  assert.deepEqual(find('knapsack'), ['bag'])
})

test('a name whose words no post has beside each other is found apart', () => {
  assert.equal(find('캐시 만료')[0], 'ttl')
})

test('a question says no more with its mark, and counting words say little', () => {
  assert.deepEqual(find('소켓 서버 괜찮은가?'), find('소켓 서버'))
  assert.equal(weighWord('대'), weights.plain)
  assert.equal(weighWord('것처럼'), weights.empty)
})

test('forms of one verb count once', () => {
  const { groups } = search(index, '몰리는 요청이 몰리면', { synonyms, facets: [], limit: 3 })
  assert.equal(groups.length, 2)
})

test('plain words find a post that has nearly all of them', () => {
  assert.deepEqual(find('순서 위치 방향'), ['plain'])
})

test('names are found by the keys that exported files have', () => {
  const groups = [['Reverse-mode AD', '역방향 미분']]
  const [whole, sent] = [readSynonyms(groups), readSynonyms(groups, listNameKeys(groups))]
  assert.deepEqual(sent.listKeys(), whole.listKeys())
  for (const key of whole.listKeys()) assert.deepEqual(sent.get(key), whole.get(key))
})
