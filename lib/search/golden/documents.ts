import { getReferences, listForeseenPosts } from '@/lib/content'
import { getBody } from '@/lib/markdown'
import { buildDocument } from '@/lib/search/build-document'
import type { SearchDocument } from '@/lib/search/document'
import { toSlug } from '@/lib/slug'
import { buildFixture } from './fixture'

/** The posts of this blog. */
export function listOwnDocuments(): Promise<SearchDocument[]> {
  return Promise.all(
    listForeseenPosts('ko').map(async (post) => buildDocument(post, await getBody(post, getReferences(), 'sections'))),
  )
}

/** Those that the golden set searches among. */
export function listFixtureDocuments(): SearchDocument[] {
  return buildFixture().map(({ slug, title, summary, tags, sections }) => ({
    lang: 'ko',
    slug,
    title,
    summary,
    tags,
    facets: ['lang:ko', ...tags.map((tag) => `tag:${toSlug(tag)}`)],
    sections,
  }))
}
