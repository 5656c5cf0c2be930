import { assetCache, findCopy, followPage, keepAsset, keepPage, pageCache, store } from './copies'
import { buildOfflineAnswer, findPageCopy, installShell, markCopy, shellCache } from './offline-page'
import { isAsset, isReadingPage, isWhole } from './rules'
import { type FetchEvent, type MessageFromPage, scope } from './scope'

/** Network timeout in milliseconds for a page with a copy. Without a copy there is no timeout. */
const patience = 5000

/** A path relative to the site's base path, which is the worker's scope. */
const inSite = (path: string) => path.slice(new URL(scope.registration.scope).pathname.length - 1)

scope.addEventListener('install', (event) => event.waitUntil(Promise.all([installShell(), scope.skipWaiting()])))
scope.addEventListener('activate', (event) => event.waitUntil(activate()))
scope.addEventListener('message', (event) => event.waitUntil(keepRead(event)))
scope.addEventListener('fetch', (event) => {
  const { method, mode, url, headers } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== location.origin || headers.has('range')) return
  // Prefetches (speculation rules) are not reads: left to the browser.
  if (headers.get('sec-purpose')?.startsWith('prefetch')) return
  if (isAsset(inSite(pathname))) event.respondWith(answerAsset(event))
  else if (mode === 'navigate') event.respondWith(answerPage(event, pathname))
})

async function activate(): Promise<void> {
  const current = [pageCache, assetCache, shellCache]
  const old = (await caches.keys()).filter((name) => /^(?:pages|assets|shell)-/.test(name) && !current.includes(name))
  await Promise.all(old.map((name) => caches.delete(name)))
  await scope.registration.navigationPreload?.enable()
  await scope.clients.claim()
}

/** Stores the page and its files, whose URLs the page sends when it is idle (`enhance/keep-copies.ts`). */
async function keepRead({ data, source }: MessageFromPage): Promise<void> {
  const { pathname } = new URL(source?.url ?? '/offline', location.origin)
  if (!isReadingPage(inSite(pathname))) return
  await keepPage(pathname)
  const used = data.filter(
    (url) => url.startsWith(location.origin) && isAsset(inSite(url.slice(location.origin.length))),
  )
  for (const url of used) await keepAsset(url)
}

async function answerAsset(event: FetchEvent): Promise<Response> {
  const { url } = event.request
  const copy = await findCopy(url)
  if (copy) return copy
  const response = await fetch(event.request)
  if (isWhole(response)) event.waitUntil(store(assetCache, url, response.clone()))
  return response
}

async function answerPage(event: FetchEvent, path: string): Promise<Response> {
  const isKept = isReadingPage(inSite(path))
  const network = fetchPage(event, path, isKept)
  event.waitUntil(network.catch(() => {})) // handled below
  const copy = isKept ? await findPageCopy(path) : undefined
  try {
    return await (copy ? Promise.race([network, wait()]) : network)
  } catch {
    return copy ? markCopy(copy) : buildOfflineAnswer(path)
  }
}

async function fetchPage(event: FetchEvent, path: string, isKept: boolean): Promise<Response> {
  const preloaded = await event.preloadResponse
  // In Firefox one that fails is not rejected, but an answer (https://github.com/GoogleChrome/workbox/issues/3134).
  if (preloaded?.type === 'error') throw new TypeError('no network')
  const response = preloaded ?? (await fetch(event.request))
  if (isKept) event.waitUntil(followPage(path, response.clone()))
  return response
}

const wait = () => new Promise<never>((_, reject) => setTimeout(reject, patience))
