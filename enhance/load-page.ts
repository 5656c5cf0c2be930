/** Request timeout in milliseconds. */
const patience = 10_000

/** A page of the site; undefined after an error or a timeout. */
export async function loadPage(url: string, cache?: RequestCache): Promise<Document | undefined> {
  try {
    const response = await fetch(url, { cache, signal: AbortSignal.timeout(patience) })
    return response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : undefined
  } catch {
    return undefined
  }
}
