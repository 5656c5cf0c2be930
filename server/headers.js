// @ts-check
import fresh from 'fresh'
import onHeaders from 'on-headers'
import { isSitePath } from '../lib/addresses/base-path.js'
import { chooseLifetime } from '../lib/api/lifetimes.js'

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/** Request headers that make a request conditional. */
const conditions = /** @type {const} */ (['if-none-match', 'if-modified-since'])

/** Response headers that reveal how Next made a response, and which one. */
const ofMaking = /^(?:x-nextjs-|etag$|last-modified$|link$)/

/**
 * Sets `Cache-Control` and answers conditional requests once the status is known, just before the headers are sent.
 * Next must not see the conditions: it would answer 304 also where the page is a 404.
 * @param {Request} request its conditional headers are removed
 * @param {Response} response
 * @param {string} [basePath] path of the whole site, for redirects
 */
export function finishHeaders(request, response, basePath = '') {
  const asked = takeConditions(request)
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
  onHeaders(response, () => {
    const location = response.getHeader('location')
    if (location && isSitePath(String(location))) response.setHeader('Location', basePath + location)
    if (response.statusCode === 404) hideMaking(response)
    if (response.statusCode === 500) nameRefusal(request, response)
    if (asked && isKnown(asked, response)) answerKnown(response)
    const given = response.getHeader('cache-control')?.toString()
    const lifetime = chooseLifetime({ status: response.statusCode, path, given })
    if (lifetime) response.setHeader('Cache-Control', lifetime)
  })
}

/**
 * Next answers 500 when `send` refuses a range or a precondition of an existing file (RFC 9110, 13.1 and 14.2). The
 * headers that `send` has already set tell which it was.
 */
function nameRefusal(/** @type {Request} */ { headers }, /** @type {Response} */ response) {
  if (!response.hasHeader('accept-ranges')) return
  if (response.hasHeader('content-range')) response.statusCode = 416
  else if (headers['if-match'] ?? headers['if-unmodified-since']) response.statusCode = 412
  else return
  response.statusMessage = ''
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
}

/** @returns {import('node:http').IncomingHttpHeaders | undefined} undefined when there are none */
function takeConditions(/** @type {Request} */ { method, headers }) {
  if (method !== 'GET' && method !== 'HEAD') return undefined
  if (!conditions.some((name) => headers[name] !== undefined)) return undefined
  const asked = { ...headers }
  for (const name of conditions) delete headers[name]
  return asked
}

function isKnown(/** @type {import('node:http').IncomingHttpHeaders} */ asked, /** @type {Response} */ response) {
  if (response.statusCode !== 200 && response.statusCode !== 206) return false
  const { etag, 'last-modified': modified } = response.getHeaders()
  return (etag ?? modified) !== undefined && fresh(asked, response.getHeaders())
}

/** Node sends no body with a 304. */
function answerKnown(/** @type {Response} */ response) {
  response.statusCode = 304
  for (const name of response.getHeaderNames())
    if (/^content-(?:length|type|encoding|range)$/.test(name)) response.removeHeader(name)
}

/** A scheduled post must look like one that does not exist: its 404 reveals nothing. */
function hideMaking(/** @type {Response} */ response) {
  for (const name of response.getHeaderNames()) if (ofMaking.test(name)) response.removeHeader(name)
}
