import { DateText } from '@/components/ui/date'
import { TitleText } from '@/components/ui/title-text'
import { routes } from '@/lib/addresses/routes'
import type { Post } from '@/lib/content'
import type { DateForm } from '@/lib/text/dates'
import { PostBadges } from './post-badges'

interface TitleListProps {
  posts: readonly Post[]
  /** Below a heading that has the year, or year and month. */
  form?: DateForm
}

/** Posts with title and date only, for the archive and the dense list. */
export function TitleList({ posts, form = 'list' }: TitleListProps) {
  return (
    <ul>
      {posts.map((post) => (
        <li key={post.slug} className="border-line border-t">
          <a href={routes.post(post.lang, post.slug)} className="group flex items-baseline gap-x-5 py-2 leading-snug">
            <span className="min-w-0 grow group-hover:text-accent">
              <TitleText title={post.title} /> <PostBadges post={post} />
            </span>
            <span className="shrink-0 text-muted text-sm tabular">
              <DateText date={post.publishedAt} lang={post.lang} form={form} />
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
