import type { Metadata } from 'next'
import { SeriesParts } from '@/components/post/series-parts'
import { SiteFrame } from '@/components/site/site-frame'
import { StructuredData } from '@/components/site/structured-data'
import { Dot } from '@/components/ui/dot'
import { routes } from '@/lib/addresses/routes'
import { listSeries } from '@/lib/content'
import { getLanguage, getMessages } from '@/lib/i18n/messages'
import { buildAlternates, buildMetadata } from '@/lib/metadata/seo'
import { buildCollectionGraph } from '@/lib/structured-data/pages'
import type { Language } from '@/site.config'

const alternates = buildAlternates((lang) => routes.series(lang))

export async function generateMetadata({ params }: PageProps<'/[lang]/series'>): Promise<Metadata> {
  return buildMetadata({ ...getFacts(getLanguage((await params).lang)), alternates, card: 'series' })
}

function getFacts(lang: Language) {
  const { allSeries, seriesDescription } = getMessages(lang)
  return { lang, title: allSeries, description: seriesDescription, path: routes.series(lang) }
}

export default async function AllSeriesPage({ params }: PageProps<'/[lang]/series'>) {
  const lang = getLanguage((await params).lang)
  const messages = getMessages(lang)
  const series = listSeries(lang)
  return (
    <SiteFrame lang={lang} alternates={alternates}>
      <StructuredData graph={buildCollectionGraph(getFacts(lang))} />
      <h1 className="mb-8 font-bold text-3xl leading-tight">{messages.allSeries}</h1>
      {series.length === 0 && <p className="text-muted">{messages.noSeries}</p>}
      {series.map(({ name, slug, parts }) => (
        <section key={slug} className="mb-14">
          <h2 className="font-bold text-xl leading-snug">
            <a href={routes.seriesOf(lang, slug)} className="hover:text-accent">
              {name}
            </a>
          </h2>
          <p className="mt-1 mb-3 text-muted text-sm">
            {messages.partCount(parts.length)}
            <Dot />
            {messages.minutes(parts.reduce((sum, { minutes }) => sum + minutes, 0))}
          </p>
          {/* One series alone has room for what is said of its parts. */}
          <SeriesParts lang={lang} parts={parts} isDense={series.length > 1} heading="h3" />
        </section>
      ))}
    </SiteFrame>
  )
}
