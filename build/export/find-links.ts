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
 * @param at path of the response, relative to the base path
 */
export function findLinks(body: string, type: string, { url: siteUrl, basePath }: Place, at = '/'): Named {
  const links = new Set<string>()
  const mentions = new Set<string>()
  const { origin } = new URL(siteUrl)
  const keep = (to: Set<string>, url: string) => {
    const plain = url.replaceAll('&amp;', '&')
    if (!/^\/(?!\/)/.test(plain) && !plain.startsWith(`${origin}/`)) return
    const { pathname } = new URL(plain, origin) // resolves `..`, which would leave the folder as a name of a file
    if (pathname.startsWith(`${basePath}/`) && isDecodable(pathname)) to.add(pathname.slice(basePath.length))
  }
  if (type.startsWith('text/html')) {
    rewriteUrls(body, (url) => {
      keep(links, url)
      return url
    })
    for (const [, url = ''] of body.matchAll(/<meta [^>]*content="(https?:[^"]*)"/g)) keep(links, url)
  } else if (type.startsWith('text/css')) {
    // A style sheet may name its own files, such as the font of an owner, from where it stands itself.
    const base = origin + basePath + at
    for (const [, url = ''] of body.matchAll(/url\(["']?([^"'()#][^"'()]*)/g))
      if (URL.canParse(url, base)) keep(links, new URL(url, base).href)
  }
  const isSitemap = body.includes('http://www.sitemaps.org/schemas/sitemap/')
  for (const [url] of body.matchAll(absoluteUrls(siteUrl)))
    keep(isSitemap ? links : mentions, isSitemap ? url : url.replace(signs, ''))
  return { links: [...links], mentions: [...mentions] }
}

/** Else it has no name as a file. The check of posts refuses such links. */
function isDecodable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== ''
  } catch {
    return false // URIError: malformed percent-encoding
  }
}

interface Place {
  url: string
  basePath: string
}

/** At the end of a URL in a text: of the sentence, or of its Markdown. */
const signs = /[.,;:!?'*_~]+$/

/** As the site writes them: percent-encoded, of characters that RFC 3986 has. Brackets and quotes are of the text around. */
const absoluteUrls = (siteUrl: string) =>
  new RegExp(`${siteUrl.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}/[\\w./?#:@!$&*+,;=%~-]*`, 'g')
