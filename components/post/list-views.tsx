import { isDense, isOldestFirst, type ListView, nameView, otherViews } from '@/lib/addresses/list-views'
import { routes } from '@/lib/addresses/routes'
import { getMessages } from '@/lib/i18n/messages'
import type { Language } from '@/site.config'

/** Links to the list's other orders and densities. */
export function ListViews({ lang, view }: { lang: Language; view: ListView }) {
  const { listViews } = getMessages(lang)
  const [oldest, dense] = [isOldestFirst(view), isDense(view)]
  const link = (name: ListView, text: string, isCurrent: boolean) => (
    <a
      href={routes.view(lang, name)}
      aria-current={isCurrent ? 'true' : undefined}
      className="inline-block py-1 hover:text-accent aria-[current]:font-semibold aria-[current]:text-ink"
    >
      {text}
    </a>
  )
  return (
    <nav aria-label={listViews.label} className="flex flex-wrap gap-x-5 text-muted">
      <span className="flex flex-wrap gap-x-2.5">
        {link(nameView({ oldest: false, dense }), listViews.newest, !oldest && view !== 'most-read')}
        {link(nameView({ oldest: true, dense }), listViews.oldest, oldest)}
        {otherViews.includes('most-read') && link('most-read', listViews.mostRead, view === 'most-read')}
      </span>
      <span className="flex gap-x-2.5">
        {link(nameView({ oldest, dense: false }), listViews.summaries, !dense)}
        {link(nameView({ oldest, dense: true }), listViews.titles, dense)}
      </span>
    </nav>
  )
}
