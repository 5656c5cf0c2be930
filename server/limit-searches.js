// @ts-check
import { findClientAddress } from '../lib/api/client-address.js'
import { createRateLimit } from '../lib/api/rate-limit.js'

/**
 * The search dialog sends a request at the earliest 80 ms after a key, so at most 12 a second. Even typing at that
 * rate, a reader fills the field (200 characters) before reaching the limit.
 */
const limits = { burst: 120, perSecond: 10 }

/** URLs that run a search: `app/api/search`, `app/api/nearest` and the search page in any language. */
const searches = /^\/(?:api\/(?:search|nearest)|(?:[a-z]{2}(?:-\w+)?\/)?search)\/?\?./i

/**
 * Rate limit for searches by client address. The front answers itself: a page from Next would cost as much as a search.
 * @param {object} options
 * @param {number} options.proxies number of trusted proxies in front of this server
 * @param {() => number} [options.now] milliseconds
 * @returns {(request: import('node:http').IncomingMessage) => import('./check-request.js').Answer | undefined}
 */
export function limitSearches({ proxies, now }) {
  const isAllowed = createRateLimit({ ...limits, now })
  return ({ url = '', headers, socket }) => {
    if (!searches.test(decode(url))) return undefined
    // Next falls back to the socket's address, too.
    const address = headers['x-forwarded-for'] ?? socket.remoteAddress
    if (isAllowed(findClientAddress(String(address), proxies))) return undefined
    return { status: 429, headers: { 'Retry-After': '5' } }
  }
}

/** Next treats `/%73earch` as `/search`. Does not throw: checkRequest has validated the path. */
function decode(/** @type {string} */ url) {
  const cut = url.indexOf('?')
  return cut < 0 ? url : decodeURIComponent(url.slice(0, cut)) + url.slice(cut)
}
