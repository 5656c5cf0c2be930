import { findVisibility, type Post } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import { site } from '@/site.config'

/** Placeholder of the like button, which `enhance/post-counts.ts` adds when the counts are loaded. */
export function PostLikes({ post }: { post: Post }) {
  const { counts } = getMessages(post.lang)
  if (!site.counts.url || !['listed', 'unlisted'].includes(findVisibility(post))) return null
  return (
    <post-likes
      data-post={post.translationKey}
      data-like={counts.like}
      data-failed={counts.failed}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: empty; filled by a script
      dangerouslySetInnerHTML={{ __html: '' }}
    />
  )
}
