/** What a post says of its old addresses. */
export interface MovedPost {
  aliases: readonly string[]
  /** Its path now, encoded. */
  path: string
}

export interface Redirect {
  source: string
  destination: string
  permanent: true
  has?: { type: 'query'; key: string; value?: string }[]
}

/**
 * The one form of an old address: decoded, NFC, without a slash at the end, whatever an author copied.
 * @returns undefined when the text is no path from the root of the site
 * @example parseAlias('/entry/%EC%96%B4%ED%85%90%EC%85%98/') // => '/entry/어텐션'
 */
export function parseAlias(text: string): string | undefined {
  if (!/^\/(?!\/)/.test(text)) return undefined
  try {
    const path = decodeURI(text).normalize('NFC')
    return path.length > 1 ? path.replace(/\/+$/, '') : undefined
  } catch {
    return undefined // URIError: a % that encodes nothing
  }
}

/**
 * Redirects from old addresses, one for each post however many it had: hosts count rules. Next compares
 * with the path as browsers send it, percent-encoded, with or without a slash at the end.
 */
export function buildAliasRedirects(posts: readonly MovedPost[]): Redirect[] {
  return posts.flatMap(({ aliases, path }) => {
    const known = aliases.flatMap((alias) => parseAlias(alias) ?? [])
    const [plain, withQuery] = [known.filter((one) => !one.includes('?')), known.filter((one) => one.includes('?'))]
    const rules: Redirect[] = withQuery.map((alias) => buildQueryRedirect(alias, path))
    if (plain.length > 0) {
      const patterns = plain.map((alias) => escapePattern(encodeURI(alias.slice(1))))
      rules.push({ source: `/:old(${patterns.join('|')})`, destination: path, permanent: true })
    }
    return rules
  })
}

/** `/?p=12`, as WordPress and old Jekyll sites have them. */
function buildQueryRedirect(alias: string, destination: string): Redirect {
  const { pathname, searchParams } = new URL(alias, 'http://localhost')
  const has = [...searchParams].map(([key, value]) => ({ type: 'query' as const, key, value: escapePattern(value) }))
  return { source: escapePattern(pathname), has, destination, permanent: true }
}

/**
 * For a pattern of path-to-regexp, where these signs mean something. It takes no group inside another, so
 * signs that browsers may encode or not, `(`, `)` and `*`, stand for any one character or its code.
 */
function escapePattern(text: string): string {
  return text.replace(/[\\.+?^$|[\]{}:]/g, '\\$&').replace(/[()*!']/g, '[^/]{1,3}')
}
