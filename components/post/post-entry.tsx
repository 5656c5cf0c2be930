import { DateText } from '@/components/ui/date'
import { Dot } from '@/components/ui/dot'
import { Compounds, TitleText } from '@/components/ui/title-text'
import { routes } from '@/lib/addresses/routes'
import type { Post } from '@/lib/content'
import { cutAtWord } from '@/lib/content/measure'
import { getMessages } from '@/lib/i18n/messages'
import { PostBadges } from './post-badges'
import { TagLinks } from './tag-links'

/** Longest summary in a list, in characters. */
const summaryLength = 300

/** A post in a list: title and summary in the text column, metadata in the margin. */
export function PostEntry({ post }: { post: Post }) {
  const messages = getMessages(post.lang)
  return (
    <article className="flex flex-col gap-x-(--gap) border-line border-t py-5 margin:grid margin:grid-cols-[minmax(0,1fr)_var(--margin-column)] margin:py-8">
      {/* In one column the verdict stands between the title and the summary. */}
      <div className="contents margin:block">
        <h2 className="font-bold text-[1.35rem] leading-snug tracking-tight">
          <a href={routes.post(post.lang, post.slug)} className="hover:text-accent">
            <TitleText title={post.title} />
          </a>
        </h2>
        <p className="order-2 mt-2.5 text-[0.9375rem] leading-[1.7] margin:text-base margin:leading-[1.75]">
          <Compounds text={cutAtWord(post.summary, summaryLength)} />
        </p>
      </div>
      <div className="contents margin:block">
        {post.verdict && (
          <p className="order-1 mt-2 border-accent border-l-2 pl-3 text-[0.9375rem] leading-[1.6] margin:mt-1.5 margin:mb-3">
            <Compounds text={post.verdict} />
          </p>
        )}
        <div className="order-3 mt-2.5 flex flex-wrap items-baseline gap-x-4 text-muted text-sm margin:mt-1.5 margin:block">
          <p>
            <PostBadges post={post} />
            <DateText date={post.publishedAt} lang={post.lang} form="list" />
            <Dot />
            {messages.minutes(post.minutes)}
          </p>
          {post.paper && <p>{post.paper.venue}</p>}
          <TagLinks tags={post.tags} lang={post.lang} />
        </div>
      </div>
    </article>
  )
}
