import type { Metadata } from 'next'
import { SiteFrame } from '@/components/site/site-frame'
import { StructuredData } from '@/components/site/structured-data'
import { routes } from '@/lib/addresses/routes'
import { fromParam } from '@/lib/addresses/slug'
import { formatLabel } from '@/lib/bibliography'
import {
  type Facet,
  facets,
  filterPapers,
  isThin,
  listFacetValues,
  listPapers,
  orders,
  type PaperEntry,
  sortPapers,
} from '@/lib/content'
import { getLanguage, getMessages } from '@/lib/i18n/messages'
import { buildAlternates, buildMetadata } from '@/lib/metadata/seo'
import { buildCollectionGraph } from '@/lib/structured-data/pages'
import { site } from '@/site.config'
import { PaperFacets } from './paper-facets'
import { PaperList } from './paper-list'
import { ReviewedSwitch } from './reviewed-switch'

/**
 * The data of a page of papers: all in an order (`by/title`), or filtered (`venue/emnlp`); undefined if there is none.
 */
export function findPapersPage(language: string, facet: string, param: string) {
  const lang = getLanguage(language)
  const value = fromParam(param)
  const all = listPapers(lang)
  const order = facet === 'by' ? orders.find((one) => one === value) : undefined
  if (order) return { lang, facet, value: order, all, papers: sortPapers(all, order), name: undefined }
  const part = facets.find((one) => one === facet)
  const found = part && listFacetValues(all, part).find(({ slug }) => slug === value)
  return part && found
    ? { lang, facet, value: found.slug, all, papers: filterPapers(all, part, found.slug), name: found.name }
    : undefined
}

type PapersPageData = NonNullable<ReturnType<typeof findPapersPage>>

function pathOf({ facet, value }: PapersPageData, lang = site.languages[0]): string {
  return facet === 'by' && value === 'year' ? routes.papers(lang) : routes.papersOf(lang, facet, value)
}

/** Other orders and lists of few papers are for readers, not for search engines. */
function isUnlisted({ facet, value, name, papers }: PapersPageData): boolean {
  return facet === 'by' ? value !== 'year' : name !== undefined && isThin(papers)
}

function listAlternates(data: PapersPageData) {
  const all = buildAlternates((lang) => pathOf(data, lang))
  const having = Object.entries(all).filter(([lang]) => {
    const other = findPapersPage(lang, data.facet, encodeURIComponent(data.value))
    return other && !isUnlisted(other)
  })
  return Object.fromEntries(having) as typeof all
}

function getFacts(data: PapersPageData) {
  const messages = getMessages(data.lang)
  const order = data.value === 'reviewed' ? messages.reviewed : messages.papersBy[data.value as 'title']
  const part = data.name ?? (data.value === 'year' ? undefined : order)
  return {
    lang: data.lang,
    title: part ? messages.papersTitle(part) : messages.papers,
    description: part ? messages.papersOfDescription(part, data.papers.length) : messages.papersDescription,
    path: pathOf(data, data.lang),
  }
}

export function buildPapersMetadata(data: PapersPageData): Metadata {
  const metadata = buildMetadata({ ...getFacts(data), alternates: listAlternates(data), card: 'papers' })
  return isUnlisted(data) ? { ...metadata, robots: { index: false, follow: true } } : metadata
}

/** What the headings of an order say. */
const groups: Record<string, (paper: PaperEntry) => string> = {
  year: ({ reference }) => formatLabel(reference).year,
  oldest: ({ reference }) => formatLabel(reference).year,
  reviewed: ({ reference }) => formatLabel(reference).year,
  venue: ({ reference }) => reference.venue,
}

export function PapersPage(data: PapersPageData) {
  const { lang, facet, value, all, papers, name } = data
  const messages = getMessages(lang)
  const facts = getFacts(data)
  const whole = { name: messages.papers, path: routes.papers(lang) }
  const parents = facts.path === whole.path ? [] : [whole]
  return (
    <SiteFrame lang={lang} current="papers" alternates={listAlternates(data)}>
      <StructuredData graph={buildCollectionGraph({ ...facts, parents })} />
      <div>
        {name !== undefined && (
          <p className="font-semibold text-accent text-sm">
            <a href={routes.papers(lang)} className="inline-block py-1 hover:underline">
              {messages.papers} · {messages.facets[facet as Facet]}
            </a>
          </p>
        )}
        <h1 className="font-bold text-3xl leading-tight">{name ?? messages.papers}</h1>
        {name === undefined ? (
          <ReviewedSwitch lang={lang} papers={all} isReviewed={value === 'reviewed'} />
        ) : (
          <p className="mt-2 mb-6 text-muted text-sm">{messages.paperCount(papers.length)}</p>
        )}
      </div>
      <PaperFacets lang={lang} papers={all} facet={facet} value={value} />
      <PaperList
        papers={papers}
        lang={lang}
        groupOf={facet === 'by' ? groups[value] : undefined}
        hrefOf={value === 'venue' ? undefined : (year) => routes.papersOf(lang, 'year', year)}
      />
    </SiteFrame>
  )
}
