import { DateText } from '@/components/ui/date'
import { Dot } from '@/components/ui/dot'
import { Compounds, TitleText } from '@/components/ui/title-text'
import { absoluteUrl, routes } from '@/lib/addresses/routes'
import { findTag, findVisibility, type Post } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import { formatDate } from '@/lib/text/dates'
import { site } from '@/site.config'
import { Byline } from './byline'
import { ChangeLog } from './change-log'
import { OlderTranslation } from './older-translation'
import { PaperCard } from './paper-card'
import { PostBadges } from './post-badges'
import { PostViews } from './post-views'
import { SeriesNavigation } from './series-navigation'
import { TagLinks } from './tag-links'
import { Verdict } from './verdict'

/**
 * What opens a post: title and summary, and in the margin the verdict, what the post is and its paper. On narrow screens the
 * verdict stands in place of the summary, which the text would soon repeat.
 */
export function PostHeader({ post }: { post: Post }) {
  return (
    <header className="post-head">
      <div>
        <SeriesNavigation post={post} />
        <h1 className="font-bold text-[1.75rem] leading-[1.3] margin:text-[2.4rem]">
          <TitleText title={post.title} />
        </h1>
        <p className="summary">
          <Compounds text={post.summary} />
        </p>
        <OlderTranslation post={post} />
      </div>
      <div className="post-facts">
        <Verdict post={post} isNamed />
        <div className="post-meta">
          <Facts post={post} />
          {/* A post that is not listed may have tags without a page. */}
          <TagLinks
            tags={post.tags}
            lang={post.lang}
            hasPage={({ slug }) => findVisibility(post) === 'listed' || findTag(post.lang, slug) !== undefined}
          />
          <ChangeLog post={post} />
        </div>
        {post.paper && <PaperCard paper={post.paper} postTitle={post.title} lang={post.lang} />}
      </div>
    </header>
  )
}

/** Who wrote it when, how long it takes, how often it was read. */
function Facts({ post }: { post: Post }) {
  const messages = getMessages(post.lang)
  return (
    <p className="text-muted text-sm leading-6">
      <PostBadges post={post} />
      <Byline post={post} />
      <span className="whitespace-nowrap">
        <DateText date={post.publishedAt} lang={post.lang} form="list" />
        <Dot />
        {messages.minutes(post.minutes)}
      </span>
      <PostViews post={post} />
      {post.updatedAt && post.changes.length === 0 && (
        <span className="block">{messages.updated(formatDate(post.updatedAt, post.lang, site.timeZone, 'list'))}</span>
      )}
      <span className="print-only">{absoluteUrl(routes.post(post.lang, post.slug))}</span>
    </p>
  )
}
