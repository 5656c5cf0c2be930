import { DateText } from '@/components/ui/date'
import { Dot } from '@/components/ui/dot'
import type { Post } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import { formatDate } from '@/lib/text/dates'
import { site } from '@/site.config'

/** When a post was changed last, and its changes since publication, newest first. */
export function ChangeLog({ post }: { post: Post }) {
  if (post.changes.length === 0 || !post.updatedAt) return null
  const { updated, changeLog } = getMessages(post.lang)
  return (
    <details className="text-sm">
      <summary className="w-fit py-0.5 text-muted hover:text-ink">
        {updated(formatDate(post.updatedAt, post.lang, site.timeZone, 'list'))}
        <Dot />
        {changeLog(post.changes.length)}
      </summary>
      <ul className="py-1">
        {post.changes.toReversed().map(({ date, text }) => (
          <li key={text} className="flex gap-x-3 py-0.5">
            <span className="shrink-0 text-muted">
              <DateText date={date} lang={post.lang} form="list" />
            </span>
            {text}
          </li>
        ))}
      </ul>
    </details>
  )
}
