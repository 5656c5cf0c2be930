import type { Metadata } from 'next'
import { findTag, findTagByKey, findTagDescription, listPosts, type Tag } from '@/lib/content'
import { getLanguage, getMessages } from '@/lib/i18n/messages'
import { findPage } from '@/lib/pagination'
import { routes } from '@/lib/routes'
import { type Alternates, buildMetadata } from '@/lib/seo'
import { fromParam } from '@/lib/slug'
import { type Language, site } from '@/site.config'
import { ListPage } from './list-page'
import { TagIntroduction } from './tag-introduction'

/** What both routes of a tag (first page, later pages) show, or undefined when there is no such page. */
export function findTagPage(language: string, tagParam: string, number: number | undefined) {
  const lang = getLanguage(language)
  const slug = fromParam(tagParam)
  const tag = slug === undefined ? undefined : findTag(lang, slug)
  const page = tag && number ? findPage(listPosts({ lang, tag: tag.slug }), number, site.pageSize) : undefined
  return tag && page ? { lang, tag, page, alternates: listAlternates(lang, tag, page.number) } : undefined
}

type TagPageData = NonNullable<ReturnType<typeof findTagPage>>

/** The same tag, under its name in each language, where it has so many pages. */
function listAlternates(lang: Language, tag: Tag, number: number): Alternates {
  const same = site.languages.flatMap((other) => {
    const found = other === lang ? tag : findTagByKey(other, tag.key)
    const page = found && findPage(listPosts({ lang: other, tag: found.slug }), number, site.pageSize)
    return found && page ? [[other, routes.tag(other, found.slug, number)] as const] : []
  })
  return Object.fromEntries(same)
}

export function buildTagMetadata({ lang, tag, page, alternates }: TagPageData): Metadata {
  const { postsTagged, tagDescription, pageTitle } = getMessages(lang)
  const title = postsTagged(tag.name)
  return buildMetadata({
    lang,
    title: page.number === 1 ? title : pageTitle(title, page.number),
    description: findTagDescription(lang, tag.key) ?? tagDescription(tag.name, tag.count),
    path: routes.tag(lang, tag.slug, page.number),
    alternates,
    card: `tags/${tag.slug}`,
    feed: { title, pathOf: (format) => routes.tagFeed(lang, tag.slug, format) },
  })
}

export function TagPage({ lang, tag, page, alternates }: TagPageData) {
  return (
    <ListPage
      lang={lang}
      current="tags"
      title={`#${tag.name}`}
      page={page}
      alternates={alternates}
      hrefOf={(number) => routes.tag(lang, tag.slug, number)}
    >
      <TagIntroduction lang={lang} tag={tag} />
    </ListPage>
  )
}
