import { type Copy, isKeepable, isWhole, listOverflow } from './rules'

/** Increase a number when the format of its entries changes: older caches are deleted. */
export const pageCache = 'pages-1'
export const assetCache = 'assets-1'

const limits = { pages: 50, bytes: 30_000_000 }
const minute = 60_000

/** The copy of a page or file, from any cache. */
export function findCopy(url: string): Promise<Response | undefined> {
  return caches.match(url, { ignoreVary: true })
}

/** Stores a page's response; deletes the copy if the page is gone (404, 410). */
export async function followPage(path: string, response: Response): Promise<void> {
  if (isKeepable(response)) await store(pageCache, path, response)
  else if (response.status === 404 || response.status === 410) await (await caches.open(pageCache)).delete(path)
  await trim()
}

/** Stores the current page if this worker did not fetch it: it was loaded before the worker, or prefetched. */
export async function keepPage(path: string): Promise<void> {
  if (ageOf(await findCopy(path)) > minute) await followPage(path, await fetch(path))
}

/** Stores an immutable file; one that is used again gets a new time, at most once a day. */
export async function keepAsset(url: string): Promise<void> {
  const copy = await findCopy(url)
  if (ageOf(copy) < 24 * 60 * minute) return
  const response = copy ?? (await fetch(url))
  if (copy || isWhole(response)) await store(assetCache, url, response)
}

export async function store(cache: string, url: string, response: Response): Promise<void> {
  const body = await response.arrayBuffer()
  const headers = new Headers(response.headers)
  // They describe the encoded body; the stored body is decoded, and `markCopy` changes it.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name)
  headers.set('x-bytes', String(body.byteLength))
  headers.set('x-stored', String(Date.now()))
  await (await caches.open(cache)).put(url, new Response(body, { headers }))
}

function ageOf(copy: Response | undefined): number {
  return Date.now() - Number(copy?.headers.get('x-stored') ?? 0)
}

async function trim(): Promise<void> {
  const copies = [...(await listCopies(pageCache)), ...(await listCopies(assetCache))]
  for (const { cache, url } of listOverflow(copies, limits)) await (await caches.open(cache)).delete(url)
}

async function listCopies(name: string): Promise<Copy[]> {
  const cache = await caches.open(name)
  return Promise.all(
    (await cache.keys()).map(async (request) => {
      const headers = (await cache.match(request, { ignoreVary: true }))?.headers
      const [stored, bytes] = [Number(headers?.get('x-stored')), Number(headers?.get('x-bytes'))]
      return { cache: name, url: request.url, isPage: name === pageCache, bytes, stored }
    }),
  )
}
