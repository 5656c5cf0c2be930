import { EmailLink } from '@/components/site/email-link'
import { absoluteUrl, routes } from '@/lib/addresses/routes'
import { getThread, type Post } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import { buildCommentsFrame, buildDiscussionLink } from '@/lib/site/audience'
import type { FramedComments, Giscus } from '@/lib/site/define-audience'
import { site } from '@/site.config'

const link = 'py-1 text-accent underline decoration-1 underline-offset-4'

/**
 * Comments on a post. By giscus a link to its discussion, by mail one to the author; with JavaScript
 * `enhance/comments.ts` embeds the frame of a service when the reader scrolls near. Nothing for drafts, or if comments
 * are not configured.
 */
export function Comments({ post }: { post: Post }) {
  const { comments, author } = site
  if (!comments || post.draft) return null
  const { title, byMail, subject } = getMessages(post.lang).comments
  return (
    <section aria-label={title} className="mt-16 print:hidden">
      <h2 className="font-bold">{title}</h2>
      {comments.provider === 'mail' ? (
        <p className="mt-2 text-sm">
          <EmailLink address={author.email!} subject={subject(post.title)} text={byMail} className={link} />
        </p>
      ) : (
        <FramedThread post={post} comments={comments} />
      )}
    </section>
  )
}

function FramedThread({ post, comments }: { post: Post; comments: FramedComments }) {
  const { frame, loading, failed, failedHere, retry, needsScript, open } = getMessages(post.lang).comments
  const term = getThread(post)
  const url = absoluteUrl(routes.post(post.lang, post.slug))
  const thread = { lang: post.lang, title: post.title, term, description: post.summary, url }
  const { light, dark } = themesOf(comments)
  return (
    <>
      {comments.provider === 'giscus' ? (
        <p className="mt-2 text-sm">
          <a href={buildDiscussionLink(comments, term)} className={link}>
            {open}
          </a>
        </p>
      ) : (
        <noscript>
          <p className="mt-2 text-sm">{needsScript}</p>
        </noscript>
      )}
      <post-comments
        id="post-comments"
        data-service={comments.provider}
        data-src={buildCommentsFrame(comments, thread, site.url)}
        data-light={light}
        data-dark={dark}
        data-title={frame}
        data-loading={loading}
        data-failed={comments.provider === 'giscus' ? failed : failedHere}
        data-retry={retry}
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: empty; filled by a script
        dangerouslySetInnerHTML={{ __html: '' }}
      />
    </>
  )
}

function themesOf(comments: FramedComments): NonNullable<Giscus['themes']> {
  if (comments.provider === 'remark42') return { light: 'light', dark: 'dark' }
  return comments.themes ?? { light: 'noborder_light', dark: 'noborder_dark' }
}
