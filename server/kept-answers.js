// @ts-check
import compression from 'compression'
import { LRUCache } from 'lru-cache'
import { isHashed } from '../lib/api/lifetimes.js'
import { pageChanges } from './cache/page-changes.js'
import { collectBody } from './collect-body.js'
import { createComingAnswers } from './coming-answers.js'
import { chooseEncoding, encode } from './encodings.js'
import { isBareSearch, nameAnswer } from './name-answer.js'

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {object} Answer
 * @property {import('node:http').OutgoingHttpHeaders} headers
 * @property {Buffer} body encoded
 * @property {number} until milliseconds (`performance.now()`) until which it is fresh
 * @property {number} changes `pageChanges.count` when the request was passed to Next
 */

/** Bytes; a larger body is streamed and not cached. */
const longest = 2 ** 22

/** Request headers that a cacheable response may name in `Vary`. */
const varying = /^(?:accept|accept-encoding|sec-fetch-dest|rsc|next-url|next-router-[\w-]+)$/

/** Headers that belong to a single response. */
const ofOneAnswer = ['x-request-id', 'date', 'connection', 'keep-alive', 'transfer-encoding']

/**
 * A cache of encoded public responses. An entry is fresh for a second, unless a page has changed meanwhile. After that
 * Next is asked, and a response with the same entity tag reuses the encoded body. So a page that thousands open costs
 * Next one response a second, and compression almost nothing. When Next fails, the last complete response is sent
 * (RFC 5861, `stale-if-error`).
 * @param {{ maxBytes?: number, freshFor?: number, documents?: boolean }} [options] total bytes; milliseconds; whether
 *   pages come without scripts of their own, so that their policy's nonce is nobody's
 */
export function createKeptAnswers({ maxBytes = 2 ** 25, freshFor = 1000, documents = false } = {}) {
  /** @type {LRUCache<string, Answer>} */
  const answers = new LRUCache({ maxSize: maxBytes, sizeCalculation: measure })
  /** Those whose address a client may invent: they push out their like, and no pages. @type {typeof answers} */
  const ofQuestions = new LRUCache({ maxSize: maxBytes / 16, sizeCalculation: measure })
  const placeOf = (/** @type {string} */ key) => (key.includes('?') ? ofQuestions : answers)
  const coming = createComingAnswers()
  const isFresh = (/** @type {Answer} */ { until, changes }) =>
    until > performance.now() && changes === pageChanges.count

  /**
   * Sends the cached response, if it is fresh, or the one that is being made for somebody else: a thousand readers at
   * once are one request to Next, and one compression.
   * @param {Request} request
   * @param {Response} response
   * @param {() => void} pass called when Next has to be asked, perhaps later
   */
  function give(request, response, pass) {
    const key = nameAnswer(request)
    if (!key) return pass()
    const kept = placeOf(key).get(key)
    if (kept && isFresh(kept)) return send(request, response, kept)
    const shared = coming.find(key)
    if (!shared) return pass()
    shared.then((outcome) => {
      if (response.destroyed) return
      if (outcome === 'given up') give(request, response, pass)
      else if (outcome === 'not shared' || outcome.changes !== pageChanges.count) pass()
      else send(request, response, outcome)
    })
  }

  /** Caches Next's response, if it is cacheable. */
  function take(/** @type {Request} */ request, /** @type {Response} */ response) {
    const key = request.method === 'GET' ? nameAnswer(request) : undefined
    if (!key) return
    const last = placeOf(key).peek(key)
    const changes = pageChanges.count
    const share = coming.announce(key, response)
    const keep = async (/** @type {Buffer} */ body) => {
      const encoding = chooseEncoding(request.headers['accept-encoding'])
      const headers = readHeaders(response, encoding)
      const isSame = last && headers.etag && last.headers.etag === headers.etag
      const encoded = isSame ? last.body : await encode(body, encoding, { isForEver: isHashed(request.url ?? '') })
      headers['content-length'] = encoded.length
      const answer = { headers, body: encoded, until: performance.now() + freshFor, changes }
      placeOf(key).set(key, answer)
      share(answer)
      return answer
    }
    const isFailed = () => last !== undefined && response.statusCode >= 500
    collectBody(response, {
      longest,
      isWanted: () => {
        const isWanted = isFailed() || isKept(request, response, documents)
        if (!isWanted) share('not shared')
        return isWanted
      },
      finish: (body, end) => {
        const sent = (isFailed() ? Promise.resolve(/** @type {Answer} */ (last)) : keep(body)).then((answer) => {
          send(request, response, answer, end)
        })
        sent.catch((error) => {
          console.error(`${request.url} was not sent:`, error)
          response.destroy()
        })
      },
    })
  }

  return { give, take }
}

/**
 * Bytes that an answer takes in the cache, at most: of its body, of its headers as objects of their own, and of an
 * address that a client may have made long.
 */
function measure(/** @type {Answer} */ { headers, body }, /** @type {string} */ key) {
  return body.length + 2 * (key.length + JSON.stringify(headers).length) + 1024
}

/** Whether a response is cacheable: 200, public, compressible, and no `Vary` beyond `varying`. */
function isKept(/** @type {Request} */ request, /** @type {Response} */ response, /** @type {boolean} */ documents) {
  if (response.statusCode !== 200 || response.hasHeader('content-encoding')) return false
  const control = String(response.getHeader('cache-control'))
  const isPublic = /public|s-maxage/.test(control) && !/no-store|no-cache|private|no-transform/.test(control)
  if (!isPublic && !(documents && isBareSearch(request.url ?? ''))) return false
  if (
    response.hasHeader('set-cookie') ||
    !compression.filter(/** @type {any} */ (request), /** @type {any} */ (response))
  )
    return false
  const names = String(response.getHeader('vary') ?? '')
    .toLowerCase()
    .split(/,\s*/)
  return names.every((name) => name === '' || varying.test(name))
}

/** Next's headers of the response, with those of the encoding. */
function readHeaders(/** @type {Response} */ response, /** @type {import('./encodings.js').Encoding} */ encoding) {
  const headers = response.getHeaders()
  for (const name of ofOneAnswer) delete headers[name]
  const vary = [headers.vary].flat().filter(Boolean).join(', ')
  if (!/accept-encoding/i.test(vary)) headers.vary = vary ? `${vary}, Accept-Encoding` : 'Accept-Encoding'
  if (encoding) headers['content-encoding'] = encoding
  return { ...headers }
}

/** `finishHeaders` turns it into a 304 where the client has it. */
function send(
  /** @type {Request} */ request,
  /** @type {Response} */ response,
  /** @type {Answer} */ { headers, body },
  /** @type {(body?: Buffer) => void} */ end = (whole) => void response.end(whole),
) {
  if (response.destroyed || response.headersSent) return // closed, or already answered with an error
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value)
  response.statusCode = 200
  end(request.method === 'HEAD' ? undefined : body)
}
