// @ts-check

/**
 * `Cache-Control` by kind of response (RFC 9111). Shared caches are not purged when content changes, so whatever can
 * change is revalidated after a minute.
 */
export const lifetimes = {
  /** Files whose names change with their content. */
  hashed: 'public, max-age=31536000, immutable',
  /** Pages: browsers revalidate each time, shared caches after a minute. */
  page: buildPageLifetime(60),
  /** Feeds, sitemaps, Markdown: programs poll them. */
  text: 'public, max-age=60, stale-while-revalidate=600',
  /** Permanent redirects: without a limit browsers would cache one for ever, even after it was reversed. */
  moved: 'public, max-age=60',
  /** Missing, refused or failed: the next request may succeed. */
  none: 'no-store',
}

/** Whether a path is that of a file whose name contains a hash of its content. */
export const isHashed = (/** @type {string} */ path) => /^\/(?:_next\/static|assets)\//.test(path)

/**
 * The `Cache-Control` of a response, whatever produced it.
 * @param {{ status: number, path: string, given?: string | undefined }} answer `given` is the header set by its handler
 * @returns {string | undefined} undefined: none to set
 * @example chooseLifetime({ status: 404, path: '/assets/gone.js' }) // => 'no-store'
 */
export function chooseLifetime({ status, path, given }) {
  if (status >= 400) return lifetimes.none
  if (status === 301 || status === 308) return lifetimes.moved
  if (status >= 300 && status !== 304) return given ?? lifetimes.none
  if (isHashed(path)) return lifetimes.hashed
  const seconds = /^s-maxage=(\d+)/.exec(given ?? '')?.[1] // set by Next for a page, up to a year
  return seconds === undefined ? given : buildPageLifetime(Math.min(60, Number(seconds)))
}

function buildPageLifetime(/** @type {number} */ seconds) {
  return `public, max-age=0, s-maxage=${seconds}, stale-while-revalidate=600`
}
