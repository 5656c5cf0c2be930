// @ts-check
import { isDocument, stripRuntime } from './cache/strip-runtime.js'
import { collectBody } from './collect-body.js'

/** Request headers of Next's client router, which documents do not have. */
const ofRouter = /^next-(?:url$|router-)/

/** Pages rendered per request. For the other pages Next also serves flight data. */
const madePerRequest = /^\/(?:[a-z]{2}(?:-\w+)?\/)?(?:search|preview)\/?(?:\?|$)/i

/**
 * Removes the headers of Next's client router from a request: with them Next would redirect in a loop, or look for
 * flight data that a document does not have.
 * @param {import('node:http').IncomingMessage} request
 */
export function askForDocument({ url = '', headers }) {
  for (const name of Object.keys(headers)) if (ofRouter.test(name)) delete headers[name]
  if (madePerRequest.test(url)) delete headers.rsc
}

/**
 * Strips the runtime from pages rendered per request (search, previews), which bypass the cache and so
 * `cache-handler.js`. Next sends them with status 200: a page that failed names its status in the markup
 * (`data-status`).
 * @param {import('node:http').ServerResponse} response its methods are replaced
 * @param {object} [options]
 * @param {boolean} [options.all] also pages that may be kept: where there is no cache handler
 * @param {number} [options.longest] bytes; a larger page is streamed as Next renders it
 * @param {() => string | undefined} [options.getMissing] the page of a 404 without a page
 */
export function serveDocuments(response, { all = false, longest = 2 ** 21, getMissing } = {}) {
  collectBody(response, {
    longest,
    isWanted: () =>
      /^text\/html\b/.test(String(response.getHeader('content-type'))) &&
      (all || /\bno-store\b/.test(String(response.getHeader('cache-control')))) &&
      !response.hasHeader('content-encoding'),
    finish: (body, end) => {
      const given = body.toString()
      const [, status] = /<[^<>]* data-status="(\d{3})"/.exec(given) ?? []
      if (status) Object.assign(response, { statusCode: Number(status), statusMessage: '' })
      const html = buildDocument(given, () => (response.statusCode === 404 ? getMissing?.() : undefined))
      if (html === undefined && given !== '') return end(body)
      response.removeHeader('content-length') // a HEAD tells the length of the page with the runtime
      response.removeHeader('link') // preloads of the scripts
      end(html === undefined ? undefined : Buffer.from(html))
    },
  })
}

/**
 * The document of a page that Next has rendered.
 * @param {string} html
 * @param {() => string | undefined} getInstead a document for a page that is none: what `notFound()` renders is empty
 * without JavaScript
 * @returns {string | undefined} undefined: the page is left as it is. One with pending Suspense boundaries needs its
 * scripts, which fill them.
 */
export function buildDocument(html, getInstead) {
  if (html === '') return undefined
  if (!isDocument(html)) return getInstead()
  return /<template id="B:/.test(html) ? undefined : stripRuntime(html)
}
