// @ts-check

/**
 * How long browsers and shared caches may keep an answer (RFC 9111), by what it is. Nobody tells a shared cache that
 * there is a new version, so what can change is asked for again after a minute.
 */
export const lifetimes = {
  /** Files whose names change with their content. */
  hashed: 'public, max-age=31536000, immutable',
  /** Pages, also by `renew` below: browsers ask each time. */
  page: buildPageLifetime(60),
  /** Feeds, sitemaps, Markdown: programs fetch them again and again. */
  text: 'public, max-age=60, stale-while-revalidate=600',
  /** Permanent redirects: browsers would follow one for ever, also after it has been turned around. */
  moved: 'public, max-age=60',
  /** What is not there, was refused or went wrong: it may be there, allowed and well with the next request. */
  none: 'no-store',
}

/** Whether an address is of a file whose name changes with its content. */
export const isHashed = (/** @type {string} */ path) => /^\/(?:_next\/static|assets)\//.test(path)

/**
 * The `Cache-Control` of an answer, whatever it is that made it.
 * @param {{ status: number, path: string, given?: string | undefined }} answer `given` is what its maker says
 * @returns {string | undefined} undefined: as it is
 * @example chooseLifetime({ status: 404, path: '/assets/gone.js' }) // => 'no-store'
 */
export function chooseLifetime({ status, path, given }) {
  if (status >= 400) return lifetimes.none
  if (status === 301 || status === 308) return lifetimes.moved
  if (status >= 300 && status !== 304) return given ?? lifetimes.none
  if (isHashed(path)) return lifetimes.hashed
  const seconds = /^s-maxage=(\d+)/.exec(given ?? '')?.[1] // Next's own, of a page: up to a year
  return seconds === undefined ? given : buildPageLifetime(Math.min(60, Number(seconds)))
}

function buildPageLifetime(/** @type {number} */ seconds) {
  return `public, max-age=0, s-maxage=${seconds}, stale-while-revalidate=600`
}
