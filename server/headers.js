// @ts-check
import fresh from 'fresh'
import onHeaders from 'on-headers'
import { chooseLifetime } from '../lib/api/lifetimes.js'

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/** By which a reader says what he has. */
const conditions = /** @type {const} */ (['if-none-match', 'if-modified-since'])

/** What tells how Next came to an answer, and what the answer was. */
const ofMaking = /^(?:x-nextjs-|etag$|last-modified$|link$)/

/**
 * Looks at every answer when its status is known, at the last moment: how long it may be kept, and whether the reader has
 * it. Next sees no conditions: it answers 304 to who "has" a page that is not there.
 * @param {Request} request its conditions are taken out
 * @param {Response} response
 */
export function finishHeaders(request, response) {
  const asked = takeConditions(request)
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
  onHeaders(response, () => {
    if (response.statusCode === 404) hideMaking(response)
    if (response.statusCode === 500) nameRefusal(request, response)
    if (asked && isKnown(asked, response)) answerKnown(response)
    const given = response.getHeader('cache-control')?.toString()
    const lifetime = chooseLifetime({ status: response.statusCode, path, given })
    if (lifetime) response.setHeader('Cache-Control', lifetime)
  })
}

/**
 * What `send` refuses of a file that is there (RFC 9110, 13.1 and 14.2) Next answers with 500; what `send` has said of the
 * file by then tells.
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

/** Node sends no body with it. */
function answerKnown(/** @type {Response} */ response) {
  response.statusCode = 304
  for (const name of response.getHeaderNames())
    if (/^content-(?:length|type|encoding|range)$/.test(name)) response.removeHeader(name)
}

/** A post that waits for its day is as little there as one that was never written: nothing tells them apart. */
function hideMaking(/** @type {Response} */ response) {
  for (const name of response.getHeaderNames()) if (ofMaking.test(name)) response.removeHeader(name)
}
