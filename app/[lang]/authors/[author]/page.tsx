import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AuthorCard } from '@/components/post/author-card'
import { TitleList } from '@/components/post/title-list'
import { SiteFrame } from '@/components/site/site-frame'
import { StructuredData } from '@/components/site/structured-data'
import { routes } from '@/lib/addresses/routes'
import { fromParam } from '@/lib/addresses/slug'
import { findAuthor, listPostsBy, params } from '@/lib/content'
import { getLanguage, getMessages } from '@/lib/i18n/messages'
import { buildAlternates, buildMetadata } from '@/lib/metadata/seo'
import { buildPersonGraph } from '@/lib/structured-data/pages'

export const dynamicParams = false

type Props = PageProps<'/[lang]/authors/[author]'>

export const generateStaticParams = () => params.authors()

async function load(props: Props) {
  const { lang: language, author: param } = await props.params
  const lang = getLanguage(language)
  const author = findAuthor(lang, fromParam(param) ?? '')
  if (!author?.id) notFound()
  const { id, name, about } = author
  const path = routes.author(lang, id)
  return { lang, id, author, facts: { lang, title: name, description: about ?? getMessages(lang).postsBy(name), path } }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, id, facts } = await load(props)
  return buildMetadata({
    ...facts,
    alternates: buildAlternates((other) => routes.author(other, id)),
    feed: { title: getMessages(lang).postsBy(facts.title), pathOf: (format) => routes.authorFeed(lang, id, format) },
  })
}

export default async function AuthorPage(props: Props) {
  const { lang, id, author, facts } = await load(props)
  return (
    <SiteFrame lang={lang} alternates={buildAlternates((other) => routes.author(other, id))}>
      <StructuredData graph={buildPersonGraph(facts, author)} />
      <h1 className="mb-6 font-bold text-3xl leading-tight">{author.name}</h1>
      <AuthorCard lang={lang} author={author} />
      <TitleList posts={listPostsBy(lang, id)} />
    </SiteFrame>
  )
}
