import type { Metadata } from 'next'
import { NoSearch } from '@/components/search/no-search'
import { SearchForm } from '@/components/search/search-form'
import { SearchHelp } from '@/components/search/search-help'
import { SearchResults } from '@/components/search/search-results'
import { SiteFrame } from '@/components/site/site-frame'
import { Pager } from '@/components/ui/pager'
import { parsePageNumber } from '@/lib/addresses/pagination'
import { routes } from '@/lib/addresses/routes'
import { getLanguage, getMessages } from '@/lib/i18n/messages'
import { buildAlternates } from '@/lib/metadata/seo'
import { longestQuery } from '@/lib/search'
import { findPosts, SearchBusy } from '@/lib/search/off-thread'
import { isExport, site } from '@/site.config'

type Props = PageProps<'/[lang]/search'>

const pageSize = 10

/** Parses the URL's query; invalid values are ignored. */
async function read({ params, searchParams }: Props) {
  const lang = getLanguage((await params).lang)
  const { q, page } = await searchParams
  const query = (typeof q === 'string' ? q : '').trim().slice(0, longestQuery)
  const number = (typeof page === 'string' && parsePageNumber(page)) || 1
  return { lang, query, number }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, query } = await read(props)
  const { search } = getMessages(lang)
  const title = query ? search.titleOf(query) : search.label
  return { title: `${title} — ${site.name}`, description: search.description, robots: { index: false, follow: true } }
}

/** `data-status` below also sets the HTTP status (`server/documents.js`). */
function whenBusy(error: unknown): 'busy' {
  if (error instanceof SearchBusy) return 'busy'
  throw error
}

export default async function SearchPage(props: Props) {
  const { lang, query, number } = await read(props)
  if (isExport) return <NoSearch lang={lang} />
  const { search } = getMessages(lang)
  const offset = (number - 1) * pageSize
  const found = query ? await findPosts(query, { lang, limit: pageSize, offset }).catch(whenBusy) : undefined
  const answer = found === 'busy' ? undefined : found
  const total = Math.max(1, Math.ceil(Math.min(answer?.total ?? 0, 100) / pageSize))
  return (
    <SiteFrame lang={lang} alternates={buildAlternates((other) => routes.search(other, query))}>
      <h1 className="mb-5 font-bold text-3xl leading-tight tracking-tight">{search.label}</h1>
      <SearchForm lang={lang} query={query} isFocused={!query} />
      {found === 'busy' && (
        <p role="status" data-status="503" className="mt-6">
          {search.failed}
        </p>
      )}
      {answer && (
        <p role="status" className="mt-6 mb-4 text-muted text-sm">
          {answer.understood && <strong className="text-ink">{search.understood(answer.understood)} </strong>}
          {answer.total > 0 ? search.count(answer.total) : search.nothing(query)}
        </p>
      )}
      {answer && <SearchResults hits={answer.hits} />}
      {answer && answer.total > 0 && (
        <Pager lang={lang} current={number} total={total} hrefOf={(page) => routes.search(lang, query, page)} />
      )}
      {(answer?.total ?? 0) === 0 && <SearchHelp lang={lang} />}
    </SiteFrame>
  )
}
