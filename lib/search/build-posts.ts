import { getReferences, listForeseenPosts } from '@/lib/content'
import { readSynonymFile } from '@/lib/content/synonyms'
import { readTagNames } from '@/lib/content/tag-names'
import { getBody } from '@/lib/markdown'
import { site } from '@/site.config'
import { buildDocument } from './build-document'
import { buildIndex } from './build-index'

/** The index of all posts that are or will be in lists, in every language of the site. */
export async function buildPostIndex(file: string) {
  const references = getReferences()
  const documents = []
  for (const post of site.languages.flatMap(listForeseenPosts)) {
    documents.push(buildDocument(post, await getBody(post, references, 'sections')))
  }
  return buildIndex(documents, file)
}

/** Names that mean the same: those of tags, and `content/synonyms.yml`. */
export function listSynonymNames(): string[][] {
  const tags = readTagNames('content').names.map(({ name, names, aliases }) => [
    name,
    ...Object.values(names),
    ...aliases,
  ])
  return [...tags, ...readSynonymFile('content').groups]
}
