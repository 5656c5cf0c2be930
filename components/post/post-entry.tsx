import { DateText } from '@/components/ui/date'
import { Compounds, TitleText } from '@/components/ui/title-text'
import { routes } from '@/lib/addresses/routes'
import type { Post } from '@/lib/content'
import { cutAtSentence } from '@/lib/content/measure'
import { getMessages } from '@/lib/i18n/messages'
import { PostBadges } from './post-badges'
import { TagLinks } from './tag-links'
import { Verdict } from './verdict'

/** Longest summary in a list, in characters. */
const summaryLength = 300

interface PostEntryProps {
  post: Post
  /** Pinned before posts that are newer. */
  isBeforeNewer: boolean
  /** Tags to leave out: that of the page. */
  own?: string | undefined
}

/**
 * A post in a list: title and summary in the text column, verdict and metadata in the margin. In one column the verdict
 * stands in place of the summary.
 */
export function PostEntry({ post, isBeforeNewer, own }: PostEntryProps) {
  const messages = getMessages(post.lang)
  return (
    <article className="post-entry">
      <div>
        <h2 className="font-bold text-[1.35rem] leading-snug">
          <a href={routes.post(post.lang, post.slug)} className="hover:text-accent">
            <TitleText title={post.title} />
          </a>
        </h2>
        <p className="summary">
          <Compounds text={cutAtSentence(post.summary, summaryLength)} />
        </p>
      </div>
      <div>
        <Verdict post={post} />
        <p className="facts text-muted text-sm leading-6">
          <span>
            <PostBadges post={post} isBeforeNewer={isBeforeNewer} />
            <DateText date={post.publishedAt} lang={post.lang} form="list" />
          </span>
          <span>{messages.minutes(post.minutes)}</span>
          {post.paper && <span>{post.paper.venue}</span>}
        </p>
        <TagLinks tags={post.tags.filter(({ slug }) => slug !== own)} lang={post.lang} />
      </div>
    </article>
  )
}
