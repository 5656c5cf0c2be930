// @ts-check
import { isDocument, stripRuntime } from './cache/strip-runtime.js'
import { collectBody } from './collect-body.js'

/** Bytes of a page above which it is handed on as Next made it. */
const longest = 2 ** 21

/** What Next's router in the browser says of itself: no document has it. */
const ofRouter = /^next-(?:url$|router-)/

/** Pages that are made for each request; of the others Next has data for its router, too. */
const madePerRequest = /^\/(?:[a-z]{2}(?:-\w+)?\/)?(?:search|preview)\/?(?:\?|$)/i

/**
 * Takes out of a request what only pages with Next's router are asked: Next would redirect to an address that it redirects
 * again, or find no data where there is a document.
 * @param {import('node:http').IncomingMessage} request
 */
export function askForDocument({ url = '', headers }) {
  for (const name of Object.keys(headers)) if (ofRouter.test(name)) delete headers[name]
  if (madePerRequest.test(url)) delete headers.rsc
}

/**
 * Pages that Next makes for one request (search, previews) pass its cache by: what `cache-handler.js` does with the
 * others is done here. Next gives each of them 200: one that has failed says so in its markup (`data-status`). A page that waits for parts of itself is not stripped, because its scripts put them in place.
 * @param {import('node:http').ServerResponse} response whose methods are replaced
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
