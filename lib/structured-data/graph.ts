import type { BreadcrumbList, Graph, IdReference, Person, Thing } from 'schema-dts'
import { absoluteUrl, routes } from '@/lib/addresses/routes'
import { type Language, site } from '@/site.config'

/**
 * What search engines read of a page (https://schema.org, JSON-LD). Things that several pages speak of have
 * one identifier on all of them, and pages refer to it.
 */
export const ids = {
  author: { '@id': `${site.url}/#author` },
  website: { '@id': `${site.url}/#website` },
  blog: (lang: Language): IdReference => ({ '@id': `${absoluteUrl(routes.posts(lang))}#blog` }),
  post: (lang: Language, slug: string): IdReference => ({ '@id': `${absoluteUrl(routes.post(lang, slug))}#post` }),
}

/** All that is said of one page. */
export function buildGraph(...things: Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things }
}

/** The author of the blog; `sameAs` are the author's pages elsewhere. */
export function buildAuthor() {
  const { name, url, profiles = [] } = site.author
  return {
    '@type': 'Person',
    ...ids.author,
    name,
    url: url ?? absoluteUrl('/'),
    ...(profiles.length > 0 && { sameAs: profiles }),
  } satisfies Person
}

/** A page on the way to another. */
export interface Crumb {
  name: string
  path: string
}

/** The way to a page: from the first page of the language through others to itself. */
export function buildBreadcrumbs(lang: Language, crumbs: readonly Crumb[]) {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: site.name, path: routes.posts(lang) }, ...crumbs].map(({ name, path }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      item: absoluteUrl(path),
    })),
  } satisfies BreadcrumbList
}

/**
 * JSON that may stand in a script element: nothing in it ends the element.
 * @example printJson({ a: '</script>' }) // => '{"a":"\\u003c/script>"}'
 */
export function printJson(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
