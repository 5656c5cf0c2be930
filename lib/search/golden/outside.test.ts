import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toSlug } from '@/lib/addresses/slug'
import { buildIndex } from '@/lib/search/build-index'
import type { SearchDocument } from '@/lib/search/document'
import { askIndex } from '@/lib/search/index-file'
import { search } from '@/lib/search/search'
import type { SearchIndex } from '@/lib/search/search-index'
import { readSynonyms } from '@/lib/search/synonyms'
import { listOwnDocuments, ownSynonyms } from './documents'
import blogDev from './outside/blog-dev.json'
import blogSeen from './outside/blog-seen.json'
import blogUnseen from './outside/blog-unseen.json'
import blogUnseen2 from './outside/blog-unseen-2.json'
import blogUnseen3 from './outside/blog-unseen-3.json'
import blogUnseen4 from './outside/blog-unseen-4.json'
import posts from './outside/posts.json'
import postsDev from './outside/posts-dev.json'
import postsSeen from './outside/posts-seen.json'
import postsUnseen from './outside/posts-unseen.json'
import postsUnseen2 from './outside/posts-unseen-2.json'
import postsUnseen3 from './outside/posts-unseen-3.json'
import postsUnseen4 from './outside/posts-unseen-4.json'
import questionsBlog from './questions-blog.json'
import questionsPosts from './questions-posts.json'

/**
 * Queries by people who saw the posts and not the engine. Half was looked at while it was made (`dev` while it was
 * made better), half only afterwards. `questions` are our own, written before what answers them.
 * The floors are what was measured, less two queries: they may only rise.
 */
const queries = {
  ...{ blogSeen, blogUnseen, blogUnseen2, blogUnseen3, blogUnseen4, blogDev, questionsBlog },
  ...{ postsSeen, postsUnseen, postsUnseen2, postsUnseen3, postsUnseen4, postsDev, questionsPosts },
}

const documents = posts.map((post): SearchDocument => {
  const facets = [`lang:${post.lang}`, ...post.tags.map((tag) => `tag:${toSlug(tag)}`)]
  return { ...post, facets }
})
const blog = { index: askIndex(buildIndex(listOwnDocuments(), ':memory:')), synonyms: readSynonyms(ownSynonyms) }
const others = { index: askIndex(buildIndex(documents, ':memory:')), synonyms: readSynonyms([]) }

function find(
  { index, synonyms }: { index: SearchIndex; synonyms: typeof blog.synonyms },
  query: string,
  lang: string,
) {
  return search(index, query, { synonyms, facets: [], lang, limit: 3 }).matches.map(({ id }) => index.getPost(id).slug)
}

for (const [name, site, floor] of [
  ['blogSeen', blog, 0.96],
  ['blogUnseen', blog, 0.95],
  ['blogUnseen2', blog, 0.92],
  ['blogUnseen3', blog, 0.93],
  ['blogUnseen4', blog, 0.93],
  ['blogDev', blog, 0.92],
  ['postsDev', others, 0.93],
  ['postsSeen', others, 0.97],
  ['postsUnseen', others, 0.96],
  ['postsUnseen2', others, 0.88],
  ['postsUnseen3', others, 0.85],
  ['postsUnseen4', others, 0.88],
  ['questionsBlog', blog, 0.91],
  ['questionsPosts', others, 0.82],
] as const)
  test(`${name}: a wanted post is among the first three, and nonsense finds nothing`, () => {
    const missed = queries[name].filter(({ query, lang, slugs }) => {
      const found = find(site, query, lang)
      return slugs.length === 0 ? found.length > 0 : !found.some((slug) => slugs.includes(slug))
    })
    const share = 1 - missed.length / queries[name].length
    assert.ok(share >= floor, `${share.toFixed(3)} of ${floor}: ${missed.map(({ query }) => query).join(' | ')}`)
  })
