import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildIndex } from '@/lib/search/build-index'
import type { SearchDocument } from '@/lib/search/document'
import { askIndex } from '@/lib/search/index-file'
import { search } from '@/lib/search/search'
import type { SearchIndex } from '@/lib/search/search-index'
import { readSynonyms } from '@/lib/search/synonyms'
import { listFixtureDocuments, listOwnDocuments, ownSynonyms } from './documents'
import { fixtureSynonyms } from './fixture'
import { fixtureQueries } from './fixture-queries'
import { judge } from './judge'
import { type GoldenQuery, ownQueries } from './queries'
import { readerQueries } from './reader-queries'

const indexOf = (documents: SearchDocument[]) => askIndex(buildIndex(documents, ':memory:'))
const own = indexOf(listOwnDocuments())
const synonyms = readSynonyms([...ownSynonyms, ...fixtureSynonyms])

/** Share of queries with an expected post among the first three results. */
function measure(index: SearchIndex, queries: readonly GoldenQuery[]) {
  const verdicts = judge(queries, (query) =>
    search(index, query, { synonyms, facets: ['lang:ko'], limit: 3 }).matches.map(({ id }) => index.getPost(id).slug),
  )
  const failed = verdicts.filter(({ passed }) => !passed)
  const words = failed.map(({ query, found }) => `${query.kind} “${query.query}”: ${found.join(', ') || 'nothing'}`)
  const nonsense = failed.filter(({ query }) => query.expected.length === 0)
  return { share: 1 - failed.length / verdicts.length, nonsense, words: words.join('\n') }
}

test('the golden set has at least 120 queries', () => {
  assert.ok(ownQueries.length + fixtureQueries.length >= 120)
})

test('queries over the posts of this blog succeed, and nonsense finds nothing', () => {
  const { share, nonsense, words } = measure(own, ownQueries)
  assert.ok(share >= 0.97 && nonsense.length === 0, words)
})

test('questions of a reader over the posts of this blog succeed', () => {
  const { share, nonsense, words } = measure(own, readerQueries)
  assert.ok(share >= 0.97 && nonsense.length === 0, words)
})

test('queries over three hundred posts succeed', () => {
  const { share, nonsense, words } = measure(
    indexOf([...listOwnDocuments(), ...listFixtureDocuments()]),
    fixtureQueries,
  )
  assert.ok(share >= 0.97 && nonsense.length === 0, words)
})
