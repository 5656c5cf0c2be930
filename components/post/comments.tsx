import { absoluteUrl, routes } from '@/lib/addresses/routes'
import { getThread, type Post } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import { buildCommentsFrame, buildDiscussionLink } from '@/lib/site/audience'
import { site } from '@/site.config'

/**
 * Comments on a post: a link to its discussion. With JavaScript `enhance/comments.ts` also embeds the discussion when
 * the reader scrolls near. Nothing for drafts, or if comments are not configured.
 */
export function Comments({ post }: { post: Post }) {
  const { comments } = site
  if (!comments || post.draft) return null
  const { title, open, frame, loading, failed, retry } = getMessages(post.lang).comments
  const term = getThread(post)
  const url = absoluteUrl(routes.post(post.lang, post.slug))
  const { light, dark } = comments.themes ?? { light: 'noborder_light', dark: 'noborder_dark' }
  return (
    <section aria-label={title} className="mt-16 print:hidden">
      <h2 className="font-bold">{title}</h2>
      <p className="mt-2 text-sm">
        <a
          href={buildDiscussionLink(comments, term)}
          className="py-1 text-accent underline decoration-1 underline-offset-4"
        >
          {open}
        </a>
      </p>
      <post-comments
        id="post-comments"
        data-src={buildCommentsFrame(comments, { lang: post.lang, term, description: post.summary, url })}
        data-light={light}
        data-dark={dark}
        data-title={frame}
        data-loading={loading}
        data-failed={failed}
        data-retry={retry}
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: empty; filled by a script
        dangerouslySetInnerHTML={{ __html: '' }}
      />
    </section>
  )
}
