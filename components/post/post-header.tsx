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
import { PostBadges } from './post-badges'
import { PostViews } from './post-views'
import { SeriesNavigation } from './series-navigation'
import { TagLinks } from './tag-links'

export function PostHeader({ post }: { post: Post }) {
  const messages = getMessages(post.lang)
  return (
    <header>
      <SeriesNavigation post={post} />
      <h1 className="font-bold text-[1.75rem] leading-[1.3] tracking-[-0.02em] margin:text-[2.4rem]">
        <TitleText title={post.title} />
      </h1>
      <p className="mt-3 text-[1.05rem] leading-[1.7] margin:mt-4 margin:text-[1.2rem]">
        <Compounds text={post.summary} />
      </p>
      <p className="mt-3 text-muted text-sm">
        <PostBadges post={post} />
        <Byline post={post} />
        <DateText date={post.publishedAt} lang={post.lang} form="prose" />
        <Dot />
        {messages.minutes(post.minutes)}
        {post.updatedAt && (
          <>
            <Dot />
            {messages.updated(formatDate(post.updatedAt, post.lang, site.timeZone, 'prose'))}
          </>
        )}
        <PostViews post={post} />
        <span className="print-only">{absoluteUrl(routes.post(post.lang, post.slug))}</span>
      </p>
      {/* A post that is not listed may have tags without a page. */}
      <TagLinks
        tags={post.tags}
        lang={post.lang}
        hasPage={({ slug }) => findVisibility(post) === 'listed' || findTag(post.lang, slug) !== undefined}
      />
      <OlderTranslation post={post} />
      <ChangeLog post={post} />
    </header>
  )
}
