import '@/app/search.css'
import type { Metadata } from 'next'
import { NearestPosts } from '@/components/search/nearest-posts'
import { SearchFilters } from '@/components/search/search-filters'
import { SearchForm } from '@/components/search/search-form'
import { SearchHelp } from '@/components/search/search-help'
import { SearchInFiles } from '@/components/search/search-in-files'
import { SearchResults } from '@/components/search/search-results'
import { SiteFrame } from '@/components/site/site-frame'
import { Pager } from '@/components/ui/pager'
import { parsePageNumber } from '@/lib/addresses/pagination'
import { routes } from '@/lib/addresses/routes'
import { toSlug } from '@/lib/addresses/slug'
import { getLanguage, getMessages } from '@/lib/i18n/messages'
import { buildAlternates } from '@/lib/metadata/seo'
import { longestQuery } from '@/lib/search'
import { findPosts, SearchBusy } from '@/lib/search/off-thread'
import { findSearchFolder } from '@/lib/search/shards/find-files'
import { filterNames, writeQuery } from '@/lib/search/write-query'
import { siteName } from '@/lib/site/names'
import { isExport } from '@/site.config'

type Props = PageProps<'/[lang]/search'>

const pageSize = 10

/** Parses the URL's query; invalid values are ignored. */
async function read({ params, searchParams }: Props) {
  const lang = getLanguage((await params).lang)
  const given = await searchParams
  const read = (name: string) => {
    const value = given[name]
    return (typeof value === 'string' ? value : '').trim().slice(0, longestQuery)
  }
  const filters = Object.fromEntries(
    filterNames.flatMap((name) => {
      const slug = toSlug(read(name))
      return slug && slug !== lang ? [[name, slug]] : []
    }),
  )
  return { lang, query: read('q'), filters, number: parsePageNumber(read('page')) ?? 1 }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, query, filters } = await read(props)
  const { search } = getMessages(lang)
  const asked = writeQuery(query, filters)
  const title = asked ? search.titleOf(asked) : search.label
  return {
    title: `${title} — ${siteName(lang)}`,
    description: search.description,
    robots: { index: false, follow: true },
  }
}

/** `data-status` below also sets the HTTP status (`server/documents.js`). */
function whenBusy(error: unknown): 'busy' {
  if (error instanceof SearchBusy) return 'busy'
  throw error
}

export default async function SearchPage(props: Props) {
  const { lang, query, filters, number } = await read(props)
  if (isExport) return <SearchInFiles lang={lang} folder={findSearchFolder()} />
  const { search } = getMessages(lang)
  const offset = (number - 1) * pageSize
  const asked = writeQuery(query, filters)
  const found = asked ? await findPosts(asked, { lang, limit: pageSize, offset }).catch(whenBusy) : undefined
  const answer = found === 'busy' ? undefined : found
  const total = Math.max(1, Math.ceil(Math.min(answer?.total ?? 0, 100) / pageSize))
  return (
    <SiteFrame lang={lang} alternates={buildAlternates((other) => routes.search(other, query, 1, filters))}>
      <h1 className="mb-5 font-bold text-3xl leading-tight">{search.label}</h1>
      <SearchForm lang={lang} query={query} filters={filters} isFocused={!asked} />
      <div className="search-head">
        <SearchFilters lang={lang} query={query} filters={filters} />
        {answer && (
          <p role="status">
            {answer.understood && <strong className="text-ink">{search.understood(answer.understood)} </strong>}
            {answer.total > 0 ? search.count(answer.total) : search.nothing(asked)}
          </p>
        )}
      </div>
      {found === 'busy' && (
        <p role="status" data-status="503" className="mt-6">
          {search.failed}
        </p>
      )}
      {answer && answer.hits.length > 0 && <SearchResults hits={answer.hits} lang={lang} />}
      {answer && answer.total > 0 && (
        <Pager
          lang={lang}
          current={number}
          total={total}
          hrefOf={(page) => routes.search(lang, query, page, filters)}
        />
      )}
      {answer && answer.nearest.length > 0 && <NearestPosts lang={lang} posts={answer.nearest} />}
      {(answer?.total ?? 0) === 0 && <SearchHelp lang={lang} />}
    </SiteFrame>
  )
}
