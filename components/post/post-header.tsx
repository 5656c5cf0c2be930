import { DateText } from '@/components/ui/date'
import { findTag, findVisibility, type Post } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import { formatDate } from '@/lib/text/dates'
import { site } from '@/site.config'
import { ChangeLog } from './change-log'
import { PaperCard } from './paper-card'
import { PostBadges } from './post-badges'
import { PostViews } from './post-views'
import { SeriesNavigation } from './series-navigation'
import { TagLinks } from './tag-links'

export function PostHeader({ post }: { post: Post }) {
  const messages = getMessages(post.lang)
  return (
    <header className="mb-10 margin:mb-14">
      <SeriesNavigation post={post} />
      <h1 className="font-bold text-[1.75rem] leading-[1.3] tracking-[-0.02em] margin:text-[2.4rem]">
        <PostBadges post={post} />
        {post.title}
      </h1>
      <p className="mt-4 text-muted text-sm">
        <DateText date={post.publishedAt} lang={post.lang} form="prose" />
        <span aria-hidden="true"> · </span>
        {messages.minutes(post.minutes)}
        {post.updatedAt && (
          <>
            <span aria-hidden="true"> · </span>
            {messages.updated(formatDate(post.updatedAt, post.lang, site.timeZone, 'prose'))}
          </>
        )}
        <PostViews post={post} />
      </p>
      {/* A post that is not listed may have tags without a page. */}
      <TagLinks
        tags={post.tags}
        lang={post.lang}
        hasPage={({ slug }) => findVisibility(post) === 'listed' || findTag(post.lang, slug) !== undefined}
      />
      <ChangeLog post={post} />
      {post.paper && <PaperCard paper={post.paper} lang={post.lang} />}
    </header>
  )
}
