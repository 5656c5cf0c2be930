import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SeriesParts } from '@/components/post/series-parts'
import { SiteFrame } from '@/components/site/site-frame'
import { StructuredData } from '@/components/site/structured-data'
import { Dot } from '@/components/ui/dot'
import { routes } from '@/lib/addresses/routes'
import { fromParam } from '@/lib/addresses/slug'
import { findSeries, listTranslations, params, type Series } from '@/lib/content'
import { getLanguage, getMessages } from '@/lib/i18n/messages'
import { type Alternates, buildMetadata } from '@/lib/metadata/seo'
import { buildCollectionGraph } from '@/lib/structured-data/pages'
import { type Language, site } from '@/site.config'

export const dynamicParams = false

type Props = PageProps<'/[lang]/series/[series]'>

export const generateStaticParams = () => params.series()

async function load(props: Props) {
  const { lang: language, series: param } = await props.params
  const lang = getLanguage(language)
  const series = findSeries(lang, fromParam(param) ?? '')
  if (!series) notFound()
  const { seriesNavigation, seriesOfParts } = getMessages(lang)
  const facts = {
    lang,
    title: seriesNavigation(series.name),
    description: seriesOfParts(series.name, series.parts.map(({ title }) => title).join(', ')),
    path: routes.seriesOf(lang, series.slug),
  }
  return {
    lang,
    series,
    facts,
    alternates: listVersions(lang, series),
  }
}

/** The series in each language: it has the translation of a part, and may have another name. */
function listVersions(lang: Language, { slug, parts }: Series): Alternates {
  const same = site.languages.flatMap((other) => {
    const part = parts.flatMap(listTranslations).find((post) => post.lang === other && post.series)
    const path = other === lang ? slug : part?.series?.slug
    return path && findSeries(other, path) ? [[other, routes.seriesOf(other, path)] as const] : []
  })
  return Object.fromEntries(same)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, series, facts, alternates } = await load(props)
  return buildMetadata({
    ...facts,
    alternates,
    card: `series/${series.slug}`,
    feed: { title: facts.title, pathOf: (format) => routes.seriesFeed(lang, series.slug, format) },
  })
}

export default async function SeriesPage(props: Props) {
  const { lang, series, facts, alternates } = await load(props)
  const messages = getMessages(lang)
  const parents = [{ name: messages.allSeries, path: routes.series(lang) }]
  const minutes = series.parts.reduce((sum, part) => sum + part.minutes, 0)
  return (
    <SiteFrame lang={lang} alternates={alternates}>
      <StructuredData graph={buildCollectionGraph({ ...facts, parents, posts: series.parts })} />
      <p className="font-semibold text-accent text-sm">
        <a href={routes.series(lang)} className="inline-block py-1 hover:underline">
          {messages.allSeries}
        </a>
      </p>
      <h1 className="font-bold text-3xl leading-tight">{series.name}</h1>
      <p className="mt-2 mb-8 text-muted text-sm">
        {messages.partCount(series.parts.length)}
        <Dot />
        {messages.minutes(minutes)}
      </p>
      <SeriesParts lang={lang} parts={series.parts} />
    </SiteFrame>
  )
}
