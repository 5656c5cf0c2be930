import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BodyParts } from '@/components/post/body-parts'
import { Prose } from '@/components/post/prose'
import { Newsletter } from '@/components/site/newsletter'
import { SiteFrame } from '@/components/site/site-frame'
import { StructuredData } from '@/components/site/structured-data'
import { routes } from '@/lib/addresses/routes'
import { findContentPage, getReferences } from '@/lib/content'
import { getLanguage } from '@/lib/i18n/messages'
import { getBody } from '@/lib/markdown'
import { type Alternates, buildMetadata } from '@/lib/metadata/seo'
import { buildProfileGraph } from '@/lib/structured-data/pages'
import { site } from '@/site.config'

type Props = PageProps<'/[lang]/about'>

const written = site.languages.filter((lang) => findContentPage(lang, 'about'))
const alternates: Alternates = Object.fromEntries(written.map((lang) => [lang, routes.about(lang)]))

async function load({ params }: Props) {
  const lang = getLanguage((await params).lang)
  const page = findContentPage(lang, 'about')
  if (!page) notFound()
  const facts = { lang, title: page.title, description: page.summary, path: routes.about(lang) }
  return { page, facts }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { facts } = await load(props)
  return buildMetadata({ ...facts, alternates, card: 'about' })
}

export default async function AboutPage(props: Props) {
  const { page, facts } = await load(props)
  const body = await getBody(page, getReferences(), 'html')
  return (
    <SiteFrame lang={page.lang} current="about" alternates={alternates}>
      <StructuredData graph={buildProfileGraph(facts)} />
      <BodyParts {...body} />
      <h1 className="mb-8 font-bold text-3xl leading-tight tracking-tight">{page.title}</h1>
      <Prose html={body.html} lang={page.lang} />
      <Newsletter lang={page.lang} />
    </SiteFrame>
  )
}
