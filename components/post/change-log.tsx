import { DateText } from '@/components/ui/date'
import type { Post } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'

/** Changes since publication, newest first. */
export function ChangeLog({ post }: { post: Post }) {
  if (post.changes.length === 0) return null
  return (
    <details className="text-sm">
      <summary className="w-fit py-0.5 text-muted hover:text-ink">
        {getMessages(post.lang).changeLog(post.changes.length)}
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
