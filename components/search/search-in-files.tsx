import { SiteFrame } from '@/components/site/site-frame'
import { DateText } from '@/components/ui/date'
import { Pager } from '@/components/ui/pager'
import { routes, toHref } from '@/lib/addresses/routes'
import { getMessages } from '@/lib/i18n/messages'
import { buildAlternates } from '@/lib/metadata/seo'
import { siteName } from '@/lib/site/names'
import { type Language, site } from '@/site.config'
import { SearchFilters } from './search-filters'
import { SearchForm } from './search-form'
import { SearchHelp } from './search-help'
import { SearchHit } from './search-hit'

interface SearchInFilesProps {
  lang: Language
  /** Folder of the index, relative to the base path. */
  folder: string
}

/**
 * The search page of an exported site, where the reader's browser searches (`enhance/search-page.ts`): what the page of a
 * server shows, as parts to fill. Without JavaScript it says so, and names other ways to find a post.
 */
export function SearchInFiles({ lang, folder }: SearchInFilesProps) {
  const { search, tags, archive, papers, notFound } = getMessages(lang)
  const places = [
    { name: tags, href: routes.tags(lang) },
    { name: archive, href: routes.archive(lang) },
    { name: papers, href: routes.papers(lang) },
  ]
  return (
    <SiteFrame lang={lang} alternates={buildAlternates((other) => routes.search(other))}>
      <h1 className="mb-5 font-bold text-3xl leading-tight">{search.label}</h1>
      <search-page data-title={`${search.titleOf('{}')} — ${siteName(lang)}`}>
        <div data-part="without-script">
          <p>{search.withoutScript}</p>
          <p className="mt-4 flex gap-6">
            {places.map(({ name, href }) => (
              <a key={href} className="py-1 text-accent underline decoration-1 underline-offset-4" href={href}>
                {name}
              </a>
            ))}
          </p>
        </div>
        <div data-part="form" hidden>
          <SearchForm lang={lang} folder={toHref(folder)} />
        </div>
        <p role="status" className="mt-6 mb-4 text-muted text-sm" />
        <ol className="search-results" hidden />
        <div data-part="pager" />
        <div data-part="nearest" className="mt-6" hidden>
          <h2 className="mb-1 font-semibold text-sm">{notFound.nearest}</h2>
          <ul />
        </div>
        <SearchHelp lang={lang} />
        <template data-part="pager">
          <Pager lang={lang} current={2} total={3} hrefOf={() => ''} />
        </template>
        <template data-part="post">
          <a href="/" className="inline-block py-1 text-accent underline decoration-1 underline-offset-4">
            {notFound.nearest}
          </a>
        </template>
        {site.languages.map((other) => (
          <LanguageParts key={other} lang={lang} other={other} />
        ))}
      </search-page>
    </SiteFrame>
  )
}

/** A result in the language of its post, with its facts in that of the page, and filters by what posts of a language have. */
function LanguageParts({ lang, other }: { lang: Language; other: Language }) {
  const { search } = getMessages(lang)
  const filters = other === lang ? {} : { lang: other }
  return (
    <>
      <template
        data-part="hit"
        data-lang={other}
        data-missing={search.missing('{}')}
        data-reasons={JSON.stringify(search.reasons)}
      >
        <SearchHit
          lang={other}
          pageLang={lang}
          language={getMessages(other).languageName}
          url="/"
          title={[]}
          section={{ title: '', url: '/' }}
          excerpt={[]}
          date={<DateText date={new Date(0)} lang={lang} form="list" />}
        />
      </template>
      <template data-part="filters" data-lang={other}>
        <SearchFilters lang={lang} query="" filters={filters} />
      </template>
    </>
  )
}
