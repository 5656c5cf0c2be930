import type { Metadata } from 'next'
import { SiteFrame } from '@/components/site/site-frame'
import { StructuredData } from '@/components/site/structured-data'
import { DateText } from '@/components/ui/date'
import { routes } from '@/lib/addresses/routes'
import { listSeries, type Post } from '@/lib/content'
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

function findLatest(parts: readonly Post[]): Date {
  return new Date(Math.max(...parts.map(({ publishedAt }) => publishedAt.getTime())))
}

export default async function AllSeriesPage({ params }: PageProps<'/[lang]/series'>) {
  const lang = getLanguage((await params).lang)
  const messages = getMessages(lang)
  const series = listSeries(lang)
  return (
    <SiteFrame lang={lang} alternates={alternates}>
      <StructuredData graph={buildCollectionGraph(getFacts(lang))} />
      <h1 className="mb-8 font-bold text-3xl leading-tight tracking-tight">{messages.allSeries}</h1>
      {series.length === 0 && <p className="text-muted">{messages.noSeries}</p>}
      <ul>
        {series.map(({ name, slug, parts }) => (
          <li key={slug} className="border-line border-t py-5">
            <h2 className="font-bold text-xl leading-snug tracking-tight">
              <a href={routes.seriesOf(lang, slug)} className="hover:text-accent">
                {name}
              </a>
            </h2>
            <p className="mt-1 text-muted text-sm">
              {messages.partCount(parts.length)}
              <span aria-hidden="true"> · </span>
              {messages.minutes(parts.reduce((sum, { minutes }) => sum + minutes, 0))}
              <span aria-hidden="true"> · </span>
              <DateText date={findLatest(parts)} lang={lang} form="list" />
            </p>
            <ol className="mt-2 list-inside list-decimal text-sm leading-relaxed marker:text-muted">
              {parts.map((part) => (
                <li key={part.slug}>
                  <a href={routes.post(lang, part.slug)} className="inline-block py-1 hover:text-accent">
                    {part.title}
                  </a>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </SiteFrame>
  )
}
