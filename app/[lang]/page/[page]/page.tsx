import '@/app/home.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListPage } from '@/components/post/list-page'
import { StructuredData } from '@/components/site/structured-data'
import { findPage, parsePageNumber } from '@/lib/addresses/pagination'
import { routes } from '@/lib/addresses/routes'
import { listPosts, params } from '@/lib/content'
import { getLanguage, getMessages } from '@/lib/i18n/messages'
import { type Alternates, buildMetadata } from '@/lib/metadata/seo'
import { buildCollectionGraph, buildHomeGraph } from '@/lib/structured-data/pages'
import { type Language, site } from '@/site.config'

export const dynamicParams = false

/** The first page has no number in its address (`[lang]`). */
interface Props {
  params: Promise<{ lang: string; page?: string }>
}

export const generateStaticParams = () => params.postPages()

async function load(props: Props) {
  const { lang: language, page: param = '1' } = await props.params
  const lang = getLanguage(language)
  const number = parsePageNumber(param)
  const page = number && findPage(listPosts({ lang }), number, site.pageSize)
  if (!page) notFound()
  const { allPosts, pageTitle } = getMessages(lang)
  const isFirst = page.number === 1
  const facts = {
    lang,
    title: isFirst ? allPosts : pageTitle(allPosts, page.number),
    description: site.description[lang],
    path: routes.posts(lang, page.number),
  }
  return { lang, page, isFirst, facts, alternates: listAlternates(lang, page.number) }
}

/** The page with the same number in each language that has it. */
function listAlternates(lang: Language, number: number): Alternates {
  const having = site.languages.filter(
    (other) => other === lang || findPage(listPosts({ lang: other }), number, site.pageSize),
  )
  return Object.fromEntries(having.map((other) => [other, routes.posts(other, number)]))
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { facts, isFirst, alternates } = await load(props)
  return buildMetadata({ ...facts, title: isFirst ? undefined : facts.title, alternates })
}

export default async function PostsPage(props: Props) {
  const { lang, page, isFirst, facts, alternates } = await load(props)
  const graph = isFirst ? buildHomeGraph(lang, page.items) : buildCollectionGraph({ ...facts, posts: page.items })
  return (
    <>
      <StructuredData graph={graph} />
      <ListPage
        lang={lang}
        current="posts"
        title={facts.title}
        isHome
        page={page}
        alternates={alternates}
        hrefOf={(number) => routes.posts(lang, number)}
      />
    </>
  )
}
