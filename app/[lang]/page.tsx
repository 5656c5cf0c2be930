import type { Metadata } from 'next'
import { ListPage } from '@/components/post/list-page'
import { StructuredData } from '@/components/site/structured-data'
import { findPage } from '@/lib/addresses/pagination'
import { routes } from '@/lib/addresses/routes'
import { listPosts } from '@/lib/content'
import { getLanguage, getMessages } from '@/lib/i18n/messages'
import { buildAlternates, buildMetadata } from '@/lib/metadata/seo'
import { buildHomeGraph } from '@/lib/structured-data/pages'
import { site } from '@/site.config'

export const revalidate = 60

const alternates = buildAlternates((lang) => routes.posts(lang))

export async function generateMetadata({ params }: PageProps<'/[lang]'>): Promise<Metadata> {
  const lang = getLanguage((await params).lang)
  return buildMetadata({ lang, description: site.description[lang], path: routes.posts(lang), alternates })
}

export default async function HomePage({ params }: PageProps<'/[lang]'>) {
  const lang = getLanguage((await params).lang)
  const page = findPage(listPosts({ lang }), 1, site.pageSize)!
  return (
    <>
      <StructuredData graph={buildHomeGraph(lang, page.items)} />
      <ListPage
        lang={lang}
        current="posts"
        title={getMessages(lang).allPosts}
        isHome
        page={page}
        alternates={alternates}
        hrefOf={(number) => routes.posts(lang, number)}
      />
    </>
  )
}
