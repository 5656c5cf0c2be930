import { routes } from '@/lib/addresses/routes'
import { getMessages } from '@/lib/i18n/messages'
import type { Language } from '@/site.config'

/** A link to the search page; `enhance/search.ts` opens the dialog instead. */
export function SearchLink({ lang }: { lang: Language }) {
  const { search } = getMessages(lang)
  return (
    <a
      href={routes.search(lang)}
      title={`${search.label} (/)`}
      aria-keyshortcuts="/ Control+K Meta+K"
      data-search={search.failed}
      className="grid size-9 place-items-center rounded-full text-muted hover:text-ink"
    >
      <span className="visually-hidden">{search.label}</span>
      <svg
        viewBox="0 0 20 20"
        width="18"
        height="18"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        aria-hidden="true"
      >
        <circle cx="8.75" cy="8.75" r="5.25" />
        <path d="M12.75 12.75 17 17" strokeLinecap="round" />
      </svg>
    </a>
  )
}
