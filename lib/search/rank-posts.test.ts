import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildIndex } from './build-index'
import type { SearchDocument } from './document'
import { askIndex } from './index-file'
import { search } from './search'
import { readSynonyms } from './synonyms'

const write = (slug: string, texts: readonly string[]): SearchDocument => ({
  ...{ lang: 'ko', slug, title: '글', summary: '', tags: [], facets: [] },
  sections: texts.map((text, at) => ({ id: String(at), title: '절', text })),
})

const find = (documents: readonly SearchDocument[], query: string) => {
  const index = askIndex(buildIndex(documents, ':memory:'))
  const { matches } = search(index, query, { synonyms: readSynonyms([]), facets: [], limit: 10 })
  return matches.map(({ id }) => index.getPost(id).slug)
}

const other = '이 문장은 자리를 채운다.'

test('a post that begins with a word comes before one that mentions it at its end', () => {
  const posts = [write('end', [other, other, 'kafka를 쓴다.']), write('begin', ['kafka를 쓴다.', other, other])]
  assert.deepEqual(find(posts, 'kafka'), ['begin', 'end'])
})

test('a phrase is found however it is spaced, and only where its words stand together', () => {
  const posts = [
    write('apart', ['보상을 주는 모델이다. (보상) 모델']),
    write('joined', ['보상모델을 배운다. 보상과 모델.']),
    write('spaced', ['보상  모델을 배운다.']),
    write('signs', ['C++ (11) 코드다.']),
  ]
  assert.deepEqual(find(posts, '"보상 모델"').sort(), ['joined', 'spaced'])
  assert.deepEqual(find(posts, '"c++ (11)"'), ['signs'])
})
