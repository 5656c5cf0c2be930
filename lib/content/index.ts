import { allPages, allPosts } from 'contentlayer/generated'
import { cache } from 'react'
import { joinReferences, type References, readBibliography } from '@/lib/bibliography'
import { isDense, otherViews, titlesPerSummary } from '@/lib/list-views'
import { countPages } from '@/lib/pagination'
import { routes } from '@/lib/routes'
import { isWriting, type Language, site } from '@/site.config'
import {
  type ArchiveYear,
  collectSeries,
  collectYears,
  countTags,
  findNeighbours,
  isOfferedVersion,
  isReachable,
  listByDate,
  pinFirst,
  type Series,
  type TagCount,
  type View,
  type Visibility,
  visibilityOf,
} from './collection'
import { collectPapers, facets, listFacetValues, orders, type PaperEntry } from './papers'
import { buildPage, buildPost, type Page, type Post } from './post'
import { forRoute } from './prerendered'
import { compareTexts, type Relation, rankRelated } from './related'
import { buildTagBook } from './tag-book'
import { readTagNames } from './tag-names'
import { findThread } from './thread'

/**
 * The one content API: pages, feeds and the sitemap ask here and nowhere else. Answers hold for the
 * instant of the call; drafts, scheduled and unlisted posts are already where they belong.
 */

export type { ArchiveYear, Series, Visibility } from './collection'
export type { Facet, FacetValue, Order, PaperEntry } from './papers'
export { facets, filterPapers, listFacetValues, orders, sortPapers } from './papers'
export type { Page, Paper, Post } from './post'
export type { Relation } from './related'
export type { Tag } from './tag-book'

const tagBook = buildTagBook(readTagNames('content').names)
const posts = allPosts.map((document) => buildPost(document, tagBook))
const pages = allPages.map(buildPage)

const nameOf = (lang: Language, slug: string) => `${lang}/${slug}`
const versions = new Map<string, Post[]>()
for (const post of posts) versions.set(post.translationKey, [...(versions.get(post.translationKey) ?? []), post])
const bySlug = new Map(posts.map((post) => [nameOf(post.lang, post.slug), post]))

/** Posts in the lists of a language now, sorted once for everything on a page. */
const listListed = cache((lang: Language) => listByDate(posts, lang, getView()))

/** Works that posts may cite; the file is read again while writing. */
let references: References | undefined
export function getReferences(): References {
  if (!references || isWriting) {
    const papers = posts.flatMap(({ paper }) => paper ?? [])
    references = joinReferences(readBibliography('content').references, papers)
  }
  return references
}

/** One instant for everything that a page or feed says. */
const getView = cache((): View => ({ now: new Date(), everything: isWriting }))

/** Everything that may become public: what static pages are made for, ahead of its minute. */
const foreseen: View = { now: new Date(8.64e15), everything: isWriting }

export interface PostFilter {
  lang: Language
  /** Slug of a tag. */
  tag?: string
  /** By date alone: pinned posts stand where their date puts them. */
  byDate?: boolean
}

/** Posts of a list, newest first; the unfiltered list begins with pinned posts. */
export function listPosts({ lang, tag, byDate = false }: PostFilter): Post[] {
  return byDate && !tag ? [...listListed(lang)] : select(listListed(lang), tag)
}

function select(listed: readonly Post[], tag?: string): Post[] {
  return tag ? listed.filter((post) => post.tags.some(({ slug }) => slug === tag)) : pinFirst(listed)
}

/** Posts that are in the lists of a language now or will be: what an index made ahead of time may hold. */
export function listForeseenPosts(lang: Language): Post[] {
  return listByDate(posts, lang, foreseen)
}

/** Those of them whose time has not come. */
export function listScheduledPosts(lang: Language): Post[] {
  const view = getView()
  return posts.filter((post) => post.lang === lang && visibilityOf(post, view.now) === 'scheduled' && !view.everything)
}

/** A post that answers at its URL. */
export function findPost(lang: Language, slug: string): Post | undefined {
  const post = bySlug.get(nameOf(lang, slug))
  return post && isReachable(post, getView()) ? post : undefined
}

/** A post in whatever state: only for those who have a signed link to it (`lib/preview.ts`). */
export function findPostForPreview(lang: Language, slug: string): Post | undefined {
  return bySlug.get(nameOf(lang, slug))
}

/** The name of the comments of a post, which no change of its address changes. */
export const getThread = (post: Post): string => findThread(post, posts)

export function findVisibility(post: Post): Visibility {
  return visibilityOf(post, getView().now)
}

export function listTags(lang: Language): TagCount[] {
  return countTags(listListed(lang), lang)
}

export function findTag(lang: Language, slug: string): TagCount | undefined {
  return listTags(lang).find((tag) => tag.slug === slug)
}

/** The same tag in another language, if any post there has it. */
export function findTagByKey(lang: Language, key: string): TagCount | undefined {
  return listTags(lang).find((tag) => tag.key === key)
}

/** The slug of the tag that is meant by one of its names. */
export function findTagSlug(name: string, lang: Language): string {
  return tagBook.find(name, lang).slug
}

/** What the author says of a tag (`content/tags.yml`). */
export function findTagDescription(lang: Language, key: string): string | undefined {
  return tagBook.describe(key, lang)
}

/** Tags that stand beside one on posts, most often first. */
export function listRelatedTags(lang: Language, slug: string, count = 8): TagCount[] {
  const beside = countTags(listPosts({ lang, tag: slug }), lang).filter((tag) => tag.slug !== slug)
  const known = new Map(listTags(lang).map((tag) => [tag.slug, tag]))
  return beside.slice(0, count).flatMap((tag) => known.get(tag.slug) ?? [])
}

/** The posts before and after one by date; an unlisted post has none. */
export function findAdjacentPosts(post: Post): { older?: Post; newer?: Post } {
  return findNeighbours(listListed(post.lang), post.slug)
}

/** Number of the page of the list on which a post stands; 1 for posts that are in no list. */
export function findListPage(post: Post): number {
  const index = listPosts({ lang: post.lang }).findIndex(({ slug }) => slug === post.slug)
  return index === -1 ? 1 : Math.floor(index / site.pageSize) + 1
}

/** The versions of a post, in whatever language, that answer at their URLs. */
export function listVersions(translationKey: string): Post[] {
  return (versions.get(translationKey) ?? []).filter((post) => isReachable(post, getView()))
}

/** The public versions of a post in other languages. */
export function listTranslations(post: Post): Post[] {
  return posts.filter((other) => isOfferedVersion(post, other, getView()))
}

/** The parts of a post's series that readers may see, in order. */
export function listSeriesParts({ lang, series }: Post): Post[] {
  if (!series) return []
  return findSeries(lang, series.slug)?.parts ?? []
}

/** The series of a language, the one with the latest part first. */
export function listSeries(lang: Language): Series[] {
  return collectSeries(listListed(lang))
}

export function findSeries(lang: Language, slug: string): Series | undefined {
  return listSeries(lang).find((series) => series.slug === slug)
}

/** Posts by year and month, newest first, in the time zone of the site. */
export function listArchive(lang: Language): ArchiveYear[] {
  return collectYears(listListed(lang), site.timeZone)
}

/** Works that the posts of a language review or cite. */
export function listPapers(lang: Language): PaperEntry[] {
  return collectPapers(listListed(lang), getReferences())
}

/** The post that reviews a work, if readers may see one. */
export function findReview(lang: Language, key: string): Post | undefined {
  return listListed(lang).find(({ paper }) => paper?.key === key)
}

/** Posts that link to one or cite the paper that it reviews, newest first. */
export function listBacklinks(post: Post): Post[] {
  const path = routes.post(post.lang, post.slug)
  return listListed(post.lang).filter(
    (other) =>
      other.slug !== post.slug &&
      (other.links.includes(path) || (post.paper !== undefined && other.citations.includes(post.paper.key))),
  )
}

const similarity = new Map<Language, ReturnType<typeof compareTexts>>()

function getSimilarity(lang: Language): ReturnType<typeof compareTexts> {
  const known = similarity.get(lang) ?? compareTexts(posts.filter((post) => post.lang === lang && !post.draft))
  similarity.set(lang, known)
  return known
}

/** Posts to read next: those with the most in common. */
export function listRelatedPosts(post: Post, count = 6): Relation[] {
  const known = getReferences()
  const worksOf = (one: Post) =>
    new Set([...one.citations, ...(one.paper ? [one.paper.key] : [])].filter((key) => known.has(key)))
  return rankRelated(post, listListed(post.lang), { worksOf, similarity: getSimilarity(post.lang), count })
}

export function findContentPage(lang: Language, slug: string): Page | undefined {
  return pages.find((page) => page.lang === lang && page.slug === slug)
}

/**
 * What pages are prerendered for: everything public now or later, in all languages. Pages still ask
 * `find…` and answer 404. All languages at once, because Next prerenders nothing of a route when one of
 * its parents has no params (16.4.6), and a language may well have no post yet.
 */
export const params = {
  posts: forRoute('/[lang]/posts/[slug]', () =>
    posts.filter((post) => isReachable(post, foreseen)).map(({ lang, slug }) => ({ lang, slug })),
  ),
  tags: forRoute('/[lang]/tags/[tag]', listForeseenTags),
  /** Pages after the first of each tag. */
  tagPages: forRoute('/[lang]/tags/[tag]/page/[page]', () =>
    listForeseenTags().flatMap(({ lang, tag }) => listLaterPages({ lang, tag }).map((page) => ({ lang, tag, page }))),
  ),
  /** Pages after the first of the list of all posts. */
  postPages: forRoute('/[lang]/page/[page]', () =>
    site.languages.flatMap((lang) => listLaterPages({ lang }).map((page) => ({ lang, page }))),
  ),
  /** Orders and parts of the papers. */
  papers: forRoute('/[lang]/papers/[facet]/[value]', () =>
    site.languages.flatMap((lang) => {
      const papers = collectPapers(listByDate(posts, lang, foreseen), getReferences())
      const parts = facets.flatMap((facet) =>
        listFacetValues(papers, facet).map(({ slug }) => ({ facet, value: slug })),
      )
      const sorted = orders.filter((order) => order !== 'year').map((value) => ({ facet: 'by', value }))
      return [...sorted, ...parts].map((part) => ({ lang, ...part }))
    }),
  ),
  views: forRoute('/[lang]/list/[view]', listViews),
  /** Pages after the first of each other view of the list. */
  viewPages: forRoute('/[lang]/list/[view]/page/[page]', () =>
    listViews().flatMap(({ lang, view }) => {
      const size = isDense(view) ? site.pageSize * titlesPerSummary : site.pageSize
      const total = countPages(listByDate(posts, lang, foreseen).length, size)
      return Array.from({ length: total - 1 }, (_, index) => ({ lang, view, page: String(index + 2) }))
    }),
  ),
  series: forRoute('/[lang]/series/[series]', () =>
    site.languages.flatMap((lang) =>
      collectSeries(listByDate(posts, lang, foreseen)).map(({ slug }) => ({ lang, series: slug })),
    ),
  ),
  years: forRoute('/[lang]/archive/[year]', () =>
    site.languages.flatMap((lang) =>
      collectYears(listByDate(posts, lang, foreseen), site.timeZone).map(({ year }) => ({ lang, year })),
    ),
  ),
}

function listForeseenTags(): { lang: Language; tag: string }[] {
  return site.languages.flatMap((lang) =>
    countTags(listByDate(posts, lang, foreseen), lang).map(({ slug }) => ({ lang, tag: slug })),
  )
}

function listViews(): { lang: Language; view: (typeof otherViews)[number] }[] {
  return site.languages.flatMap((lang) => otherViews.map((view) => ({ lang, view })))
}

function listLaterPages({ lang, tag }: PostFilter): string[] {
  const total = countPages(select(listByDate(posts, lang, foreseen), tag).length, site.pageSize)
  return Array.from({ length: total - 1 }, (_, index) => String(index + 2))
}
