import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildSearchEngine } from '@/build/assets/build-search-engine'
import { writeIfChanged } from '@/build/assets/write-if-changed'
import { routes, toHref } from '@/lib/addresses/routes'
import { findPost } from '@/lib/content'
import { openDatabase } from '@/lib/search/open-index'
import { unpackPost } from '@/lib/search/pack'
import { searchFiles } from '@/lib/search/shards/find-files'
import type { PostRow } from '@/lib/search/shards/read-database'
import type { ShownPost } from '@/lib/search/shards/shown-post'
import { writeShards } from '@/lib/search/shards/write-shards'
import { listSynonymNames } from '@/lib/search/synonym-names'
import { formatDate, formatIso } from '@/lib/text/dates'
import { type Language, site } from '@/site.config'

/**
 * Writes the index of what is public now, and the worker that searches it, to a folder that is named by their content.
 * The server of the build reads the name for the search page.
 * @returns the number of files
 */
export async function writeSearch(out: string): Promise<number> {
  const { database } = openDatabase('.generated/search.db')
  const files = [
    ...writeShards(database, listSynonymNames(), describePost),
    { name: 'engine.js', text: await buildSearchEngine() },
  ]
  database.close()
  const hash = createHash('sha256')
  for (const { name, text } of files) hash.update(name).update(text)
  const folder = `assets/search/${hash.digest('hex').slice(0, 12)}`
  mkdirSync(path.join(out, folder), { recursive: true })
  for (const { name, text } of files) writeFileSync(path.join(out, folder, name), text)
  writeIfChanged(searchFiles, JSON.stringify({ folder: `/${folder}/` }))
  return files.length
}

/** What answers show of a post, with its text for excerpts. */
function describePost({ lang, slug, stored }: PostRow): ShownPost {
  const text = unpackPost(stored)
  const post = findPost(lang as Language, slug)
  if (!post)
    throw new Error(
      `The search index has the post ${slug} (${lang}), which is not public. Build again: npm run build -- --force.`,
    )
  const { title, authors, venue, arxiv, doi } = post.paper ?? {}
  return {
    ...text,
    lang,
    url: toHref(routes.post(post.lang, post.slug)),
    tags: post.tags.map(({ name }) => ({ name })),
    paper: title && authors && venue ? { title, authors, venue, arxiv, doi } : undefined,
    date: {
      iso: formatIso(post.publishedAt, site.timeZone),
      texts: Object.fromEntries(
        site.languages.map((shown) => [shown, formatDate(post.publishedAt, shown, site.timeZone, 'list')]),
      ),
    },
  }
}
