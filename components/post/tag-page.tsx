import type { Metadata } from 'next'
import { StructuredData } from '@/components/site/structured-data'
import { findPage } from '@/lib/addresses/pagination'
import { routes } from '@/lib/addresses/routes'
import { fromParam } from '@/lib/addresses/slug'
import { findTag, findTagByKey, findTagDescription, listPosts, type Tag } from '@/lib/content'
import { getLanguage, getMessages } from '@/lib/i18n/messages'
import { type Alternates, buildMetadata } from '@/lib/metadata/seo'
import type { Crumb } from '@/lib/structured-data/graph'
import { buildCollectionGraph } from '@/lib/structured-data/pages'
import { type Language, site } from '@/site.config'
import { ListPage } from './list-page'
import { TagIntroduction } from './tag-introduction'

/** The data of a tag's page, for both routes (first page, later pages); undefined if there is no such page. */
export function findTagPage(language: string, tagParam: string, number: number | undefined) {
  const lang = getLanguage(language)
  const slug = fromParam(tagParam)
  const tag = slug === undefined ? undefined : findTag(lang, slug)
  const page = tag && number ? findPage(listPosts({ lang, tag: tag.slug }), number, site.pageSize) : undefined
  return tag && page ? { lang, tag, page, alternates: listAlternates(lang, tag, page.number) } : undefined
}

type TagPageData = NonNullable<ReturnType<typeof findTagPage>>

/** The same page of the tag in each language that has it. */
function listAlternates(lang: Language, tag: Tag, number: number): Alternates {
  const same = site.languages.flatMap((other) => {
    const found = other === lang ? tag : findTagByKey(other, tag.key)
    const page = found && findPage(listPosts({ lang: other, tag: found.slug }), number, site.pageSize)
    return found && page ? [[other, routes.tag(other, found.slug, number)] as const] : []
  })
  return Object.fromEntries(same)
}

function getFacts({ lang, tag, page }: TagPageData) {
  const { postsTagged, tagDescription, pageTitle } = getMessages(lang)
  const title = postsTagged(tag.name)
  return {
    lang,
    title: page.number === 1 ? title : pageTitle(title, page.number),
    description: findTagDescription(lang, tag.key) ?? tagDescription(tag.name, tag.count),
    path: routes.tag(lang, tag.slug, page.number),
  }
}

export function buildTagMetadata(data: TagPageData): Metadata {
  const { lang, tag, alternates } = data
  const title = getMessages(lang).postsTagged(tag.name)
  return buildMetadata({
    ...getFacts(data),
    alternates,
    card: `tags/${tag.slug}`,
    feed: { title, pathOf: (format) => routes.tagFeed(lang, tag.slug, format) },
  })
}

/** Breadcrumbs: all tags, and on later pages the tag's first page. */
function listParents({ lang, tag, page }: TagPageData): Crumb[] {
  const all = { name: getMessages(lang).tags, path: routes.tags(lang) }
  return page.number === 1 ? [all] : [all, { name: tag.name, path: routes.tag(lang, tag.slug) }]
}

export function TagPage(data: TagPageData) {
  const { lang, tag, page, alternates } = data
  const graph = buildCollectionGraph({ ...getFacts(data), parents: listParents(data), posts: page.items })
  return (
    <>
      <StructuredData graph={graph} />
      <ListPage
        lang={lang}
        current="tags"
        title={`#${tag.name}`}
        page={page}
        tag={tag.slug}
        alternates={alternates}
        hrefOf={(number) => routes.tag(lang, tag.slug, number)}
      >
        <TagIntroduction lang={lang} tag={tag} />
      </ListPage>
    </>
  )
}
