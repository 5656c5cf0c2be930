import { findVisibility, type Post } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import { site } from '@/site.config'

/** Placeholder of the number of views, which `enhance/post-counts.ts` fills when the counts are loaded. */
export function PostViews({ post }: { post: Post }) {
  const { counts } = getMessages(post.lang)
  if (!site.counts.url || !['listed', 'unlisted'].includes(findVisibility(post))) return null
  return (
    <post-views
      data-post={post.translationKey}
      data-one={counts.view}
      data-many={counts.views('{}')}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: empty; filled by a script
      dangerouslySetInnerHTML={{ __html: '' }}
    />
  )
}
