import { pageCache } from './copies'
import { findOfflinePage } from './rules'

/** Defined by `build/assets/build-worker.ts`. */
declare const OFFLINE_PAGES: string[]
declare const VERSION: string

/** The cache of one version: the offline pages with their styles, scripts and fonts. */
export const shellCache = `shell-${VERSION}`

/** @throws Error when a request fails: the browser then retries the installation later */
export async function installShell(): Promise<void> {
  const shell = await caches.open(shellCache)
  const needed = new Set<string>()
  for (const path of OFFLINE_PAGES) {
    const response = await fetch(path, { cache: 'reload' })
    if (!response.ok) throw new Error(`${path} answers ${response.status}`)
    const html = await response.clone().text()
    for (const [, url] of html.matchAll(/(?:href|src)="(\/[^"]*?\b(?:assets|_next\/static)\/[^"]+)"/g)) needed.add(url!)
    await shell.put(path, response)
  }
  await shell.addAll([...needed])
}

/** The offline page for a page without a copy; 503, because the page may exist. */
export async function buildOfflineAnswer(path: string): Promise<Response> {
  const page = await (await caches.open(shellCache)).match(findOfflinePage(path, OFFLINE_PAGES), { ignoreVary: true })
  if (!page) return Response.error()
  return new Response(page.body, { status: 503, headers: page.headers })
}

/** Adds a line at the top of a copy with the time it was stored. The text comes from the page (`data-offline`). */
export async function markCopy(copy: Response): Promise<Response> {
  const html = await copy.text()
  const [, lang = 'en'] = /<html[^>]* lang="([\w-]+)"/.exec(html) ?? []
  const [, words = ''] = /<html[^>]* data-offline="([^"]*)"/.exec(html) ?? []
  const stored = new Date(Number(copy.headers.get('x-stored')))
  const date = stored.toLocaleString(lang, { dateStyle: 'long', timeStyle: 'short' })
  const line = `<p class="offline-copy" role="status">${words} · <time datetime="${stored.toISOString()}">${date}</time></p>`
  return new Response(
    html.replace(/<body[^>]*>/, (body) => body + line),
    { headers: copy.headers },
  )
}

/** The copy of a page, not from the cache of offline pages. */
export async function findPageCopy(path: string): Promise<Response | undefined> {
  return (await caches.open(pageCache)).match(path, { ignoreVary: true })
}
