import { defaultLanguage, type Language, site } from '@/site.config'

function localize(lang: Language, path: string): string {
  if (lang === defaultLanguage) return path
  return path === '/' ? `/${lang}` : `/${lang}${path}`
}

const segment = (slug: string) => encodeURIComponent(slug).replaceAll('%2B', '+')

/**
 * Every path of the site, relative to its base path, as posts link to it. Values are raw (Hangul allowed); the paths are
 * encoded.
 */
export const routes = {
  posts: (lang: Language, page = 1) => localize(lang, page === 1 ? '/' : `/page/${page}`),
  /** Another view of the list (`lib/addresses/list-views.ts`); `newest` is the list itself. */
  view: (lang: Language, view: string, page = 1) => {
    if (view === 'newest') return routes.posts(lang, page)
    return localize(lang, page === 1 ? `/list/${view}` : `/list/${view}/page/${page}`)
  },
  post: (lang: Language, slug: string) => localize(lang, `/posts/${slug}`),
  /** The post as plain Markdown. */
  postMarkdown: (lang: Language, slug: string) => `${routes.post(lang, slug)}.md`,
  tags: (lang: Language) => localize(lang, '/tags'),
  tag: (lang: Language, slug: string, page = 1) =>
    localize(lang, page === 1 ? `/tags/${segment(slug)}` : `/tags/${segment(slug)}/page/${page}`),
  /** The same tags, sorted by name. */
  tagsByName: (lang: Language) => localize(lang, '/tags/by-name'),
  series: (lang: Language) => localize(lang, '/series'),
  seriesOf: (lang: Language, slug: string) => localize(lang, `/series/${segment(slug)}`),
  archive: (lang: Language) => localize(lang, '/archive'),
  archiveOf: (lang: Language, year: string) => localize(lang, `/archive/${year}`),
  papers: (lang: Language) => localize(lang, '/papers'),
  /** Papers filtered, or sorted another way: `by/title`, `year/2021`, `venue/emnlp`, `tag/llm`. */
  papersOf: (lang: Language, facet: string, value: string) => localize(lang, `/papers/${facet}/${segment(value)}`),
  /** @param filters by name: `{ tag: 'llm' }` */
  search: (lang: Language, query = '', page = 1, filters: Readonly<Record<string, string>> = {}) => {
    const asked = new URLSearchParams({
      ...(query && { q: query }),
      ...filters,
      ...(page > 1 && { page: String(page) }),
    })
    return localize(lang, asked.size > 0 ? `/search?${asked}` : '/search')
  },
  /** Description of the search for browsers (https://developer.mozilla.org/docs/Web/XML/Guides/OpenSearch). */
  openSearch: (lang: Language) => localize(lang, '/opensearch.xml'),
  /** The posts of one of several authors. */
  author: (lang: Language, id: string) => localize(lang, `/authors/${id}`),
  authorFeed: (lang: Language, id: string, format = 'feed.xml') => `${routes.author(lang, id)}/${format}`,
  /** A page of the author: `about` is `content/pages/about.mdx`. */
  page: (lang: Language, name: string) => localize(lang, `/${name}`),
  /** What the service worker shows in place of a page that is not on the device. */
  offline: (lang: Language) => localize(lang, '/offline'),
  /** A draft, opened by a signed link. */
  preview: (lang: Language) => localize(lang, '/preview'),
  /** Image for link previews; `id` and `version` come from `lib/cards/card.ts`. */
  card: (lang: Language, version: string, id: string) =>
    localize(lang, `/cards/${version}/${id.split('/').map(segment).join('/')}.png`),
  /** Feed of all posts: RSS, unless another format is given (`lib/feeds/feed.ts`). */
  feed: (lang: Language, format = 'feed.xml') => localize(lang, `/${format}`),
  tagFeed: (lang: Language, slug: string, format = 'feed.xml') => `${routes.tag(lang, slug)}/${format}`,
  /** The feeds of the site, for feed readers to subscribe to. */
  feedList: (lang: Language) => localize(lang, '/feeds.opml'),
  /** Index of the site for language models; `full` includes the text of every post. */
  llms: (lang: Language, full = false) => localize(lang, full ? '/llms-full.txt' : '/llms.txt'),
  /** oEmbed response for the URL of a post. */
  oembed: (url: string) => `/api/oembed?${new URLSearchParams({ url, format: 'json' })}`,
  seriesFeed: (lang: Language, slug: string, format = 'feed.xml') => `${routes.seriesOf(lang, slug)}/${format}`,
}

/**
 * A path as browsers request it, under the site's base path. Pages need not call it: `placeUnderBase`
 * (`lib/addresses/base-path.js`) does it for all URLs in their HTML.
 * @example toHref('/about') // => '/blog/about', where the site is https://name.github.io/blog
 */
export function toHref(path: string): string {
  return `${site.basePath}${path}`
}

/**
 * An absolute URL. The origin is the configured one, never that of a request.
 * @example absoluteUrl('/about') // => 'https://blog.example.org/about'
 */
export function absoluteUrl(path: string): string {
  return new URL(toHref(path), site.url).href
}
