import { routes } from '@/lib/addresses/routes'
import type { ArchiveYear } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import type { Language } from '@/site.config'

/** One row a year: its months as bars, each a link whose label has the count. */
export function ArchiveYears({ lang, years }: { lang: Language; years: readonly ArchiveYear[] }) {
  const messages = getMessages(lang)
  const most = Math.max(1, ...years.flatMap(({ months }) => months.map(({ posts }) => posts.length)))
  return (
    <ul>
      {years.map(({ year, months, count }) => (
        <li key={year} className="flex flex-wrap items-end gap-x-6 gap-y-2 border-line border-t py-3">
          <a
            href={routes.archiveOf(lang, year)}
            className="w-full shrink-0 py-1 sm:w-28 font-semibold hover:text-accent"
          >
            {messages.year(year)} <span className="font-normal text-muted text-sm">{count}</span>
          </a>
          {/* On the narrowest screens twelve targets of 24 px need some of the page's padding. */}
          <ol className="-mx-1.5 flex grow items-end gap-x-0.5 sm:mx-0 sm:gap-x-1" aria-label={messages.monthsOf(year)}>
            {Array.from({ length: 12 }, (_, index) => index + 1).map((month) => {
              const posts = months.find((one) => one.month === month)?.posts.length ?? 0
              const bar = (
                <span className="block w-full rounded-t-xs bg-accent" style={{ height: `${(posts / most) * 2}rem` }} />
              )
              return (
                <li key={month} className="grow basis-0">
                  {posts > 0 ? (
                    <a
                      href={`${routes.archiveOf(lang, year)}#${month}`}
                      aria-label={messages.postsOfMonth(month, posts)}
                      title={messages.postsOfMonth(month, posts)}
                      className="flex h-9 min-w-0 items-end border-line border-b hover:opacity-75"
                    >
                      {bar}
                    </a>
                  ) : (
                    <span className="block h-9 border-line border-b" />
                  )}
                  <span aria-hidden="true" className="block text-center text-muted text-xs tabular">
                    {month}
                  </span>
                </li>
              )
            })}
          </ol>
        </li>
      ))}
    </ul>
  )
}
