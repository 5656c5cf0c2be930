// @ts-check
import { findClientAddress } from '../lib/api/client-address.js'
import { createRateLimit } from '../lib/api/rate-limit.js'

/**
 * The dialog asks 80 ms after the last key at the soonest, 12 times a second: nobody who types as fast as that without a
 * pause comes to the end of this before the end of the field, which holds 200 characters.
 */
const limits = { burst: 120, perSecond: 10 }

/** What searches: `app/api/search`, `app/api/nearest` and the page of search, in any language. */
const searches = /^\/(?:api\/(?:search|nearest)|(?:[a-z]{2}(?:-\w+)?\/)?search)\/?\?./i

/**
 * Refuses whom searches too often. Next is not asked: making the page that says so would cost as much as a search.
 * @param {object} options
 * @param {number} options.proxies how many of ours stand before this server
 * @param {() => number} [options.now] milliseconds
 * @returns {(request: import('node:http').IncomingMessage) => import('./check-request.js').Answer | undefined}
 */
export function limitSearches({ proxies, now }) {
  const isAllowed = createRateLimit({ ...limits, now })
  return ({ url = '', headers, socket }) => {
    if (!searches.test(decode(url))) return undefined
    // As Next does where no proxy has said it.
    const address = headers['x-forwarded-for'] ?? socket.remoteAddress
    if (isAllowed(findClientAddress(String(address), proxies))) return undefined
    return { status: 429, headers: { 'Retry-After': '5' } }
  }
}

/** Next takes `/%73earch` for `/search`. The path was found readable before. */
function decode(/** @type {string} */ url) {
  const cut = url.indexOf('?')
  return cut < 0 ? url : decodeURIComponent(url.slice(0, cut)) + url.slice(cut)
}
