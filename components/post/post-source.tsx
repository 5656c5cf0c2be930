import { EmailLink } from '@/components/site/email-link'
import { absoluteUrl, routes } from '@/lib/addresses/routes'
import type { Post } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import { buildEditUrl, buildIssueUrl } from '@/lib/site/source-links'
import { site } from '@/site.config'

const link = 'inline-block py-1 underline hover:text-ink'

/** Links to the source of a post, and to report a mistake in it, as `source` in site.config.ts says. */
export function PostSource({ post }: { post: Post }) {
  const { source, author } = site
  if (!source) return null
  const messages = getMessages(post.lang).prose.source
  const subject = messages.subject(post.title)
  const body = messages.body(absoluteUrl(routes.post(post.lang, post.slug)))
  return (
    <p className="mt-4 flex flex-wrap gap-x-5 text-muted text-sm">
      {source.report === 'issue' && (
        <a href={buildIssueUrl(source, subject, body)} rel="nofollow" className={link}>
          {messages.report}
        </a>
      )}
      {source.report === 'mail' && author.email && (
        <EmailLink address={author.email} subject={subject} body={body} text={messages.report} className={link} />
      )}
      {source.edit !== false && (
        <a href={buildEditUrl(source, `content/${post.file}`)} rel="nofollow" className={link}>
          {messages.edit}
        </a>
      )}
    </p>
  )
}
