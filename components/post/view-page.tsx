import type { Metadata } from 'next'
import { StructuredData } from '@/components/site/structured-data'
import { isDense, isOldestFirst, type ListView, otherViews, titlesPerSummary } from '@/lib/addresses/list-views'
import { findPage } from '@/lib/addresses/pagination'
import { routes } from '@/lib/addresses/routes'
import { listPosts, type Post } from '@/lib/content'
import { listMostRead } from '@/lib/counts/most-read'
import { getLanguage, getMessages } from '@/lib/i18n/messages'
import { type Alternates, buildMetadata } from '@/lib/metadata/seo'
import { buildCollectionGraph } from '@/lib/structured-data/pages'
import { type Language, site } from '@/site.config'
import { ListPage } from './list-page'

/** The data of a page of another view, for both routes; undefined if there is no such page. */
export async function findViewPage(language: string, name: string, number: number | undefined) {
  const lang = getLanguage(language)
  const view = otherViews.find((one) => one === name)
  const page = view && number ? findPage(await listInView(lang, view), number, pageSizeOf(view)) : undefined
  return view && page ? { lang, view, page, alternates: listAlternates(lang, view, page.number) } : undefined
}

type ViewPageData = NonNullable<Awaited<ReturnType<typeof findViewPage>>>

function listInView(lang: Language, view: ListView): Post[] | Promise<Post[]> {
  if (view === 'most-read') return listMostRead(lang)
  const posts = listPosts({ lang, byDate: true })
  return isOldestFirst(view) ? posts.toReversed() : posts
}

function pageSizeOf(view: ListView): number {
  return isDense(view) ? site.pageSize * titlesPerSummary : site.pageSize
}

function listAlternates(lang: Language, view: ListView, number: number): Alternates {
  const having = site.languages.filter(
    (other) => other === lang || findPage(listPosts({ lang: other }), number, pageSizeOf(view))?.items.length,
  )
  return Object.fromEntries(having.map((other) => [other, routes.view(other, view, number)]))
}

function getFacts({ lang, view, page }: ViewPageData) {
  const { allPosts, pageTitle } = getMessages(lang)
  const title = `${allPosts}: ${nameOrder(lang, view)}`
  return {
    lang,
    title: page.number === 1 ? title : pageTitle(title, page.number),
    description: site.description[lang],
    path: routes.view(lang, view, page.number),
  }
}

/** `noindex`: search engines index the same posts in the main list. */
export function buildViewMetadata(data: ViewPageData): Metadata {
  const metadata = buildMetadata({ ...getFacts(data), alternates: data.alternates })
  return { ...metadata, robots: { index: false, follow: true } }
}

function nameOrder(lang: Language, view: ListView): string {
  const { listViews } = getMessages(lang)
  if (view === 'most-read') return listViews.mostRead
  return isOldestFirst(view) ? listViews.oldest : listViews.newest
}

export function ViewPage(data: ViewPageData) {
  const { lang, view, page, alternates } = data
  return (
    <>
      <StructuredData graph={buildCollectionGraph({ ...getFacts(data), posts: page.items })} />
      <ListPage
        lang={lang}
        current="posts"
        title={getMessages(lang).allPosts}
        isHome
        view={view}
        page={page}
        alternates={alternates}
        hrefOf={(number) => routes.view(lang, view, number)}
      />
    </>
  )
}
