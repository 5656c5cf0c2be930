import { site } from '@/site.config'

/** Folders of `app/[lang]` and first segments of other paths of the site. A test compares them with the folders. */
const ownNames = [
  ...['posts', 'tags', 'list', 'page', 'pages', 'series', 'archive', 'papers', 'search', 'cards'],
  ...['missing', 'moved', 'not-found', 'offline', 'preview', 'writing'],
  ...['api', 'assets', 'sitemap', 'feed', 'rss', 'atom', 'index'],
]

/** Names that a page of the author (`content/pages/<name>.mdx`) cannot have, because something else is there. */
export const reservedPageNames: ReadonlySet<string> = new Set([...ownNames, ...site.languages])

/**
 * A path segment that may be a page of the author, as a pattern of Next's rewrites.
 * @example new RegExp(`^${pageNamePattern}$`).test('cv') // => true
 */
export const pageNamePattern = `(?!(?:${[...reservedPageNames].join('|')})$)[a-z0-9]+(?:-[a-z0-9]+)*`
