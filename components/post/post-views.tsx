import { findVisibility, type Post } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import { site } from '@/site.config'

/** The place of the number of views; `enhance/post-counts.ts` fills it when the counts answer. */
export function PostViews({ post }: { post: Post }) {
  const { counts } = getMessages(post.lang)
  if (!site.counts.url || !['listed', 'unlisted'].includes(findVisibility(post))) return null
  return (
    <post-views
      data-post={post.translationKey}
      data-one={counts.view}
      data-many={counts.views('{}')}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: empty, React leaves the inside alone
      dangerouslySetInnerHTML={{ __html: '' }}
    />
  )
}
