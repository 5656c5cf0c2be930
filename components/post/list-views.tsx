import { isDense, isOldestFirst, type ListView, nameView, otherViews } from '@/lib/addresses/list-views'
import { routes } from '@/lib/addresses/routes'
import { getMessages } from '@/lib/i18n/messages'
import type { Language } from '@/site.config'

/** Links to the list's other orders and densities: on its first rule, or behind the name of the order where that is narrow. */
export function ListViews({ lang, view }: { lang: Language; view: ListView }) {
  const { listViews } = getMessages(lang)
  const [oldest, dense] = [isOldestFirst(view), isDense(view)]
  const link = (name: ListView, text: string, isCurrent: boolean) => (
    <a
      href={routes.view(lang, name)}
      aria-current={isCurrent ? 'true' : undefined}
      className="block py-1 hover:text-accent aria-[current]:font-semibold aria-[current]:text-ink"
    >
      {text}
    </a>
  )
  const order = view === 'most-read' ? listViews.mostRead : oldest ? listViews.oldest : listViews.newest
  return (
    <details className="list-views">
      <summary>
        <span className="visually-hidden">{listViews.label}: </span>
        {order}
      </summary>
      <nav aria-label={listViews.label}>
        <span>
          {link(nameView({ oldest: false, dense }), listViews.newest, !oldest && view !== 'most-read')}
          {link(nameView({ oldest: true, dense }), listViews.oldest, oldest)}
          {otherViews.includes('most-read') && link('most-read', listViews.mostRead, view === 'most-read')}
        </span>
        <span>
          {link(nameView({ oldest, dense: false }), listViews.summaries, !dense)}
          {link(nameView({ oldest, dense: true }), listViews.titles, dense)}
        </span>
      </nav>
    </details>
  )
}
