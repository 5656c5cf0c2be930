import { readFileSync } from 'node:fs'
import { notes as noteTexts } from '@/lib/i18n/authors/en/notes'
import type { Folder } from '@/lib/import/folder'
import { type FrontMatter, readFrontMatter } from '@/lib/import/read-front-matter'
import type { SourceSite } from '@/lib/import/source-post'
import type { JekyllPost } from './jekyll-addresses'

/** A file that Jekyll makes a page of, by its name. */
export type Named = Pick<JekyllPost, 'file' | 'collection' | 'day' | 'slug'>

const kinds = 'md|markdown|mkdown|mkdn|mkd|html'
const post = new RegExp(
  String.raw`(?:^|/)(?:_posts/(?:.*/)?(\d{4}-\d{1,2}-\d{1,2})-|_drafts/(?:.*/)?())([^/]+)\.(?:${kinds})$`,
)
const document = new RegExp(String.raw`(?:^|/)(?:(\d{4}-\d{1,2}-\d{1,2})-)?([^/]+)\.(?:${kinds})$`)

/**
 * Lists the posts of a site, the documents of other collections that are written out (`output: true`), and, as failures,
 * pages with a text.
 */
export function listDocuments(folder: Folder, config: FrontMatter): { named: Named[] } & Pick<SourceSite, 'failures'> {
  const top = typeof config.collections_dir === 'string' ? `${config.collections_dir.replace(/^\/|\/$/g, '')}/` : ''
  const files = folder.names.filter((file) => !file.startsWith('_site/'))
  const posts = files.flatMap((file): Named[] => {
    const [, day, , slug] = post.exec(file) ?? []
    return slug === undefined ? [] : [{ file, day, slug, collection: 'posts' }]
  })
  const others = listCollections(config).flatMap((collection) =>
    files
      .filter((file) => file.startsWith(`${top}_${collection}/`))
      .flatMap((file): Named[] => {
        const [, day, slug] = document.exec(file) ?? []
        return slug === undefined || !readBody(file, folder) ? [] : [{ file, day, slug, collection }]
      }),
  )
  const pages = files.filter((file) => /^(?:[^_.][^/]*\/)*[^_./][^/]*\.(?:md|markdown)$/.test(file))
  const failures = pages
    .filter((file) => /\p{L}{2}/u.test(readBody(file, folder)?.replace(/\{[{%][\s\S]*?[}%]\}|<[^<>]*>/g, '') ?? ''))
    .map((from) => ({ from, reason: noteTexts.isPage }))
  return { named: [...posts, ...others], failures }
}

/** Collections besides the posts that Jekyll writes out. */
function listCollections({ collections }: FrontMatter): string[] {
  if (typeof collections !== 'object' || collections === null || Array.isArray(collections)) return []
  const isWritten = (value: unknown) => (value as FrontMatter | null)?.output === true
  return Object.entries(collections).flatMap(([name, value]) => (name !== 'posts' && isWritten(value) ? name : []))
}

/** The text of a file with front matter, of which alone Jekyll makes pages. */
function readBody(file: string, folder: Folder): string | undefined {
  const text = readFileSync(folder.find(file)!, 'utf8')
  if (!/^\uFEFF?---\s*\n/.test(text)) return undefined
  try {
    return readFrontMatter(text).body
  } catch {
    return text // what is wrong is reported when it is read as a post
  }
}
