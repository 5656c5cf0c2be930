import type { TagNames } from './moved-tags'
import { toSlug } from './slug'

/** Old addresses of a post (`aliases` in its front matter). */
export interface MovedPost {
  aliases: readonly string[]
  /** Its current path, percent-encoded. */
  path: string
}

/** Redirects of old addresses. */
export interface MovedAddresses {
  /** Current paths by old address, in the form of `toAddressKey`. */
  posts: Partial<Record<string, string>>
  /** Paths of tag pages by slug, one entry for each name of a tag. */
  tags: Partial<Record<string, string>>
  tagNames: TagNames
}

/** Redirects that take effect at an instant (epoch milliseconds; 0: since the build). */
export interface ComingAddresses extends MovedAddresses {
  at: number
}

export interface Redirect {
  source: string
  destination: string
  permanent: true
}

/** First segments of the paths that the site serves, as patterns; the general matcher of `proxy.ts` excludes them. */
export const servedNames = [
  ...['_next', 'assets', 'api'],
  ...['posts', 'authors', 'tags', 'list', 'page', 'series', 'archive', 'papers', 'search', 'cards', 'sitemap'],
  ...['llms\\.txt', 'llms-full\\.txt'],
]

const servedPath = new RegExp(`^/(?:[a-z]{2}(?:$|/))?(?:${servedNames.join('|')})(?:/|$)`)

/** Whether the path is below one that the site serves. Its redirects are rules of Next, because `proxy.ts` skips it. */
export const isServed = (path: string) => servedPath.test(path)

/**
 * Escapes that would change the meaning of a path if decoded: `%2F`, `%3F`, `%23`, and `%25`, which would be decoded
 * twice.
 */
const stayEncoded = /%(25|2f|3f|23)/gi

/**
 * The canonical form of an old address: decoded, NFC, without a trailing slash.
 * @returns undefined when the text is not a path from the root of the site
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
    return undefined // URIError: malformed percent-encoding
  }
}

/** Old addresses are compared in lower case: people type them by hand, and some platforms ignore case. */
export const toAddressKey = (alias: string) => parseAlias(alias)?.toLowerCase()

function joinQuery(parts: [string, string][]): string {
  const texts = parts.map(([key, value]) => `${key}=${value}`.normalize('NFC')).sort()
  return texts.length > 0 ? `?${texts.join('&')}` : ''
}

/**
 * The redirect target of an old address: a post that lists it in `aliases`, also below `/m` (mobile pages of Tistory);
 * otherwise, for `/tag/<name>` and `/category/<name>/<name>`, the innermost name that is a tag.
 * @param url path and query as the browser sent them
 * @returns a percent-encoded path, or undefined for an unknown address
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

/** The whole query, then each parameter alone (the others may be for tracking), then no query. */
function listQueries(search: string): string[] {
  const parts = [...new URLSearchParams(search)]
  return [joinQuery(parts), ...parts.map((part) => joinQuery([part])), '']
}

/**
 * Next redirects for old addresses below paths that the site serves, one rule per post. Next matches the path as
 * browsers send it, percent-encoded.
 */
export function buildAliasRedirects(posts: readonly MovedPost[]): Redirect[] {
  return posts.flatMap(({ aliases, path }) =>
    findPattern(aliases).map((source) => ({ source, destination: path, permanent: true as const })),
  )
}

/** The same for scheduled posts: rewrites to a route that checks the time (`app/[lang]/moved`). */
export function buildAliasRewrites(posts: readonly (MovedPost & { lang: string; slug: string })[]) {
  return posts.flatMap(({ aliases, lang, slug }) =>
    findPattern(aliases).map((source) => ({ source, destination: `/${lang}/moved/${slug}` })),
  )
}

/** One pattern for the addresses below served paths; empty when there are none. */
function findPattern(aliases: readonly string[]): string[] {
  const patterns = listServed(aliases).map((alias) => escapePattern(encodeURI(alias.slice(1)).replaceAll('%25', '%')))
  return patterns.length > 0 ? [`/:old(${patterns.join('|')})`] : []
}

function listServed(aliases: readonly string[]): string[] {
  return aliases.flatMap((alias) => parseAlias(alias) ?? []).filter(isServed)
}

/**
 * Escapes the syntax of path-to-regexp. It allows no nested groups, so a character that browsers may or may not encode
 * (`(`, `)`, `*`, `!`, `'`) matches any one character or escape.
 */
function escapePattern(text: string): string {
  return text.replace(/[\\.+?^$|[\]{}:]/g, '\\$&').replace(/[()*!']/g, '[^/]{1,3}')
}
