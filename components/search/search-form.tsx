import { routes } from '@/lib/addresses/routes'
import { getMessages } from '@/lib/i18n/messages'
import type { Filters } from '@/lib/search/write-query'
import type { Language } from '@/site.config'

interface SearchFormProps {
  lang: Language
  query?: string
  filters?: Filters
  /** Folder of the index of an exported site. */
  folder?: string
  /** Whether the field has the focus at first. */
  isFocused?: boolean
}

/** The search form; works without JavaScript. */
export function SearchForm({ lang, query = '', filters = {}, folder, isFocused = false }: SearchFormProps) {
  const { search } = getMessages(lang)
  return (
    // Labels for `enhance/search-dialog.ts`, which loads this page.
    <search
      data-all={search.all}
      data-count={search.count('{}')}
      data-one={search.count(1)}
      data-nothing={search.nothing('{}')}
      data-understood={search.understood('{}')}
      data-recent={search.recent}
      data-forget={search.forget}
      data-waiting={search.waiting}
      data-failed={search.failed}
      data-shortcut={search.shortcut}
      data-folder={folder}
    >
      <form action={routes.search(lang)} className="flex flex-wrap gap-2">
        <label className="min-w-0 flex-1">
          <span className="visually-hidden">{search.label}</span>
          <input
            type="search"
            name="q"
            defaultValue={query}
            maxLength={200}
            placeholder={search.placeholder}
            // biome-ignore lint/a11y/noAutofocus: readers come to this page to type
            autoFocus={isFocused}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="search"
            className="w-full rounded-md border border-strong-line bg-raised px-3.5 py-2.5 text-lg"
          />
        </label>
        <button type="submit" className="whitespace-nowrap rounded-md bg-ink px-4 font-semibold text-paper">
          {search.submit}
        </button>
        {Object.entries(filters).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      </form>
    </search>
  )
}
