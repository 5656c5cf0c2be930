import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListPage } from '@/components/post/list-page'
import { listPosts, params } from '@/lib/content'
import { getLanguage, getMessages } from '@/lib/i18n/messages'
import { findPage, parsePageNumber } from '@/lib/pagination'
import { routes } from '@/lib/routes'
import { type Alternates, buildMetadata } from '@/lib/seo'
import { type Language, site } from '@/site.config'

export const revalidate = 60
export const dynamicParams = false

type Props = PageProps<'/[lang]/page/[page]'>

export const generateStaticParams = () => params.postPages()

async function load(props: Props) {
  const { lang: language, page: param } = await props.params
  const lang = getLanguage(language)
  const number = parsePageNumber(param)
  const page = number && findPage(listPosts({ lang }), number, site.pageSize)
  if (!page) notFound()
  return { lang, page, alternates: listAlternates(lang, page.number) }
}

/** The page of the same number in the languages that have so many posts. */
function listAlternates(lang: Language, number: number): Alternates {
  const having = site.languages.filter(
    (other) => other === lang || findPage(listPosts({ lang: other }), number, site.pageSize),
  )
  return Object.fromEntries(having.map((other) => [other, routes.posts(other, number)]))
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, page, alternates } = await load(props)
  const { allPosts, pageTitle } = getMessages(lang)
  return buildMetadata({
    lang,
    title: pageTitle(allPosts, page.number),
    description: site.description[lang],
    path: routes.posts(lang, page.number),
    alternates,
  })
}

export default async function PostsPage(props: Props) {
  const { lang, page, alternates } = await load(props)
  const { allPosts, pageTitle } = getMessages(lang)
  return (
    <ListPage
      lang={lang}
      current="posts"
      title={pageTitle(allPosts, page.number)}
      isHome
      page={page}
      alternates={alternates}
      hrefOf={(number) => routes.posts(lang, number)}
    />
  )
}
