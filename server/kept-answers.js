// @ts-check
import compression from 'compression'
import { LRUCache } from 'lru-cache'
import { isHashed } from '../lib/api/lifetimes.js'
import { pageChanges } from './cache/page-changes.js'
import { collectBody } from './collect-body.js'
import { chooseEncoding, encode } from './encodings.js'

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {object} Answer
 * @property {import('node:http').OutgoingHttpHeaders} headers
 * @property {Buffer} body encoded
 * @property {number} until milliseconds, when Next is asked again
 * @property {number} changes of pages, when Next was asked
 */

/** Bytes of a body above which it is handed on as it comes. */
const longest = 2 ** 21

/** Request headers by which kept answers may differ; requests with the others are not looked at. */
const varying = /^(?:accept|accept-encoding|sec-fetch-dest|rsc|next-url|next-router-[\w-]+)$/

/** Headers of requests for parts of a page, data of Next's runtime, or what not everybody may see. */
const ofOthers = /^(?:range|authorization|rsc|next-url|next-router-[\w-]+)$/

/** What belongs to one answer. */
const ofOneAnswer = ['x-request-id', 'date', 'connection', 'keep-alive', 'transfer-encoding']

/**
 * Answers that are the same for everybody. For a second they are given without asking Next, unless a page has
 * changed in the meantime; then Next is asked, and an answer with the entity tag of the last one needs no new
 * encoding. So Next makes one answer a second of a page that thousands open, and brotli costs next to nothing. When Next
 * fails, readers get the last answer that was whole (RFC 5861, `stale-if-error`).
 * @param {{ maxBytes?: number, freshFor?: number }} [limits] bytes of all that is kept; milliseconds
 */
export function createKeptAnswers({ maxBytes = 2 ** 25, freshFor = 1000 } = {}) {
  /** @type {LRUCache<string, Answer>} */
  const answers = new LRUCache({ maxSize: maxBytes * 0.75, sizeCalculation: ({ body }) => body.length + 2048 })
  /**
   * Encoded bodies, those that are being made too, by path and entity tag: most queries change nothing of a page.
   * @type {LRUCache<string, Buffer, () => Promise<Buffer>>}
   */
  const encodings = new LRUCache({
    maxSize: maxBytes * 0.25,
    sizeCalculation: (body) => body.length + 512,
    fetchMethod: (_name, _stale, { context }) => context(),
  })

  /** Sends the answer that is kept, if there is one. */
  function give(/** @type {Request} */ request, /** @type {Response} */ response) {
    const kept = isForAll(request) ? answers.get(nameAnswer(request)) : undefined
    if (!kept || kept.until <= performance.now() || kept.changes !== pageChanges.count) return false
    send(request, response, kept)
    return true
  }

  /** Sees to it that the answer of Next is kept, if it may be. */
  function take(/** @type {Request} */ request, /** @type {Response} */ response) {
    if (request.method !== 'GET' || !isForAll(request)) return
    const key = nameAnswer(request)
    const last = answers.peek(key)
    const changes = pageChanges.count
    const keep = async (/** @type {Buffer} */ body) => {
      const encoding = chooseEncoding(request.headers['accept-encoding'])
      const headers = readHeaders(response, encoding)
      const path = nameAnswer({ url: request.url?.split('?')[0], headers: request.headers })
      const context = () => encode(body, encoding, { isForEver: isHashed(request.url ?? '') })
      const encoded =
        last && last.headers.etag === headers.etag
          ? last.body
          : await encodings.forceFetch(`${path}\n${headers.etag}`, { context })
      headers['content-length'] = encoded.length
      const answer = { headers, body: encoded, until: performance.now() + freshFor, changes }
      answers.set(key, answer)
      return answer
    }
    const isFailed = () => last !== undefined && response.statusCode >= 500
    collectBody(response, {
      longest,
      isWanted: () => isFailed() || isKept(request, response),
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

/** Whether the answer can be the same as that to others. What `varying` allows beyond `nameAnswer` must not be there. */
function isForAll(/** @type {Request} */ { method, headers }) {
  if (method !== 'GET' && method !== 'HEAD') return false
  return !Object.keys(headers).some((name) => ofOthers.test(name))
}

/** One name for all requests with the same answer. Browsers differ in `Accept`, the site only asks for Markdown. */
function nameAnswer(/** @type {Pick<Request, 'url' | 'headers'>} */ { url, headers }) {
  const { accept = '', 'sec-fetch-dest': destination = '' } = headers
  const wanted = /markdown/i.test(accept) ? accept : ''
  return [chooseEncoding(headers['accept-encoding']), destination, wanted, url].join('\n')
}

/** Public, whole, text, with an entity tag, and different only by what `nameAnswer` knows. */
function isKept(/** @type {Request} */ request, /** @type {Response} */ response) {
  if (response.statusCode !== 200 || !response.hasHeader('etag') || response.hasHeader('content-encoding')) return false
  const control = String(response.getHeader('cache-control'))
  if (!/public|s-maxage/.test(control) || /no-store|no-cache|private|no-transform/.test(control)) return false
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

/** Headers of the answer as Next set them, and of its encoding. */
function readHeaders(/** @type {Response} */ response, /** @type {import('./encodings.js').Encoding} */ encoding) {
  const headers = response.getHeaders()
  for (const name of ofOneAnswer) delete headers[name]
  const vary = [headers.vary].flat().filter(Boolean).join(', ')
  if (!/accept-encoding/i.test(vary)) headers.vary = vary ? `${vary}, Accept-Encoding` : 'Accept-Encoding'
  if (encoding) headers['content-encoding'] = encoding
  return { ...headers }
}

/** Who has it already is told so by `finishHeaders`. */
function send(
  /** @type {Request} */ request,
  /** @type {Response} */ response,
  /** @type {Answer} */ { headers, body },
  /** @type {(body?: Buffer) => void} */ end = (whole) => void response.end(whole),
) {
  if (response.destroyed || response.headersSent) return // gone, or answered with an error
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value)
  response.statusCode = 200
  end(request.method === 'HEAD' ? undefined : body)
}
