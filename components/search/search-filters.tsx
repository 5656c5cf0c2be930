import { routes } from '@/lib/addresses/routes'
import { findLanguage, getMessages } from '@/lib/i18n/messages'
import { listChoices } from '@/lib/search/filters'
import type { Filters } from '@/lib/search/write-query'
import { type Language, site } from '@/site.config'

interface SearchFiltersProps {
  lang: Language
  query: string
  filters: Filters
}

/** Filters of a search as a form: tag, year and venue, and the language where there are several. */
export function SearchFilters({ lang, query, filters }: SearchFiltersProps) {
  const { all: any, facets, search } = getMessages(lang)
  const { tag, year, venue } = listChoices(findLanguage(filters.lang ?? lang) ?? lang)
  const all = { value: '', name: any }
  const languages = site.languages.map((one) => ({ value: one, name: getMessages(one).languageName }))
  const selects: { name: keyof Filters; label: string; options: typeof tag }[] = [
    { name: 'tag', label: facets.tag, options: [all, ...tag] },
    { name: 'year', label: facets.year, options: [all, ...year] },
    { name: 'venue', label: facets.venue, options: [all, ...venue] },
    { name: 'lang', label: search.filters.language, options: languages },
  ]
  return (
    <details className="text-sm" open={Object.keys(filters).length > 0}>
      <summary className="w-fit py-1 text-muted">{search.filters.label}</summary>
      <form
        action={routes.search(lang)}
        aria-label={search.filters.label}
        className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-2"
      >
        {query && <input type="hidden" name="q" value={query} />}
        {selects
          .filter(({ options }) => options.length > 1)
          .map(({ name, label, options }) => (
            <label key={name} className="flex items-center gap-1.5 text-muted">
              {label}
              <select
                name={name}
                className="max-w-40 rounded-md border border-strong-line bg-raised px-2 py-1.5 text-ink"
                defaultValue={filters[name] ?? (name === 'lang' ? lang : '')}
              >
                {options.map(({ value, name: text }) => (
                  <option key={value} value={value}>
                    {text}
                  </option>
                ))}
              </select>
            </label>
          ))}
        <button type="submit" className="rounded-md border border-strong-line px-3 py-1.5 font-semibold">
          {search.filters.submit}
        </button>
      </form>
    </details>
  )
}
