import { findVisibility, type Post } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import { site } from '@/site.config'

/** The place of the button that likes a post; `enhance/post-counts.ts` makes it when the counts answer. */
export function PostLikes({ post }: { post: Post }) {
  const { counts } = getMessages(post.lang)
  if (!site.counts.url || !['listed', 'unlisted'].includes(findVisibility(post))) return null
  return (
    <post-likes
      data-post={post.translationKey}
      data-like={counts.like}
      data-failed={counts.failed}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: empty, React leaves the inside alone
      dangerouslySetInnerHTML={{ __html: '' }}
    />
  )
}
