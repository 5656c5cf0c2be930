import type { TagNames } from './moved-tags'
import { toSlug } from './slug'

/** What a post says of its old addresses. */
export interface MovedPost {
  aliases: readonly string[]
  /** Its path now, encoded. */
  path: string
}

/** Where old addresses lead. */
export interface MovedAddresses {
  /** Paths now by old address, as `toAddressKey` writes it. */
  posts: Partial<Record<string, string>>
  /** Paths of tags by slug, under all their names. */
  tags: Partial<Record<string, string>>
  tagNames: TagNames
}

/** Addresses that lead somewhere from an instant on (milliseconds; 0: since the build). */
export interface ComingAddresses extends MovedAddresses {
  at: number
}

export interface Redirect {
  source: string
  destination: string
  permanent: true
}

/** First parts of the paths that the site serves, as patterns: `proxy.ts` costs them nothing. */
export const servedNames = [
  ...['_next', 'assets', 'api'],
  ...['posts', 'tags', 'list', 'page', 'series', 'archive', 'papers', 'search', 'about', 'cards', 'sitemap'],
  ...['llms\\.txt', 'llms-full\\.txt'],
]

const servedPath = new RegExp(`^/(?:[a-z]{2}(?:$|/))?(?:${servedNames.join('|')})(?:/|$)`)

/** Whether Next finds the path before `proxy.ts` sees it. */
export const isServed = (path: string) => servedPath.test(path)

/** Names under which other platforms ask their home page for a post: `/?p=12`. */
export const postQueries = ['p', 'page_id', 'post', 'id', 'idx', 'no']

/** Signs that mean something else when they are decoded: `%2F`, `%3F`, `%23`, and `%25`, which would be decoded twice. */
const stayEncoded = /%(25|2f|3f|23)/gi

/**
 * The one form of an old address: decoded, NFC, without a slash at the end, whatever an author copied.
 * @returns undefined when the text is no path from the root of the site
 * @example parseAlias('/entry/%EC%96%B4%ED%85%90%EC%85%98/') // => '/entry/어텐션'
 * @example parseAlias('/?p=12') // => '/?p=12'
 */
export function parseAlias(text: string): string | undefined {
  if (text === '/' || !/^\/(?!\/)/.test(text)) return undefined
  const [path = '', ...query] = text.split('?')
  try {
    const decoded = decodeURIComponent(path.replace(stayEncoded, '%25$1')).normalize('NFC').replace(/\/+$/, '')
    return `${decoded || '/'}${joinQuery([...new URLSearchParams(query.join('?'))])}`
  } catch {
    return undefined // URIError: a % that encodes nothing
  }
}

/** Old addresses are compared in lower case: people type them, and some platforms do not care. */
export const toAddressKey = (alias: string) => parseAlias(alias)?.toLowerCase()

function joinQuery(parts: [string, string][]): string {
  const texts = parts.map(([key, value]) => `${key}=${value}`.normalize('NFC')).sort()
  return texts.length > 0 ? `?${texts.join('&')}` : ''
}

/**
 * Where an old address leads: what a post says (`aliases`), also below `/m`, the mobile pages of Tistory;
 * else a tag for `/tag/<name>` and `/category/<name>/<name>`, the innermost that is one.
 * @param url path and query as the browser sent them
 * @returns an encoded path, or undefined for an address that never was
 */
export function findMoved(
  url: { pathname: string; search: string },
  moved: Omit<MovedAddresses, 'tagNames'>,
): string | undefined {
  const path = (toAddressKey(url.pathname) ?? '/').replace(/^\/m(?=\/)/, '')
  for (const query of listQueries(url.search.toLowerCase())) {
    const found = moved.posts[`${path}${query}`]
    if (found) return found
  }
  const [, names = ''] = /^\/(?:tag|category|categories)\/(.+)$/.exec(path) ?? []
  return names
    .split('/')
    .reverse()
    .map(toSlug)
    .filter((slug) => Object.hasOwn(moved.tags, slug))
    .map((slug) => moved.tags[slug])[0]
}

/** The query whole, each part of it alone (others may be of an advertisement), and none. */
function listQueries(search: string): string[] {
  const parts = [...new URLSearchParams(search)]
  return [joinQuery(parts), ...parts.map((part) => joinQuery([part])), '']
}

/**
 * Old addresses below paths that the site serves, one rule of Next for each post. Next compares with the
 * path as browsers send it, percent-encoded.
 */
export function buildAliasRedirects(posts: readonly MovedPost[]): Redirect[] {
  return posts.flatMap(({ aliases, path }) =>
    findPattern(aliases).map((source) => ({ source, destination: path, permanent: true as const })),
  )
}

/** The same for scheduled posts: a route that knows the time answers (`app/[lang]/moved`). */
export function buildAliasRewrites(posts: readonly (MovedPost & { lang: string; slug: string })[]) {
  return posts.flatMap(({ aliases, lang, slug }) =>
    findPattern(aliases).map((source) => ({ source, destination: `/${lang}/moved/${slug}` })),
  )
}

/** One pattern for those of the addresses that are below served paths, if there are any. */
function findPattern(aliases: readonly string[]): string[] {
  const patterns = listServed(aliases).map((alias) => escapePattern(encodeURI(alias.slice(1)).replaceAll('%25', '%')))
  return patterns.length > 0 ? [`/:old(${patterns.join('|')})`] : []
}

/** Those of the old addresses that are below paths which the site serves. */
function listServed(aliases: readonly string[]): string[] {
  return aliases.flatMap((alias) => parseAlias(alias) ?? []).filter(isServed)
}

/**
 * For a pattern of path-to-regexp, where these signs mean something. It takes no group inside another, so
 * signs that browsers may encode or not, `(`, `)` and `*`, stand for any one character or its code.
 */
function escapePattern(text: string): string {
  return text.replace(/[\\.+?^$|[\]{}:]/g, '\\$&').replace(/[()*!']/g, '[^/]{1,3}')
}
