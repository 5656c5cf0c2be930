import '@/app/text.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BodyParts } from '@/components/post/body-parts'
import { Prose } from '@/components/post/prose'
import { Newsletter } from '@/components/site/newsletter'
import { SiteFrame } from '@/components/site/site-frame'
import { StructuredData } from '@/components/site/structured-data'
import { routes } from '@/lib/addresses/routes'
import { fromParam } from '@/lib/addresses/slug'
import { findContentPage, getReferences, listPageLanguages, params } from '@/lib/content'
import { getLanguage } from '@/lib/i18n/messages'
import { getBody } from '@/lib/markdown'
import { type Alternates, buildMetadata } from '@/lib/metadata/seo'
import { buildPageGraph, buildProfileGraph } from '@/lib/structured-data/pages'

/** A page of the author, at `/<name>`: next.config.js rewrites that here, so that no route depends on a file name. */
type Props = PageProps<'/[lang]/pages/[page]'>

export const dynamicParams = false
export const generateStaticParams = () => params.pages()

async function load({ params }: Props) {
  const { lang, page: name } = await params
  const page = findContentPage(getLanguage(lang), fromParam(name) ?? '')
  if (!page) notFound()
  const versions = listPageLanguages(page.slug).map((lang) => [lang, routes.page(lang, page.slug)])
  const facts = {
    lang: page.lang,
    title: page.title,
    description: page.summary,
    path: routes.page(page.lang, page.slug),
  }
  return { page, facts, alternates: Object.fromEntries(versions) as Alternates }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page, facts, alternates } = await load(props)
  return buildMetadata({ ...facts, alternates, card: `pages/${page.slug}` })
}

export default async function ContentPage(props: Props) {
  const { page, facts, alternates } = await load(props)
  const body = await getBody(page, getReferences(), 'html')
  const isAbout = page.slug === 'about'
  return (
    <SiteFrame lang={page.lang} current={page.slug} alternates={alternates}>
      <StructuredData graph={isAbout ? buildProfileGraph(facts) : buildPageGraph(facts)} />
      <BodyParts {...body} />
      <h1 className="mb-8 font-bold text-3xl leading-tight margin:text-[2.25rem]">{page.title}</h1>
      <Prose html={body.html} lang={page.lang} />
      {isAbout && <Newsletter lang={page.lang} />}
    </SiteFrame>
  )
}
