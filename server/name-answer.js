// @ts-check
import { postQueries } from '../lib/addresses/post-queries.js'
import { chooseEncoding } from './encodings.js'

/** Headers of requests that bypass the cache: ranges, flight data, authorized requests. */
const ofOthers = /^(?:range|authorization|rsc|next-url|next-router-[\w-]+)$/

/**
 * The cache key of a request: what a client may invent must not make another response of the same. Responses differ by
 * encoding, by whether Markdown is preferred (the front writes that into `Accept`), and by whether a browser opens them
 * (feeds).
 * @param {Pick<import('node:http').IncomingMessage, 'method' | 'url' | 'headers'>} request
 * @returns {string | undefined} undefined when it cannot share a response with others
 */
export function nameAnswer({ method, url = '/', headers }) {
  if (method !== 'GET' && method !== 'HEAD') return undefined
  if (Object.keys(headers).some((name) => ofOthers.test(name))) return undefined
  const wanted = headers.accept === 'text/markdown' ? 'markdown' : ''
  const isOpened = headers['sec-fetch-dest'] === 'document' ? 'opened' : ''
  return [chooseEncoding(headers['accept-encoding']), isOpened, wanted, withoutQuery(url)].join('\n')
}

const ofSearch = /^\/(?:[a-z]{2}\/)?search\/?\?/i

/**
 * Whether a URL is that of the search page without a question: the same for everybody, though Next renders it for each
 * request. One with a question counts against the limit of searches.
 */
export const isBareSearch = (/** @type {string} */ url) => /^\/(?:[a-z]{2}\/)?search$/.test(url)

/** Only routes below `/api/` and the search page read their query, and old addresses of posts on the home page. */
function withoutQuery(/** @type {string} */ url) {
  const cut = url.indexOf('?')
  if (cut < 0 || url.startsWith('/api/') || ofSearch.test(url)) return url
  const names = cut === 1 ? [...new URLSearchParams(url.slice(cut)).keys()] : []
  return names.some((name) => postQueries.includes(name)) ? url : url.slice(0, cut)
}
