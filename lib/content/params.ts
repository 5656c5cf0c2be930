import { isDense, otherViews, titlesPerSummary } from '@/lib/addresses/list-views'
import { countPages } from '@/lib/addresses/pagination'
import { type Language, site } from '@/site.config'
import { authorIds } from './authors'
import { collectSeries, collectYears, countTags, isReachable, listByDate } from './collection'
import { collectPapers, facets, listFacetValues, orders } from './papers'
import { foreseen, getReferences, type PostFilter, pages, posts, select } from './posts'
import { forRoute } from './prerendered'

/**
 * Params of the pages to prerender: everything that is or will be public, in all languages. Pages still call `find…`
 * and answer 404 before publication. Each list contains all languages, because Next prerenders nothing of a route when
 * one of its parents has no params (16.4.6), and a language may have no posts yet.
 */
export const params = {
  posts: forRoute('/[lang]/posts/[slug]', () =>
    posts.filter((post) => isReachable(post, foreseen)).map(({ lang, slug }) => ({ lang, slug })),
  ),
  authors: forRoute('/[lang]/authors/[author]', () =>
    site.languages.flatMap((lang) => authorIds.map((author) => ({ lang, author }))),
  ),
  /** Pages of the author; `home` is the statement on the home page. */
  pages: forRoute('/[lang]/pages/[page]', () =>
    pages.filter(({ slug }) => slug !== 'home').map(({ lang, slug }) => ({ lang, page: slug })),
  ),
  tags: forRoute('/[lang]/tags/[tag]', listForeseenTags),
  /** Pages after the first of each tag. */
  tagPages: forRoute('/[lang]/tags/[tag]/page/[page]', () =>
    listForeseenTags().flatMap(({ lang, tag }) => listLaterPages({ lang, tag }).map((page) => ({ lang, tag, page }))),
  ),
  /** Pages after the first of the list of all posts. */
  postPages: forRoute('/[lang]/page/[page]', () =>
    site.languages.flatMap((lang) => listLaterPages({ lang }).map((page) => ({ lang, page }))),
  ),
  /** Sorted and filtered lists of papers. */
  papers: forRoute('/[lang]/papers/[facet]/[value]', () =>
    site.languages.flatMap((lang) => {
      const papers = collectPapers(listByDate(posts, lang, foreseen), getReferences())
      const parts = facets.flatMap((facet) =>
        listFacetValues(papers, facet).map(({ slug }) => ({ facet, value: slug })),
      )
      const sorted = orders.filter((order) => order !== 'year').map((value) => ({ facet: 'by', value }))
      return [...sorted, ...parts].map((part) => ({ lang, ...part }))
    }),
  ),
  views: forRoute('/[lang]/list/[view]', listViews),
  /** Pages after the first, of each view other than the default. */
  viewPages: forRoute('/[lang]/list/[view]/page/[page]', () =>
    listViews().flatMap(({ lang, view }) => {
      const size = isDense(view) ? site.pageSize * titlesPerSummary : site.pageSize
      const total = countPages(listByDate(posts, lang, foreseen).length, size)
      return Array.from({ length: total - 1 }, (_, index) => ({ lang, view, page: String(index + 2) }))
    }),
  ),
  series: forRoute('/[lang]/series/[series]', () =>
    site.languages.flatMap((lang) =>
      collectSeries(listByDate(posts, lang, foreseen)).map(({ slug }) => ({ lang, series: slug })),
    ),
  ),
  years: forRoute('/[lang]/archive/[year]', () =>
    site.languages.flatMap((lang) =>
      collectYears(listByDate(posts, lang, foreseen), site.timeZone).map(({ year }) => ({ lang, year })),
    ),
  ),
}

function listForeseenTags(): { lang: Language; tag: string }[] {
  return site.languages.flatMap((lang) =>
    countTags(listByDate(posts, lang, foreseen), lang).map(({ slug }) => ({ lang, tag: slug })),
  )
}

function listViews(): { lang: Language; view: (typeof otherViews)[number] }[] {
  return site.languages.flatMap((lang) => otherViews.map((view) => ({ lang, view })))
}

function listLaterPages({ lang, tag }: PostFilter): string[] {
  const total = countPages(select(listByDate(posts, lang, foreseen), tag).length, site.pageSize)
  return Array.from({ length: total - 1 }, (_, index) => String(index + 2))
}
