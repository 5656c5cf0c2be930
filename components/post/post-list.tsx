import { Pager } from '@/components/ui/pager'
import type { Page } from '@/lib/addresses/pagination'
import type { Post } from '@/lib/content'
import type { Language } from '@/site.config'
import { PostEntry } from './post-entry'
import { TitleList } from './title-list'

interface PostListProps {
  lang: Language
  /** Titles only. */
  isDense: boolean
  page: Page<Post>
  hrefOf: (page: number) => string
}

/** The list of posts of the home page, its later pages and tags, with a pager. */
export function PostList({ lang, isDense, page, hrefOf }: PostListProps) {
  return (
    <div className="post-list">
      {isDense ? <TitleList posts={page.items} /> : page.items.map((post) => <PostEntry key={post.slug} post={post} />)}
      <Pager lang={lang} current={page.number} total={page.total} hrefOf={hrefOf} />
    </div>
  )
}
