import type { ReactNode } from 'react'
import { absoluteUrl, routes } from '@/lib/addresses/routes'
import { findPost, type Post } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import { buildOpenUrl } from '@/lib/site/open-in'
import { site } from '@/site.config'

/**
 * What a reader may do with a post, in one row. The custom element shows the buttons that the browser supports; without
 * it the Markdown is a link.
 */
export function Share({ post, children }: { post: Post; children: ReactNode }) {
  const { share } = getMessages(post.lang)
  const markdown = routes.postMarkdown(post.lang, post.slug)
  const isPublic = findPost(post.lang, post.slug) !== undefined
  return (
    <share-links class="actions" data-copied={share.copied} data-failed={share.failed}>
      <button type="button" value="share" hidden suppressHydrationWarning>
        {share.send}
      </button>
      <button type="button" value="copy" hidden suppressHydrationWarning>
        {share.copy}
      </button>
      {isPublic && (
        <>
          <a href={markdown} type="text/markdown" suppressHydrationWarning>
            Markdown
          </a>
          <button type="button" value="markdown" aria-label={share.markdown} hidden suppressHydrationWarning>
            Markdown
          </button>
          {site.openIn?.map(({ name, url }) => (
            <a key={name} href={buildOpenUrl(url, absoluteUrl(markdown))} rel="noreferrer" suppressHydrationWarning>
              {share.openIn(name)}
            </a>
          ))}
        </>
      )}
      {children}
      <span role="status" />
    </share-links>
  )
}
