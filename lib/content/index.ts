import { groupBy } from '@/lib/text/group-by'
import { type Language, site } from '@/site.config'
import {
  type ArchiveYear,
  collectSeries,
  collectYears,
  countTags,
  findNeighbours,
  isListed,
  isOfferedVersion,
  isReachable,
  listByDate,
  type Series,
  type TagCount,
  type Visibility,
  visibilityOf,
} from './collection'
import { listListed, onceForList } from './listed'
import { collectPapers, type PaperEntry } from './papers'
import type { Page, Post } from './post'
import { foreseen, getReferences, getView, type PostFilter, pages, posts, select, tagBook } from './posts'
import type { Tag } from './tag-book'
import { findThread } from './thread'

/**
 * The content API, used by pages, feeds and the sitemap. Results hold for the instant of the call; visibility (drafts,
 * scheduled, unlisted) is already applied.
 */

export { type Author, authorIds, findAuthor, listAuthors, nameAuthors } from './authors'
export type { ArchiveYear, Series, Visibility } from './collection'
export { findNextChange } from './listed'
export { findReview, listBacklinks } from './mentions'
export type { Facet, PaperEntry } from './papers'
export { facets, filterPapers, isThin, listFacetValues, orders, sortPapers } from './papers'
export { params } from './params'
export type { Page, Paper, Post } from './post'
export { getReferences, type PostFilter } from './posts'
export { findNext, listRelatedPosts } from './read-next'
export type { Relation } from './related'
export type { Tag } from './tag-book'
export { findNewerOriginal } from './translations'

const nameOf = (lang: Language, slug: string) => `${lang}/${slug}`
const versions = new Map<string, Post[]>()
for (const post of posts) versions.set(post.translationKey, [...(versions.get(post.translationKey) ?? []), post])
const bySlug = new Map(posts.map((post) => [nameOf(post.lang, post.slug), post]))

/** Listed posts, newest first; without `tag` and `byDate`, pinned posts come first. */
export function listPosts({ lang, tag, byDate = false }: PostFilter): Post[] {
  return byDate && !tag ? [...listListed(lang)] : select(listListed(lang), tag)
}

/** Listed posts of one of several authors, newest first. */
export function listPostsBy(lang: Language, author: string): Post[] {
  return listListed(lang).filter(({ authors }) => authors.includes(author))
}

/** Posts that are listed now or will be: for indexes built ahead of time. */
function listForeseenPosts(lang: Language): Post[] {
  return listByDate(posts, lang, foreseen)
}

/** Those posts with the instant at which each becomes listed, in epoch milliseconds; 0 for those listed now. */
export function listAppearances(lang: Language): { post: Post; at: number }[] {
  const view = getView()
  return listForeseenPosts(lang).map((post) => ({ post, at: isListed(post, view) ? 0 : post.publishedAt.getTime() }))
}

/** A post that is served at its URL. */
export function findPost(lang: Language, slug: string): Post | undefined {
  const post = bySlug.get(nameOf(lang, slug))
  return post && isReachable(post, getView()) ? post : undefined
}

/** A post whatever its visibility: only for readers with a signed link (`lib/addresses/preview.ts`). */
export function findPostForPreview(lang: Language, slug: string): Post | undefined {
  return bySlug.get(nameOf(lang, slug))
}

/** The id of a post's comment thread, which does not change with its URL. */
export const getThread = (post: Post): string => findThread(post, posts)

export function findVisibility(post: Post): Visibility {
  return visibilityOf(post, getView().now)
}

const getTags = onceForList(countTags)

export function listTags(lang: Language): TagCount[] {
  return [...getTags(lang)]
}

export function findTag(lang: Language, slug: string): TagCount | undefined {
  return getTags(lang).find((tag) => tag.slug === slug)
}

/** The tag in a language, by its id, if a listed post there has it. */
export function findTagByKey(lang: Language, key: string): TagCount | undefined {
  return getTags(lang).find((tag) => tag.key === key)
}

/** The slug of a tag, by any of its names. */
export function findTagSlug(name: string, lang: Language): string {
  return tagBook.find(name, lang).slug
}

/** The author's description of a tag (`content/tags.yml`). */
export function findTagDescription(lang: Language, key: string): string | undefined {
  return tagBook.describe(key, lang)
}

/** Tags by topic (`topic` in `content/tags.yml`), the most used first; those without one are the last group. */
export function listTagsByTopic(lang: Language): { topic?: Tag; tags: TagCount[] }[] {
  const topicOf = ({ key }: Tag) => tagBook.findTopic(key, lang)
  const groups = groupBy(getTags(lang), (tag) => topicOf(tag)?.key)
  const others = groups.get(undefined) ?? []
  groups.delete(undefined)
  const named = [...groups.values()].map((tags) => ({ topic: topicOf(tags[0]!)!, tags }))
  return [...named, ...(others.length > 0 ? [{ tags: others }] : [])]
}

/** Tags that occur together with one on posts, most often first. */
export function listRelatedTags(lang: Language, slug: string, count = 8): TagCount[] {
  const beside = countTags(listPosts({ lang, tag: slug }), lang).filter((tag) => tag.slug !== slug)
  const known = new Map(getTags(lang).map((tag) => [tag.slug, tag]))
  return beside.slice(0, count).flatMap((tag) => known.get(tag.slug) ?? [])
}

/** The posts before and after one by date; an unlisted post has none. */
export function findAdjacentPosts(post: Post): { older?: Post; newer?: Post } {
  return findNeighbours(listListed(post.lang), post.slug)
}

const getListPages = onceForList(
  (listed) => new Map(select(listed).map(({ slug }, index) => [slug, Math.floor(index / site.pageSize) + 1])),
)

/** The number of the list page that shows a post; 1 for posts that are not listed. */
export function findListPage({ lang, slug }: Post): number {
  return getListPages(lang).get(slug) ?? 1
}

/** The versions of a post, in all languages, that are served at their URLs. */
export function listVersions(translationKey: string): Post[] {
  return (versions.get(translationKey) ?? []).filter((post) => isReachable(post, getView()))
}

/** The public translations of a post. */
export function listTranslations(post: Post): Post[] {
  return (versions.get(post.translationKey) ?? []).filter((other) => isOfferedVersion(post, other, getView()))
}

/** The listed parts of a post's series, in order. */
export function listSeriesParts({ lang, series }: Post): Post[] {
  if (!series) return []
  return findSeries(lang, series.slug)?.parts ?? []
}

const getSeries = onceForList(collectSeries)

/** The series of a language, the one with the latest part first. */
export function listSeries(lang: Language): Series[] {
  return [...getSeries(lang)]
}

export function findSeries(lang: Language, slug: string): Series | undefined {
  return getSeries(lang).find((series) => series.slug === slug)
}

const getArchive = onceForList((listed) => collectYears(listed, site.timeZone))

/** Posts by year and month, newest first, in the time zone of the site. */
export function listArchive(lang: Language): ArchiveYear[] {
  return [...getArchive(lang)]
}

/** Works that the listed posts of a language review or cite. */
export function listPapers(lang: Language): PaperEntry[] {
  return collectPapers(listListed(lang), getReferences())
}

/** All posts and pages, whatever their visibility: the input of a build. */
export function listDocuments(): (Post | Page)[] {
  return [...posts, ...pages]
}

/** Pages of the author that have an address: `home` is the statement on the home page. */
export function listContentPages(lang: Language): Page[] {
  return pages.filter((page) => page.lang === lang && page.slug !== 'home')
}

export function findContentPage(lang: Language, slug: string): Page | undefined {
  return pages.find((page) => page.lang === lang && page.slug === slug)
}

/** The languages in which there is a page of this name. */
export function listPageLanguages(slug: string): Language[] {
  return site.languages.filter((lang) => findContentPage(lang, slug))
}
