import { Pager } from '@/components/ui/pager'
import type { Page } from '@/lib/addresses/pagination'
import type { Post } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import { isWriting, type Language } from '@/site.config'
import { PostEntry } from './post-entry'
import { TitleList } from './title-list'

interface PostListProps {
  lang: Language
  /** Titles only. */
  isDense: boolean
  page: Page<Post>
  /** The tag of the page. */
  tag?: string | undefined
  hrefOf: (page: number) => string
}

/** The list of posts of the home page, its later pages and tags, with a pager. */
export function PostList({ lang, isDense, page, tag, hrefOf }: PostListProps) {
  return (
    <div className="post-list">
      {page.items.length === 0 && <NoPosts lang={lang} />}
      {isDense ? (
        <TitleList posts={page.items} />
      ) : (
        page.items.map((post) => (
          <PostEntry
            key={post.slug}
            post={post}
            isBeforeNewer={post.pinned && page.items.some(({ publishedAt }) => publishedAt > post.publishedAt)}
            own={tag}
          />
        ))
      )}
      <Pager lang={lang} current={page.number} total={page.total} hrefOf={hrefOf} />
    </div>
  )
}

/** Of an empty blog; the author is told what to do. */
function NoPosts({ lang }: { lang: Language }) {
  const { noPosts, noPostsWhileWriting } = getMessages(lang)
  return (
    <p className="py-8 text-muted">
      {noPosts} {isWriting && noPostsWhileWriting('npm run blog -- new')}
    </p>
  )
}
