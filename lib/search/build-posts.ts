import { getReferences, listAppearances } from '@/lib/content'
import { getBody } from '@/lib/markdown'
import { site } from '@/site.config'
import { buildDocument } from './build-document'
import { buildIndex } from './build-index'
import type { SearchDocument } from './document'

/** Builds the index of all posts that are or will be listed, in all languages of the site. */
export async function buildPostIndex(file: string) {
  const references = getReferences()
  const documents = new Map<number, SearchDocument[]>()
  for (const { post, at } of site.languages.flatMap(listAppearances)) {
    const together = documents.get(at) ?? []
    together.push(buildDocument(post, await getBody(post, references, 'sections')))
    documents.set(at, together)
  }
  const now = documents.get(0) ?? []
  documents.delete(0)
  return buildIndex(
    now,
    file,
    [...documents].map(([at, due]) => ({ at, documents: due })),
  )
}
