import { XMLBuilder } from 'fast-xml-parser'
import { absoluteUrl } from '@/lib/addresses/routes'
import { listHreflangs } from '@/lib/metadata/seo'
import { cleanXml } from '@/lib/text/characters'
import type { PublicPage } from './public-page'

/** Limits of one file, uncompressed (https://www.sitemaps.org/protocol.html#index). */
export const limits = { urls: 50_000, bytes: 50 * 1024 * 1024 }
/** Maximum number of images per page: developers.google.com/search/docs/crawling-indexing/sitemaps/image-sitemaps */
const mostImages = 1000

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', suppressEmptyNode: true })
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const open = `${declaration}<urlset xmlns="${namespace}" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`
const close = '</urlset>\n'

/**
 * The files of the sitemap by path: `/sitemap.xml` alone, or an index of `/sitemap/1.xml` and so on when one file would
 * exceed the limits.
 */
export function renderSitemap(pages: readonly PublicPage[], most = limits): Map<string, string> {
  const parts = split(pages, most)
  if (parts.length <= 1) return new Map([['/sitemap.xml', join(parts[0] ?? [])]])
  const named = parts.map((part, index) => ({ path: `/sitemap/${index + 1}.xml`, part }))
  const index = named.map(({ path, part }) => {
    const times = part.flatMap(({ page }) => page.lastModified?.getTime() ?? [])
    const lastmod = times.length > 0 ? new Date(Math.max(...times)).toISOString() : undefined
    return { loc: absoluteUrl(path), ...(lastmod && { lastmod }) }
  })
  const sitemapindex = { '@xmlns': namespace, sitemap: index }
  return new Map([
    ['/sitemap.xml', `${declaration}${builder.build({ sitemapindex })}\n`],
    ...named.map(({ path, part }): [string, string] => [path, join(part)]),
  ])
}

interface Rendered {
  page: PublicPage
  xml: string
}

const join = (part: readonly Rendered[]) => `${open}${part.map(({ xml }) => xml).join('')}${close}`

function split(pages: readonly PublicPage[], most: typeof limits): Rendered[][] {
  const parts: Rendered[][] = []
  let bytes = 0
  for (const page of pages) {
    const xml = renderPage(page)
    const size = Buffer.byteLength(xml)
    const part = parts.at(-1)
    if (part && part.length < most.urls && bytes + size <= most.bytes) {
      part.push({ page, xml })
      bytes += size
    } else {
      parts.push([{ page, xml }])
      bytes = open.length + close.length + size
    }
  }
  return parts
}

/** Elements are in the order of the schema. */
function renderPage({ url, lastModified, images, alternates }: PublicPage): string {
  const entry = {
    loc: url,
    ...(lastModified && { lastmod: lastModified.toISOString() }),
    'xhtml:link': listHreflangs(alternates).map(([lang, href]) => ({
      ...{ '@rel': 'alternate', '@hreflang': lang, '@href': href },
    })),
    'image:image': images.slice(0, mostImages).map((loc) => ({ 'image:loc': loc })),
  }
  return cleanXml(`${builder.build({ url: entry })}\n`)
}
