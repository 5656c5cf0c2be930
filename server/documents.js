// @ts-check
import { isDocument, stripRuntime } from './cache/strip-runtime.js'
import { collectBody } from './collect-body.js'

/** Bytes; a larger page is streamed as Next renders it. */
const longest = 2 ** 21

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
 * (`data-status`). A page with pending Suspense boundaries is not stripped, because its scripts fill them.
 * @param {import('node:http').ServerResponse} response its methods are replaced
 */
export function serveDocuments(response) {
  collectBody(response, {
    longest,
    isWanted: () =>
      /^text\/html\b/.test(String(response.getHeader('content-type'))) &&
      /\bno-store\b/.test(String(response.getHeader('cache-control'))) &&
      !response.hasHeader('content-encoding'),
    finish: (body, end) => {
      const html = body.toString()
      const [, status] = /<[^<>]* data-status="(\d{3})"/.exec(html) ?? []
      if (status) Object.assign(response, { statusCode: Number(status), statusMessage: '' })
      if (!isDocument(html) || /<template id="B:/.test(html)) return end(body)
      response.removeHeader('content-length')
      response.removeHeader('link') // preloads of the scripts
      end(Buffer.from(stripRuntime(html)))
    },
  })
}
