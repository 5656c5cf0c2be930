import { TitleList } from '@/components/post/title-list'
import { routes } from '@/lib/addresses/routes'
import type { ArchiveYear } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import type { Language } from '@/site.config'

/** Each year with its months, a thin rule for the posts of each; below the latest year its titles. */
export function ArchiveYears({ lang, years }: { lang: Language; years: readonly ArchiveYear[] }) {
  const messages = getMessages(lang)
  const most = Math.max(1, ...years.flatMap(({ months }) => months.map(({ posts }) => posts.length)))
  return years.map((year, index) => (
    <section key={year.year} aria-label={messages.year(year.year)} className="border-line border-t py-5">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <h2 className="font-bold text-xl leading-tight">
          <a href={routes.archiveOf(lang, year.year)} className="inline-block py-1 hover:text-accent">
            {messages.year(year.year)}
          </a>{' '}
          <span className="font-normal text-muted text-sm">{messages.count(year.count)}</span>
        </h2>
        <Months lang={lang} year={year} most={most} />
      </div>
      {index === 0 && (
        <div className="mt-6">
          <TitleList posts={year.months.flatMap(({ posts }) => posts)} form="day" />
        </div>
      )}
    </section>
  ))
}

function Months({ lang, year: { year, months }, most }: { lang: Language; year: ArchiveYear; most: number }) {
  const messages = getMessages(lang)
  return (
    <ol className="months w-full" aria-label={messages.monthsOf(year)}>
      {Array.from({ length: 12 }, (_, index) => index + 1).map((month) => {
        const posts = months.find((one) => one.month === month)?.posts.length ?? 0
        const said = messages.postsOfMonth(month, posts)
        return (
          <li key={month}>
            {posts > 0 ? (
              <a
                href={`${routes.archiveOf(lang, year)}#${month}`}
                aria-label={said}
                title={said}
                data-posts={posts}
                className="rules text-xs tabular"
              >
                <i style={{ height: `${(posts / most) * 1.125}rem` }} />
              </a>
            ) : (
              <span className="rules" />
            )}
            <span aria-hidden="true" className="text-muted text-xs tabular">
              {month}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
