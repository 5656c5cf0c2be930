import { findVisibility, type Post } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'

const badge = 'mr-1.5 rounded bg-accent-soft px-1.5 py-0.5 font-semibold text-accent text-xs'

interface PostBadgesProps {
  post: Post
  /** In a list: pinned before posts that are newer. */
  isBeforeNewer?: boolean
}

/** Badges of a post: draft, scheduled or unlisted, and pinned where that is why it stands there. */
export function PostBadges({ post, isBeforeNewer = false }: PostBadgesProps) {
  const messages = getMessages(post.lang)
  const visibility = findVisibility(post)
  return (
    <>
      {isBeforeNewer && <span className={badge}>{messages.pinned}</span>}
      {visibility !== 'listed' && <span className={badge}>{messages[visibility]}</span>}
    </>
  )
}
