// @ts-check
import { noFlightData } from './cache/strip-runtime.js'
import { askForDocument, buildDocument, serveDocuments } from './documents.js'

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {(entry: Entry, meta: unknown) => unknown} OnEntry
 * @typedef {{ requestMeta?: Record<string, unknown> }} Context
 * @typedef {{ value?: { kind?: string, html?: Html, rscData?: Buffer, status?: number } | null }} Entry
 * @typedef {object} Html Next's result of a render
 * @property {boolean} [isDynamic] it is still being rendered
 * @property {string} [contentType]
 * @property {() => string} [toUnchunkedString]
 * @typedef {object} Page the exports of a page that Next has built
 * @property {(request: Request, response: Response, context: any) => Promise<unknown>} handler
 */

/** Bytes; platforms limit a response to less. */
const longest = 2 ** 24

/**
 * What a function of a platform runs instead of a page: Next's handler, whose documents come without the runtime, as
 * `cache-handler.js` serves them on one's own machine (`build/adapter/wrap-pages.ts` puts it in the place of the page).
 * @template {Page | Promise<Page>} Exports
 * @param {Exports} page
 * @param {Record<string, string>} missing the 404 page of each language, for `notFound()`
 * @returns {Exports}
 */
export function wrapPage(page, missing) {
  if ('then' in page) return /** @type {Exports} */ (page.then((exports) => wrapPage(exports, missing)))
  return {
    ...page,
    handler(/** @type {Request} */ request, /** @type {Response} */ response, /** @type {Context} */ context) {
      const lang = /^\/([^/?]+)/.exec(request.url ?? '')?.[1] ?? ''
      const getMissing = () => missing[lang] ?? Object.values(missing)[0]
      askForDocument(request)
      serveDocuments(response, { all: true, longest, getMissing })
      return page.handler(request, response, giveDocuments(context, getMissing))
    },
  }
}

/**
 * A platform may take a page from Next instead of the response, by a callback:
 * https://nextjs.org/docs/app/api-reference/adapters/implementing-ppr-in-an-adapter
 */
function giveDocuments(/** @type {Context} */ context, /** @type {() => string | undefined} */ getMissing) {
  const requestMeta = { ...context?.requestMeta }
  for (const name of ['onCacheEntry', 'onCacheEntryV2']) {
    const take = /** @type {OnEntry | undefined} */ (requestMeta[name])
    if (take)
      requestMeta[name] = (/** @type {Entry} */ entry, /** @type {unknown} */ meta) =>
        take(slimEntry(entry, getMissing), meta)
  }
  return { ...context, requestMeta }
}

/** @returns {Entry} */
function slimEntry(/** @type {Entry} */ entry, /** @type {() => string | undefined} */ getMissing) {
  const { value } = entry
  if (value?.kind !== 'APP_PAGE' || !value.html?.toUnchunkedString || value.html.isDynamic) return entry
  const html = buildDocument(value.html.toUnchunkedString(), () => (value.status === 404 ? getMissing() : undefined))
  if (html === undefined) return entry
  const { fromStatic } = /** @type {any} */ (value.html.constructor)
  const slim = { html: fromStatic(html, value.html.contentType), rscData: value.rscData && Buffer.from(noFlightData) }
  return { ...entry, value: { ...value, ...slim } }
}
