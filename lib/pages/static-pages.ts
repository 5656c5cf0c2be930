import { routes } from '@/lib/addresses/routes'
import type { Messages } from '@/lib/i18n/messages'
import type { ListName } from '@/lib/site/define-navigation'
import type { Language } from '@/site.config'

/** A page that every site has, in every language. */
interface StaticPage {
  path: (lang: Language) => string
  /** Its name in links, and its title. */
  title: (messages: Messages) => string
  /** For search engines and link previews; a page without one has no card of its own. */
  description?: (messages: Messages) => string
}

/**
 * The one table of these pages: navigation, link preview images, the sitemap and the check of links read it. Adding one
 * here, its URL in `routes` and its folder in `app/[lang]` makes a page.
 */
export const staticPages = {
  posts: { path: (lang) => routes.posts(lang), title: ({ posts }) => posts },
  tags: { path: routes.tags, title: ({ tags }) => tags, description: ({ tagsDescription }) => tagsDescription },
  series: {
    path: routes.series,
    title: ({ allSeries }) => allSeries,
    description: ({ seriesDescription }) => seriesDescription,
  },
  papers: {
    path: routes.papers,
    title: ({ papers }) => papers,
    description: ({ papersDescription }) => papersDescription,
  },
  archive: {
    path: routes.archive,
    title: ({ archive }) => archive,
    description: ({ archiveDescription }) => archiveDescription,
  },
  search: { path: (lang) => routes.search(lang), title: ({ search }) => search.label },
  feed: { path: (lang) => routes.feed(lang), title: ({ feed }) => feed },
} satisfies Record<ListName, StaticPage>

/** Static pages with a description, whose lists follow the posts: they have cards and are in the sitemap. */
export const described = ['tags', 'series', 'papers', 'archive'] as const
export type DescribedPage = (typeof described)[number]

/** Title, description and path of such a page. */
export function describeStaticPage(name: DescribedPage, lang: Language, messages: Messages) {
  const { path, title, description } = staticPages[name]
  return { lang, title: title(messages), description: description(messages), path: path(lang) }
}

export const isListName = (name: string): name is ListName => Object.hasOwn(staticPages, name)
