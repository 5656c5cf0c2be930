import { countPages, listPageLinks } from '@/lib/addresses/pagination'
import { toSlug } from '@/lib/addresses/slug'
import { answerQuery, type Hit } from '@/lib/search/answer'
import { readSynonyms } from '@/lib/search/synonyms'
import { type Filters, filterNames, writeQuery } from '@/lib/search/write-query'
import { hintShards } from './hint-shards'
import { askShards } from './shard-index'
import { type LoadFile, ShardStore } from './shard-store'
import type { ShownPost } from './shown-post'
import type { Manifest } from './tables'

/** What a page of an exported site asks; as in the URL of `/search`. */
export interface FilesQuestion {
  query: string
  filters: Filters
  lang: string
  /** Hits of a page, and its number from 1. */
  limit: number
  page: number
}

/** Pages of results beyond the first hundred posts are not offered. */
const mostShown = 100

/** Opens an index. @throws what `load` throws */
export async function openShards(load: LoadFile) {
  const manifest = (await load('manifest.json')) as Manifest
  const store = new ShardStore(manifest, load)
  const synonyms = readSynonyms(manifest.synonyms.groups, manifest.synonyms.keys)
  /** @throws what `load` throws; the next question tries again */
  const ask = async ({ query, filters, lang, limit, page }: FilesQuestion) => {
    const asked = writeQuery(query, readFilters(filters, lang))
    hintShards(store, asked, synonyms, lang)
    await store.loadWanted()
    const index = askShards(store)
    const posts = {
      index,
      synonyms,
      findPost: (id: number) => index.readPost(id) as ShownPost,
      urlOf: ({ url }: ShownPost) => url,
    }
    const question = { lang, facets: [], limit, offset: (page - 1) * limit }
    const answer = await store.run(() => answerQuery(posts, asked, question))
    const pages = countPages(Math.min(answer.total, mostShown), limit)
    return {
      ...{ asked, total: answer.total, understood: answer.understood },
      hits: answer.hits.map((hit) => formatHit(hit, lang)),
      nearest: answer.nearest.map(({ lang: of, title, url }) => ({ lang: of, title, url })),
      pages: pages > 1 ? listPageLinks(page, pages) : [],
    }
  }
  return { ask, store }
}

/** Filters as slugs; the language of the page is none. */
function readFilters(given: Filters, lang: string): Filters {
  const slugs = filterNames.map((name) => [name, toSlug(given[name] ?? '')] as const)
  return Object.fromEntries(slugs.filter(([, slug]) => slug !== '' && slug !== lang))
}

/** A hit as `/api/search` tells it, and what the page of results shows beside: dates in its own language. */
function formatHit({ post, url, title, section, excerpt, reason, missing }: Hit<ShownPost>, pageLang: string) {
  const { lang, paper } = post
  const date = { iso: post.date.iso, text: post.date.texts[pageLang] ?? '' }
  return { lang, url, titleParts: title, section, excerpt, date, reason, venue: paper?.venue, missing }
}

export type FilesAnswer = Awaited<ReturnType<Awaited<ReturnType<typeof openShards>>['ask']>>
