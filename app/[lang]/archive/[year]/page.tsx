import '@/app/indices.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TitleList } from '@/components/post/title-list'
import { SiteFrame } from '@/components/site/site-frame'
import { StructuredData } from '@/components/site/structured-data'
import { routes } from '@/lib/addresses/routes'
import { listArchive, params } from '@/lib/content'
import { getLanguage, getMessages } from '@/lib/i18n/messages'
import { buildMetadata } from '@/lib/metadata/seo'
import { buildCollectionGraph } from '@/lib/structured-data/pages'
import { site } from '@/site.config'

export const dynamicParams = false

type Props = PageProps<'/[lang]/archive/[year]'>

export const generateStaticParams = () => params.years()

async function load(props: Props) {
  const { lang: language, year: param } = await props.params
  const lang = getLanguage(language)
  const years = listArchive(lang)
  const at = years.findIndex(({ year }) => year === param)
  const year = years[at]
  if (!year) notFound()
  const having = site.languages.filter((other) => listArchive(other).some((one) => one.year === param))
  const alternates = Object.fromEntries(having.map((other) => [other, routes.archiveOf(other, param)]))
  const { archiveOf, archiveOfDescription } = getMessages(lang)
  const facts = {
    lang,
    title: archiveOf(year.year),
    description: archiveOfDescription(year.year, year.count),
    path: routes.archiveOf(lang, year.year),
  }
  return { lang, year, facts, newer: years[at - 1], older: years[at + 1], alternates }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { facts, alternates } = await load(props)
  return buildMetadata({ ...facts, alternates, card: 'archive' })
}

export default async function YearPage(props: Props) {
  const { lang, year, facts, newer, older, alternates } = await load(props)
  const messages = getMessages(lang)
  const parents = [{ name: messages.archive, path: routes.archive(lang) }]
  const posts = year.months.flatMap((month) => month.posts)
  return (
    <SiteFrame lang={lang} alternates={alternates}>
      <StructuredData graph={buildCollectionGraph({ ...facts, parents, posts })} />
      <p className="font-semibold text-accent text-sm">
        <a href={routes.archive(lang)} className="inline-block py-1 hover:underline">
          {messages.archive}
        </a>
      </p>
      <h1 className="font-bold text-3xl leading-tight">{messages.year(year.year)}</h1>
      <p className="mt-2 text-muted text-sm">{messages.count(year.count)}</p>
      {year.months.map(({ month, posts }) => (
        <section key={month} className="mt-9">
          <h2 id={String(month)} className="mb-2 flex items-baseline gap-x-2.5 font-bold text-lg">
            {messages.month(month)}
            <span className="font-normal text-muted text-sm">{messages.count(posts.length)}</span>
          </h2>
          <TitleList posts={posts} form="date" />
        </section>
      ))}
      {(older || newer) && (
        <nav aria-label={messages.archive} className="mt-12 flex justify-between border-line border-t pt-5">
          {older ? (
            <a href={routes.archiveOf(lang, older.year)} rel="prev" className="py-1 hover:text-accent">
              ← {messages.year(older.year)}
            </a>
          ) : (
            <span />
          )}
          {newer && (
            <a href={routes.archiveOf(lang, newer.year)} rel="next" className="py-1 hover:text-accent">
              {messages.year(newer.year)} →
            </a>
          )}
        </nav>
      )}
    </SiteFrame>
  )
}
