// @ts-check
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { constants } from 'node:zlib'
import compression from 'compression'
import { prefersMarkdown } from '../lib/machines/accept.js'
import { refuseSocket, sendAnswer } from './answer.js'
import { checkRequest } from './check-request.js'
import { askForDocument, serveDocuments } from './documents.js'
import { finishHeaders } from './headers.js'
import { stripInternalHeaders } from './internal-headers.js'
import { createKeptAnswers } from './kept-answers.js'
import { limitSearches } from './limit-searches.js'
import { limitWork } from './limit-work.js'
import { asked } from './log-errors.js'
import { createRepeatedBodies } from './repeated-bodies.js'

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/** Limits of a request, in milliseconds and bytes: thousands of slow connections are closed. */
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16_384,
  requireHostHeader: false, // checkRequest requires it, and its response has the site's headers
}

/** Milliseconds after which a socket without activity is closed. */
const longestPause = 120_000

/** Compresses responses that are not in the cache of kept-answers.js, in a window of 128 KB: the usual one takes 4 MB. */
const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_LGWIN]: 17 } } })

/**
 * The HTTP server in front of Next: refuses invalid requests, answers from its cache, and passes the rest to Next.
 * @param {(request: Request, response: Response) => Promise<void>} handle Next's request handler
 * @param {object} options
 * @param {(name: string) => boolean} options.isAllowedHost
 * @param {Record<string, string>} options.siteHeaders headers of every path
 * @param {number} options.keepAlive milliseconds
 * @param {number} [options.proxies] number of trusted proxies in front of it; 0: clients are known by their connection
 * @param {string} [options.basePath] path of the whole site: what lies behind the front, also Next, knows nothing of it
 * @param {boolean} [options.documents] whether documents are served without Next's runtime
 * @param {(host: string) => void} [options.onStranger] called with a host that is not allowed
 */
export function createFront(
  handle,
  { isAllowedHost, siteHeaders, keepAlive, proxies = 1, documents, basePath = '', onStranger },
) {
  const answers = createKeptAnswers({ documents })
  const repeated = createRepeatedBodies()
  const isTaken = limitWork()
  const refuseSearch = limitSearches({ proxies })
  const hear = (/** @type {Request} */ request) => {
    if (proxies === 0) request.headers['x-forwarded-for'] = request.socket.remoteAddress // the client may write its own
  }
  const clean = (/** @type {Request} */ request) => {
    stripInternalHeaders(request.headers)
    if (prefersMarkdown(request.headers.accept)) request.headers.accept = 'text/markdown'
    if (documents) askForDocument(request)
  }
  const server = createServer({ ...limits, keepAliveTimeout: keepAlive }, (request, response) => {
    const id = nameRequest(request)
    response.setHeader('X-Request-Id', id)
    response.setMaxListeners(20) // Next listens, too
    const checked = checkRequest(request, isAllowedHost, basePath)
    if ('status' in checked) {
      if (checked.status === 421 && checked.why) onStranger?.(checked.why)
      return sendAnswer(response, checked, siteHeaders)
    }
    request.url = checked.url
    hear(request)
    const refused = refuseSearch(request)
    if (refused) return sendAnswer(response, refused, siteHeaders)
    finishHeaders(request, response, basePath)
    // Next's redirects lack them.
    for (const name in siteHeaders) response.setHeader(name, /** @type {string} */ (siteHeaders[name]))
    clean(request)
    const pass = () => {
      compress(/** @type {any} */ (request), /** @type {any} */ (response), () => {})
      repeated.take(request, response)
      answers.take(request, response)
      if (documents) serveDocuments(response)
      const { method, url = '/' } = request
      const named = { request: id, method, path: url.split('?', 1)[0] ?? '/' }
      asked.run(named, handle, request, response).catch((error) => {
        asked.run(named, () => console.error(error))
        if (response.headersSent) response.destroy()
        else sendAnswer(response, { status: 500 }, siteHeaders)
      })
    }
    answers.give(request, response, () => {
      if (!isTaken(response, pass)) sendAnswer(response, { status: 503, headers: { 'Retry-After': '5' } }, siteHeaders)
    })
  })
  server.timeout = longestPause
  server.on('clientError', (/** @type {NodeJS.ErrnoException} */ error, socket) => {
    if (error.code === 'ECONNRESET') return void socket.destroy()
    refuseSocket(socket, statusOf(error.code), siteHeaders)
  })
  server.on('checkExpectation', (_request, response) => sendAnswer(response, { status: 417 }, siteHeaders))
  server.on('connect', (_request, socket) => refuseSocket(socket, 405, siteHeaders, { Allow: 'GET, HEAD, OPTIONS' }))
  return server
}

/** The proxy's request ID if it is safe to log, else a new one. */
function nameRequest(/** @type {Request} */ request) {
  const given = request.headers['x-request-id']
  const id = typeof given === 'string' && /^[\w.:-]{8,128}$/.test(given) ? given : randomUUID()
  request.headers['x-request-id'] = id
  return id
}

function statusOf(/** @type {string | undefined} */ code) {
  if (code === 'HPE_HEADER_OVERFLOW') return 431
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400
}
