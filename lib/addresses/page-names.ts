import { defaultLanguage, type Language, site } from '@/site.config'

/** Folders of `app/[lang]` and first segments of other paths of the site. A test compares them with the folders. */
const ownNames = [
  ...['posts', 'authors', 'tags', 'list', 'page', 'pages', 'series', 'archive', 'papers', 'search', 'cards'],
  ...['missing', 'moved', 'not-found', 'offline', 'preview', 'writing'],
  ...['api', 'assets', 'sitemap', 'feed', 'rss', 'atom', 'index'],
]

/** Names that a page of the author (`content/pages/<name>.mdx`) cannot have, because something else is there. */
export const reservedPageNames: ReadonlySet<string> = new Set([...ownNames, ...site.languages])

/**
 * The public path of a prerendered page of the author, whose folder is no address.
 * @example fromPagesFolder('/en/pages/cv') // => '/en/cv'
 */
export const fromPagesFolder = (path: string) => path.replace(/^(\/[a-z]{2})?\/pages\/(?=[^/]+$)/, '$1/')

/**
 * A path segment that may be a page of the author, as a pattern of Next's rewrites.
 * @example new RegExp(`^${pageNamePattern}$`).test('cv') // => true
 */
export const pageNamePattern = `(?!(?:${[...reservedPageNames].join('|')})$)[a-z0-9]+(?:-[a-z0-9]+)*`

const pagePath = new RegExp(`^/(${site.languages.join('|')})/(${pageNamePattern})$`)

/**
 * Next's internal path of a page, which differs for pages of the author.
 * @param path with the language in front
 * @example toPagesFolder('/ko/cv') // => '/ko/pages/cv'
 * @example toPagesFolder('/ko/tags') // => '/ko/tags'
 */
export const toPagesFolder = (path: string) => path.replace(pagePath, '/$1/pages/$2')

/**
 * Rewrites of the addresses of pages to their folder. `missing` and `pages` are folders of `app/[lang]` and no addresses.
 * @param namesIn names of pages in a language, as patterns: while writing any name, because one may be added
 */
export function buildPageRewrites(namesIn: (lang: Language) => readonly string[]) {
  return site.languages.flatMap((lang) => {
    const prefix = lang === defaultLanguage ? '' : `/${lang}`
    return [
      ...['missing', 'pages/:page*'].map((name) => ({
        source: `${prefix}/${name}`,
        destination: `/${lang}/not-found`,
      })),
      ...namesIn(lang).map((name) => ({ source: `${prefix}/:page(${name})`, destination: `/${lang}/pages/:page` })),
    ]
  })
}
