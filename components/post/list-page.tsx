import type { ReactNode } from 'react'
import { SiteFrame } from '@/components/site/site-frame'
import { isDense, type ListView } from '@/lib/addresses/list-views'
import type { Page } from '@/lib/addresses/pagination'
import type { Post } from '@/lib/content'
import type { Alternates } from '@/lib/metadata/seo'
import type { Language } from '@/site.config'
import { HomeAside } from './home-aside'
import { HomeStatement } from './home-statement'
import { ListViews } from './list-views'
import { PostList } from './post-list'

interface ListPageProps {
  lang: Language
  current: string
  title: string
  /** The list of all posts: its title is visually hidden, because the header shows the site's name. */
  isHome?: boolean
  /** Order and density of the list of all posts. */
  view?: ListView
  page: Page<Post>
  /** The tag that all posts have. */
  tag?: string
  alternates: Alternates
  hrefOf: (page: number) => string
  /** Between the title and the list. */
  children?: ReactNode
}

/** A page with a list of posts. */
export function ListPage({
  lang,
  current,
  title,
  isHome = false,
  view = 'newest',
  page,
  tag,
  alternates,
  hrefOf,
  children,
}: ListPageProps) {
  return (
    <SiteFrame lang={lang} current={current} alternates={alternates}>
      {isHome && <HomeStatement lang={lang} />}
      <div className="list-columns">
        <h1 className={isHome ? 'visually-hidden' : 'mb-8 font-bold text-3xl leading-tight'}>{title}</h1>
        {children}
        {isHome && <ListViews lang={lang} view={view} />}
        <PostList lang={lang} isDense={isDense(view)} page={page} tag={tag} hrefOf={hrefOf} />
      </div>
      {isHome && <HomeAside lang={lang} />}
    </SiteFrame>
  )
}
