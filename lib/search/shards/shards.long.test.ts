import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Database } from 'libsql'
import { toSlug } from '@/lib/addresses/slug'
import { buildIndex } from '@/lib/search/build-index'
import type { SearchDocument } from '@/lib/search/document'
import { findExcerpt } from '@/lib/search/excerpt'
import { listFixtureDocuments, listOwnDocuments, ownSynonyms } from '@/lib/search/golden/documents'
import { fixtureSynonyms } from '@/lib/search/golden/fixture'
import { fixtureQueries } from '@/lib/search/golden/fixture-queries'
import { listHostileQueries } from '@/lib/search/golden/hostile-queries'
import blogSeen from '@/lib/search/golden/outside/blog-seen.json'
import blogUnseen from '@/lib/search/golden/outside/blog-unseen.json'
import posts from '@/lib/search/golden/outside/posts.json'
import postsSeen from '@/lib/search/golden/outside/posts-seen.json'
import postsUnseen from '@/lib/search/golden/outside/posts-unseen.json'
import { ownQueries } from '@/lib/search/golden/queries'
import { readerQueries } from '@/lib/search/golden/reader-queries'
import { askIndex } from '@/lib/search/index-file'
import { unpackPost } from '@/lib/search/pack'
import { search } from '@/lib/search/search'
import type { SearchIndex } from '@/lib/search/search-index'
import { readSynonyms, type Synonyms } from '@/lib/search/synonyms'
import { askShards } from './shard-index'
import { ShardStore } from './shard-store'
import type { Manifest } from './tables'
import { writeShards } from './write-shards'

function openShards(database: Database): ShardStore {
  const written = writeShards(database, [], ({ stored }) => unpackPost(stored))
  const files = new Map(written.map(({ name, text }) => [name, text]))
  const load = async (name: string) => JSON.parse(files.get(name) ?? assert.fail(`no file ${name}`))
  return new ShardStore(JSON.parse(files.get('manifest.json')!) as Manifest, load)
}

/** All that a reader sees of an answer. */
function answer(index: SearchIndex, query: string, lang: string | undefined, synonyms: Synonyms) {
  const found = search(index, query, { synonyms, facets: [], lang, limit: 10 })
  const excerpts = found.matches.map(({ id }) => {
    const { sections, summary } = index.readPost(id)
    return { slug: index.getPost(id).slug, ...findExcerpt(sections, found.groups, summary) }
  })
  return { ...found, excerpts }
}

const outside = posts.map((post): SearchDocument => {
  const facets = [`lang:${post.lang}`, ...post.tags.map((tag) => `tag:${toSlug(tag)}`)]
  return { ...post, facets }
})
const blogSynonyms = readSynonyms([...ownSynonyms, ...fixtureSynonyms])
const hostile = listHostileQueries(150, 3, ['lora', '어텐션', 'flash-attention', '보상모델', 'KV캐시', 'EMNLP'])
const blogQueries = [...ownQueries, ...readerQueries, ...blogSeen, ...blogUnseen].map(({ query }) => query)
const fixture = [...listOwnDocuments(), ...listFixtureDocuments()]

for (const [name, documents, queries, synonyms] of [
  ['this blog', listOwnDocuments(), [...blogQueries, ...hostile], blogSynonyms],
  ['three hundred generated posts', fixture, [...fixtureQueries.map(({ query }) => query), ...hostile], blogSynonyms],
  ['other subjects', outside, [...postsSeen, ...postsUnseen].map(({ query }) => query), readSynonyms([])],
] as const) {
  test(`files of an index answer as its database does: ${name}`, async () => {
    const database = buildIndex(documents, ':memory:')
    const index = askIndex(database)
    const store = openShards(database)
    for (const [number, query] of queries.entries()) {
      const lang = [undefined, 'ko', 'en'][number % 3]
      const shards = askShards(store)
      const found = await store.run(() => answer(shards, query, lang, synonyms))
      assert.deepEqual(found, answer(index, query, lang, synonyms), query)
    }
  })
}
