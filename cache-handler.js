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

// A heap that grows to twice what is held, not to four times (docs/decisions/0018-builds.md).
// biome-ignore lint/style/noProcessEnv: set by Next in the processes of a build that make pages; they load this file
if (process.env.NEXT_PHASE === 'phase-production-build') setFlagsFromString('--heap-growing-percent=200')

/** Ends each row of the data of a page. */
const lineFeed = 10

/** With a Redis, what is revalidated on one instance is on all of them. */
const instances = joinInstances()

/**
 * Next's own cache on disk, with these differences: a page that says it is a document (`data-document`)
 * is served without framework script and flight data, and a page that was cut off while it was written
 * is made again instead of being served. A disk that cannot be written to costs nothing but a warning, and
 * revalidations are told to other instances. Few old pages are made again at once. On disk are documents, as
 * `build/slim-pages.ts` leaves them.
 */
export default class DocumentCache extends FileSystemCache {
  /** Served forms by the entry they were made from; gone when Next's bounded memory cache drops the entry. */
  static #documents = new WeakMap()

  static #remakes = limitRemakes()

  static #lifetimes

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
    const isTurn = DocumentCache.#remakes.admit(key, entry.lastModified, await this.#findLifetime(key))
    return { ...entry, value: document, lastModified: isTurn ? entry.lastModified : Date.now() }
  }

  /** Seconds, as the build found it in the page (`revalidate`); undefined while building. */
  async #findLifetime(key) {
    DocumentCache.#lifetimes ??= await readLifetimes(
      this.fs,
      path.join(this.serverDistDir, '../prerender-manifest.json'),
    )
    return DocumentCache.#lifetimes.get(key.slice(key.indexOf('/$/') + 2)) // `/route-cache/APP_PAGE/<hash>/$/ko/about`
  }

  /** The memory cache has the page before the disk; when that fails, the page is served from memory. */
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
   * The served form of a page, also of one that `next build` alone has left on the disk; a page that keeps the runtime
   * is served as it is.
   */
  async #buildDocument(value) {
    const html = value.status === 404 ? await this.#findMissingPage(value) : value.html
    if (!isDocument(html)) return value
    return { ...value, html: stripRuntime(html), headers: { ...withoutPreloads(value.headers), ...varyOf(html) } }
  }

  /** `notFound()` renders in the browser only; the site has a whole page for it in each language. */
  async #findMissingPage(value) {
    if (isDocument(value.html)) return value.html
    const tags = String(value.headers?.['x-next-cache-tags'] ?? '').split(',')
    const lang = tags.map((tag) => /^_N_T_\/([a-z]{2}(?:-\w+)?)(?:\/|$)/.exec(tag)?.[1]).find(Boolean)
    const file = path.join(this.serverDistDir, 'app', lang ?? '', 'missing.html')
    return this.fs.existsSync(file) ? this.fs.readFile(file, 'utf8') : value.html
  }
}

/** `revalidate` of all pages by their path: seconds, or false for those that are made once. */
async function readLifetimes(fs, file) {
  if (!fs.existsSync(file)) return new Map() // in a build
  const { routes } = JSON.parse(await fs.readFile(file, 'utf8'))
  return new Map(
    Object.entries(routes).map(([route, { initialRevalidateSeconds }]) => [route, initialRevalidateSeconds]),
  )
}

/** A page, its data and a feed each end in a way that half of them does not. (Next itself makes anew what has no sound `.meta`.) */
function isCutOff(value) {
  if (value?.kind === 'APP_ROUTE') return value.status === 200 && value.body?.length === 0
  if (value?.kind !== 'APP_PAGE' || typeof value.html !== 'string') return false
  return !value.html.trimEnd().endsWith('</html>') || (value.rscData && value.rscData.at(-1) !== lineFeed)
}

/** What is kept of a page: nothing fetches its parts ahead, and nothing asks for a document's data. */
function slim(value) {
  if (value?.kind !== 'APP_PAGE') return value
  const page = { ...value, segmentData: undefined }
  if (typeof value.html !== 'string' || !isDocument(value.html)) return page
  return { ...page, html: stripRuntime(value.html), rscData: Buffer.from(noFlightData) }
}

/** A page that names its Markdown is that for those who ask for it (`proxy.ts`). Next adds it to its own `Vary`. */
function varyOf(html) {
  return /<link[^>]* type="text\/markdown"/.test(html) ? { vary: 'Accept' } : {}
}

/** Every file appears whole or not at all. (`writeFileAtomic` of Next leaves a file that is there as it is.) */
function writeWhole(fs) {
  return { ...fs, writeFile: replaceFile }
}

/** `Link: <…>; rel=preload; as=script` would fetch what the page no longer runs. */
function withoutPreloads(headers) {
  if (!headers?.link) return headers
  const { link, ...rest } = headers
  return rest
}
