import { Pager } from '@/components/ui/pager'
import type { Post } from '@/lib/content'
import type { Page } from '@/lib/pagination'
import type { Language } from '@/site.config'
import { PostEntry } from './post-entry'

interface PostListProps {
  lang: Language
  page: Page<Post>
  hrefOf: (page: number) => string
}

/** The one list of the site: home, its pages, tags. */
export function PostList({ lang, page, hrefOf }: PostListProps) {
  return (
    <div className="post-list">
      {page.items.map((post) => (
        <PostEntry key={post.slug} post={post} />
      ))}
      <Pager lang={lang} current={page.number} total={page.total} hrefOf={hrefOf} />
    </div>
  )
}
