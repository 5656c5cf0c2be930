/** A cached response, as counted against the limits. */
export interface Copy {
  cache: string
  url: string
  isPage: boolean
  bytes: number
  /** Time of storing, in milliseconds since 1970. */
  stored: number
}

export interface Limits {
  pages: number
  bytes: number
}

/**
 * Whether a page may be stored: not search results, drafts or files such as feeds.
 * @param path relative to the site's base path
 * @example isReadingPage('/posts/lora') // => true
 * @example isReadingPage('/en/search') // => false
 */
export function isReadingPage(path: string): boolean {
  return !/^(?:\/[a-z]{2,3}(?:-\w+)?)?\/(?:api|search|preview|writing|offline|_next|assets)(?:\/|$)|\.\w+$/.test(path)
}

/**
 * Whether a path is that of a file whose name contains a hash of its content; not the search of exported files, and not films
 * and files, which are large and requested in ranges.
 */
export const isAsset = (path: string) => /^\/(?:assets\/(?!(?:search|media)\/)|_next\/static\/)/.test(path)

/** Whether a response is a complete public HTML page of this URL. */
export function isKeepable({ status, type, redirected, headers }: Response): boolean {
  const isPublic = !/no-store|private/.test(headers.get('cache-control') ?? '')
  const isHtml = headers.get('content-type')?.startsWith('text/html') ?? false
  return status === 200 && type === 'basic' && !redirected && isPublic && isHtml
}

/** Whether an asset's response can be stored. Not every host says that assets are immutable. */
export function isWhole({ status, type }: Response): boolean {
  return status === 200 && type === 'basic'
}

/** The copies to delete: the oldest ones over the limits. */
export function listOverflow(copies: readonly Copy[], limits: Limits): Copy[] {
  let pages = 0
  let bytes = 0
  return [...copies]
    .sort((a, b) => b.stored - a.stored)
    .filter((copy) => {
      if (copy.isPage) pages += 1
      bytes += copy.bytes
      return bytes > limits.bytes || (copy.isPage && pages > limits.pages)
    })
}

/** The offline page of a path's language; else the last one, of the default language, which has no prefix. */
export function findOfflinePage(path: string, offlinePages: readonly string[]): string {
  const found = offlinePages.find((page) => `${path}/`.startsWith(page.replace(/offline$/, '')))
  return found ?? offlinePages[offlinePages.length - 1]!
}
