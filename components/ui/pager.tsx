import { listPageLinks } from '@/lib/addresses/pagination'
import { getMessages } from '@/lib/i18n/messages'
import type { Language } from '@/site.config'

interface PagerProps {
  lang: Language
  current: number
  total: number
  hrefOf: (page: number) => string
}

const box = 'grid min-h-9 min-w-9 place-items-center rounded-md px-2.5'

/** `이전 1 2 3 … 12 다음` as links; `이전` on the first page and `다음` on the last are plain text. */
export function Pager({ lang, current, total, hrefOf }: PagerProps) {
  if (total === 1) return null
  const { pager } = getMessages(lang)
  const step = (page: number, label: string, rel: 'prev' | 'next') =>
    page < 1 || page > total ? (
      <span className={`${box} text-muted`} aria-disabled="true">
        {label}
      </span>
    ) : (
      <a className={`${box} hover:bg-sunken`} href={hrefOf(page)} rel={rel}>
        {label}
      </a>
    )
  return (
    <nav aria-label={pager.label} className="-ml-2.5 mt-14 flex flex-wrap items-center gap-1 tabular">
      {step(current - 1, pager.previous, 'prev')}
      {listPageLinks(current, total).map((page, index) =>
        page === undefined ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: gaps have no identity, and the list is static
          <span key={`gap-${index}`} className={`${box} text-muted`}>
            …
          </span>
        ) : (
          <a
            key={page}
            href={hrefOf(page)}
            aria-current={page === current ? 'page' : undefined}
            className={`${box} hover:bg-sunken aria-[current]:bg-ink aria-[current]:font-semibold aria-[current]:text-paper`}
          >
            {page}
          </a>
        ),
      )}
      {step(current + 1, pager.next, 'next')}
    </nav>
  )
}
