import type { BreadcrumbList, Graph, IdReference, Person, Thing } from 'schema-dts'
import { absoluteUrl, routes } from '@/lib/addresses/routes'
import type { Author } from '@/lib/content'
import { authorName, siteName } from '@/lib/site/names'
import { readMailto } from '@/lib/site/profiles'
import { type Language, site } from '@/site.config'

/**
 * Structured data for search engines (https://schema.org, JSON-LD). Entities that occur on several pages have the same
 * `@id` on all of them, and pages refer to it.
 */
export const ids = {
  author: { '@id': `${site.url}/#author` },
  website: { '@id': `${site.url}/#website` },
  blog: (lang: Language): IdReference => ({ '@id': `${absoluteUrl(routes.posts(lang))}#blog` }),
  post: (lang: Language, slug: string): IdReference => ({ '@id': `${absoluteUrl(routes.post(lang, slug))}#post` }),
}

/** The JSON-LD graph of a page. */
export function buildGraph(...things: Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things }
}

/** Pages of the same person; an address for mail is none, and stays out of the page. */
function listSame(profiles: readonly string[]): { sameAs?: string[] } {
  const sameAs = profiles.filter((profile) => !readMailto(profile))
  return sameAs.length > 0 ? { sameAs } : {}
}

/** The author of the blog; `sameAs` are the author's pages elsewhere. */
export function buildAuthor(lang: Language) {
  const { url, profiles = [] } = site.author
  return {
    '@type': 'Person',
    ...ids.author,
    name: authorName(lang),
    url: url ?? absoluteUrl('/'),
    ...listSame(profiles),
  } satisfies Person
}

/** The author of a post by reference: the owner, or one with a page. */
export const idOfAuthor = (lang: Language, { id }: Author): IdReference =>
  id ? { '@id': `${absoluteUrl(routes.author(lang, id))}#person` } : ids.author

/** One of several authors. */
export function buildPerson(lang: Language, author: Author) {
  const { id, name, url, profiles, picture, about } = author
  if (!id) return buildAuthor(lang)
  return {
    '@type': 'Person',
    ...idOfAuthor(lang, author),
    name,
    url: url ?? absoluteUrl(routes.author(lang, id)),
    ...(about && { description: about }),
    ...(picture && { image: picture.startsWith('/') ? absoluteUrl(picture) : picture }),
    ...listSame(profiles),
  } satisfies Person
}

/** A breadcrumb. */
export interface Crumb {
  name: string
  path: string
}

/** Breadcrumbs: from the home page of the language to the page itself. */
export function buildBreadcrumbs(lang: Language, crumbs: readonly Crumb[]) {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: siteName(lang), path: routes.posts(lang) }, ...crumbs].map(({ name, path }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      item: absoluteUrl(path),
    })),
  } satisfies BreadcrumbList
}

/**
 * JSON that is safe inside a script element: it cannot end the element.
 * @example printJson({ a: '</script>' }) // => '{"a":"\\u003c/script>"}'
 */
export function printJson(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
