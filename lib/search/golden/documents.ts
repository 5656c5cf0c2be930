import { toSlug } from '@/lib/addresses/slug'
import type { SearchDocument } from '@/lib/search/document'
import { buildFixture } from './fixture'
import kept from './posts.json'

/** The Korean posts of the project, and their synonyms, as indexed when the queries were written. */
export const listOwnDocuments = (): SearchDocument[] => kept.posts
export const ownSynonyms: string[][] = kept.synonyms

/** The posts that the golden queries search. */
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
