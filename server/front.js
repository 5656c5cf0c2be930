// @ts-check
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import compression from 'compression'
import { refuseSocket, sendAnswer } from './answer.js'
import { checkRequest } from './check-request.js'
import { askForDocument, serveDocuments } from './documents.js'
import { finishHeaders } from './headers.js'
import { stripInternalHeaders } from './internal-headers.js'
import { createKeptAnswers } from './kept-answers.js'
import { limitSearches } from './limit-searches.js'

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/** Milliseconds and bytes within which a request must come: thousands of slow ones are let go. */
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16_384,
  requireHostHeader: false, // checkRequest does, and answers with the headers of the site
}

/** Milliseconds in which a connection that has an answer must take something of it. */
const longestPause = 120_000

/** What is not kept: encoded as it comes. */
const compress = compression()

/**
 * The server that stands before Next: refuses what no reader sends, gives what it has, and hands on the rest.
 * @param {(request: Request, response: Response) => Promise<void>} handle Next's own
 * @param {object} options
 * @param {(name: string) => boolean} options.isAllowedHost
 * @param {Record<string, string>} options.siteHeaders what the site puts on every path
 * @param {number} options.keepAlive milliseconds
 * @param {number} [options.proxies] how many of ours stand before it
 * @param {boolean} [options.documents] whether pages that say so are served without Next's runtime
 * @param {(host: string) => void} [options.onStranger] told of a host that the server does not answer for
 */
export function createFront(handle, { isAllowedHost, siteHeaders, keepAlive, proxies = 1, documents, onStranger }) {
  const answers = createKeptAnswers()
  const refuseSearch = limitSearches({ proxies })
  const clean = (/** @type {Request} */ request) => {
    stripInternalHeaders(request.headers)
    if (documents) askForDocument(request)
  }
  const server = createServer({ ...limits, keepAliveTimeout: keepAlive }, (request, response) => {
    const id = nameRequest(request)
    response.setHeader('X-Request-Id', id)
    const checked = checkRequest(request, isAllowedHost)
    if ('status' in checked) {
      if (checked.status === 421 && checked.why) onStranger?.(checked.why)
      return sendAnswer(response, checked, siteHeaders)
    }
    request.url = checked.url
    const refused = refuseSearch(request)
    if (refused) return sendAnswer(response, refused, siteHeaders)
    finishHeaders(request, response)
    // Next's redirects leave them out; its pages set them once more.
    for (const name in siteHeaders) response.setHeader(name, /** @type {string} */ (siteHeaders[name]))
    clean(request)
    if (answers.give(request, response)) return
    compress(/** @type {any} */ (request), /** @type {any} */ (response), () => {})
    answers.take(request, response)
    if (documents) serveDocuments(response)
    handle(request, response).catch((error) => {
      console.error(`${request.method} ${request.url} (${id}):`, error)
      if (response.headersSent) response.destroy()
      else sendAnswer(response, { status: 500 }, siteHeaders)
    })
  })
  server.timeout = longestPause
  server.on('clientError', (/** @type {NodeJS.ErrnoException} */ error, socket) => {
    if (error.code === 'ECONNRESET') return void socket.destroy()
    refuseSocket(socket, statusOf(error.code), siteHeaders)
  })
  server.on('connect', (_request, socket) => refuseSocket(socket, 405, siteHeaders, { Allow: 'GET, HEAD, OPTIONS' }))
  return server
}

/** The proxy's name for it, if it is one that may stand in a log; else a new one. */
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
