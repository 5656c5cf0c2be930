import { rewriteUrls } from '@/lib/addresses/base-path'

/** What a response names of the site: paths, percent-encoded, relative to the base path, without query and anchor. */
export interface Named {
  /** Must exist: links, pictures, styles, scripts, link preview images, URLs of a sitemap. */
  links: string[]
  /** May not exist: URLs in text and data, where a post may show any. */
  mentions: string[]
}

/**
 * Finds the URLs of the site in a response.
 * @param site its absolute URL without a trailing slash, and its base path
 */
export function findLinks(body: string, type: string, { url: siteUrl, basePath }: Place): Named {
  const links = new Set<string>()
  const mentions = new Set<string>()
  const { origin } = new URL(siteUrl)
  const keep = (to: Set<string>, url: string) => {
    const plain = url.replaceAll('&amp;', '&').split(/[?#]/, 1)[0] ?? ''
    const path = plain.startsWith(`${origin}/`) ? plain.slice(origin.length) : plain
    if (path.startsWith(`${basePath}/`) && !path.startsWith('//')) to.add(path.slice(basePath.length))
  }
  if (type.startsWith('text/html')) {
    rewriteUrls(body, (url) => {
      keep(links, url)
      return url
    })
    for (const [, url = ''] of body.matchAll(/<meta [^>]*content="(https?:[^"]*)"/g)) keep(links, url)
  } else if (type.startsWith('text/css')) {
    for (const [, url = ''] of body.matchAll(/url\(["']?(\/[^"')]+)/g)) keep(links, url)
  }
  const isSitemap = body.includes('http://www.sitemaps.org/schemas/sitemap/')
  for (const [url] of body.matchAll(absoluteUrls(siteUrl))) keep(isSitemap ? links : mentions, url)
  return { links: [...links], mentions: [...mentions] }
}

interface Place {
  url: string
  basePath: string
}

const absoluteUrls = (siteUrl: string) =>
  new RegExp(`${siteUrl.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}/[^\\s"'<>()\\]\\\\]*`, 'g')
