import { findVisibility, type Post } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'

const badge = 'mr-1.5 rounded bg-accent-soft px-1.5 py-0.5 font-semibold text-accent text-xs'

/** Badges of a post: pinned, draft, scheduled or unlisted. */
export function PostBadges({ post }: { post: Post }) {
  const messages = getMessages(post.lang)
  const visibility = findVisibility(post)
  return (
    <>
      {post.pinned && <span className={badge}>{messages.pinned}</span>}
      {visibility !== 'listed' && <span className={badge}>{messages[visibility]}</span>}
    </>
  )
}
