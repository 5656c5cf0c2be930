import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import fileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js'
import { limitRemakes } from './server/cache/limit-remakes.js'
import { pageChanges } from './server/cache/page-changes.js'
import { replaceFile } from './server/cache/replace-file.js'
import { joinInstances } from './server/cache/revalidated-tags.js'
import { isDocument, noFlightData, stripRuntime } from './server/cache/strip-runtime.js'
import { warnSeldom } from './server/cache/warn-seldom.js'

const FileSystemCache = fileSystemCache.default ?? fileSystemCache

// The heap may grow to three times the live data instead of four (docs/decisions/0018-builds.md).
// biome-ignore lint/style/noProcessEnv: Next sets it in the build processes that prerender pages and load this file
if (process.env.NEXT_PHASE === 'phase-production-build') setFlagsFromString('--heap-growing-percent=200')

/** Written by build/plan-pages.ts; from Next's folder of the server. */
const schedule = '../../.generated/schedule.json'

/** Ends each row of flight data. */
const lineFeed = 10

/** With Redis, a revalidation on one instance reaches all of them. */
const instances = joinInstances()

/**
 * Next's file system cache, with these differences:
 * - A page marked as a document (`data-document`) is stored and served without framework scripts and flight data, in
 *   the form that `build/adapter/` writes.
 * - A truncated file is rendered again instead of being served.
 * - A failed write is only a warning: the page stays in the memory cache.
 * - Revalidations are published to other instances.
 * - Pages of the build are stale when the next scheduled post is published, whatever the times of their files are.
 * - Few stale pages are rendered at the same time; those that were missing are never served stale.
 */
export default class DocumentCache extends FileSystemCache {
  /** Documents by the cache entry they were made from; collected when Next's memory cache evicts the entry. */
  static #documents = new WeakMap()

  static #remakes = limitRemakes()

  static #nextPublication

  constructor(context) {
    super({ ...context, fs: context.fs && writeWhole(context.fs) })
  }

  async get(key, context) {
    const entry = await super.get(key, context)
    const value = entry?.value
    if (isCutOff(value)) return null
    if (value?.kind !== 'APP_PAGE' || typeof value.html !== 'string') return entry
    let document = DocumentCache.#documents.get(value)
    if (!document) {
      document = await this.#buildDocument(value)
      DocumentCache.#documents.set(value, document)
    }
    const bounded = await this.#boundLife(entry)
    if (!isOver(bounded)) return { ...bounded, value: document }
    if (value.status === 404) return null
    const isTurn = DocumentCache.#remakes.admit(key)
    return { ...bounded, value: document, lastModified: isTurn ? bounded.lastModified : Date.now() }
  }

  /**
   * Next counts the lifetime of a prerendered page from the time of its file, which is later than its rendering: by some
   * of the build, and by days in a copied release. Pages that were rendered since have their `cacheControl` stored.
   */
  async #boundLife(entry) {
    if (entry.cacheControl) return entry
    DocumentCache.#nextPublication ??= await readNextPublication(this.fs, path.join(this.serverDistDir, schedule))
    const over = DocumentCache.#nextPublication
    return Date.now() < over ? entry : { ...entry, lastModified: over - 1000, cacheControl: { revalidate: 1 } }
  }

  /** `super.set` fills the memory cache before it writes the file: if that fails, the page is served from memory. */
  async set(key, value, context) {
    try {
      await super.set(key, slim(value), context)
    } catch (error) {
      warnSeldom('Cache: pages are kept in memory only', error)
    } finally {
      DocumentCache.#remakes.finish(key)
      pageChanges.count += 1
    }
  }

  async revalidateTag(tags, durations) {
    await super.revalidateTag(tags, durations)
    pageChanges.count += 1
    await instances?.publish([tags].flat(), durations)
  }

  /**
   * The document of a page, also when plain `next build` wrote the file. A page that needs the runtime is unchanged.
   */
  async #buildDocument(value) {
    const html = value.status === 404 ? await this.#findMissingPage(value) : value.html
    if (!isDocument(html)) return value
    return { ...value, html: stripRuntime(html), headers: { ...withoutPreloads(value.headers), ...varyOf(html) } }
  }

  /** `notFound()` renders only in the browser: the prerendered 404 page of the language is served instead. */
  async #findMissingPage(value) {
    if (isDocument(value.html)) return value.html
    const tags = String(value.headers?.['x-next-cache-tags'] ?? '').split(',')
    const lang = tags.map((tag) => /^_N_T_\/([a-z]{2}(?:-\w+)?)(?:\/|$)/.exec(tag)?.[1]).find(Boolean)
    const file = path.join(this.serverDistDir, 'missing.json') // written by build/adapter/
    const missing = this.fs.existsSync(file) ? JSON.parse(await this.fs.readFile(file, 'utf8')) : {}
    return missing[lang] ?? value.html
  }
}

/** @returns epoch milliseconds; infinite when nothing was scheduled, and during a build */
async function readNextPublication(fs, file) {
  if (!fs.existsSync(file)) return Number.POSITIVE_INFINITY
  return JSON.parse(await fs.readFile(file, 'utf8')).next ?? Number.POSITIVE_INFINITY
}

/** Whether a page's time is over, so that Next would serve it once more and render it meanwhile. */
function isOver({ lastModified, cacheControl }) {
  return Boolean(cacheControl?.revalidate) && lastModified + cacheControl.revalidate * 1000 <= Date.now()
}

/** Whether the HTML, flight data or body is truncated. (Next itself renders again when `.meta` cannot be parsed.) */
function isCutOff(value) {
  if (value?.kind === 'APP_ROUTE') return value.status === 200 && value.body?.length === 0
  if (value?.kind !== 'APP_PAGE' || typeof value.html !== 'string') return false
  return !value.html.trimEnd().endsWith('</html>') || (value.rscData && value.rscData.at(-1) !== lineFeed)
}

/** What is stored of a page: segments are never prefetched, and a document's flight data is never requested. */
function slim(value) {
  if (value?.kind !== 'APP_PAGE') return value
  const page = { ...value, segmentData: undefined }
  if (typeof value.html !== 'string' || !isDocument(value.html)) return page
  return { ...page, html: stripRuntime(value.html), rscData: Buffer.from(noFlightData) }
}

/** A page with a Markdown form differs by `Accept` (`proxy.ts`). Next merges this into its own `Vary`. */
function varyOf(html) {
  return /<link[^>]* type="text\/markdown"/.test(html) ? { vary: 'Accept' } : {}
}

/** Atomic writes. (`writeFileAtomic` of Next does not replace an existing file.) */
function writeWhole(fs) {
  return { ...fs, writeFile: replaceFile }
}

/** `Link: <…>; rel=preload; as=script` would fetch scripts that the document does not have. */
function withoutPreloads(headers) {
  if (!headers?.link) return headers
  const { link, ...rest } = headers
  return rest
}
