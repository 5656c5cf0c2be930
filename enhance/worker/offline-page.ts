import { pageCache } from './copies'
import { findOfflinePage } from './rules'

/** Written in by `build/assets/build-worker.ts`. */
declare const OFFLINE_PAGES: string[]
declare const VERSION: string

/** Belongs to one build: the offline pages, and what they need to look like the site. */
export const shellCache = `shell-${VERSION}`

/** @throws Error when a page does not answer: the worker is then not installed, and asks again later */
export async function installShell(): Promise<void> {
  const shell = await caches.open(shellCache)
  const needed = new Set<string>()
  for (const path of OFFLINE_PAGES) {
    const response = await fetch(path, { cache: 'reload' })
    if (!response.ok) throw new Error(`${path} answers ${response.status}`)
    const html = await response.clone().text()
    for (const [, url] of html.matchAll(/(?:href|src)="(\/(?:assets|_next\/static)\/[^"]+)"/g)) needed.add(url!)
    await shell.put(path, response)
  }
  await shell.addAll([...needed])
}

/** What is shown in place of a page that is not here; 503, because the page may well exist. */
export async function buildOfflineAnswer(path: string): Promise<Response> {
  const page = await (await caches.open(shellCache)).match(findOfflinePage(path, OFFLINE_PAGES), { ignoreVary: true })
  if (!page) return Response.error()
  return new Response(page.body, { status: 503, headers: page.headers })
}

/** A copy with a line at its top that says so, and from when it is. The words are the page's own. */
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

/** The copy of a page: of pages only, so that no offline page is taken for one. */
export async function findPageCopy(path: string): Promise<Response | undefined> {
  return (await caches.open(pageCache)).match(path, { ignoreVary: true })
}
