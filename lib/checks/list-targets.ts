import { isDense, otherViews, titlesPerSummary } from '@/lib/addresses/list-views'
import { countPages } from '@/lib/addresses/pagination'
import { routes } from '@/lib/addresses/routes'
import { toSlug } from '@/lib/addresses/slug'
import { authorIds } from '@/lib/content/authors'
import type { TagBook } from '@/lib/content/tag-book'
import { feedFormats } from '@/lib/feeds/feed'
import { findSecurityContact, securityPath } from '@/lib/machines/security-text'
import type { BodyFacts } from '@/lib/markdown'
import { staticPages } from '@/lib/pages/static-pages'
import { formatIso, parseWrittenDate } from '@/lib/text/dates'
import type { Problems } from '@/lib/text/problems'
import { type Language, site } from '@/site.config'
import type { CheckedPost } from './check-collection'
import type { CheckedPage } from './check-pages'

export interface CheckedBody {
  problems: Problems
  body: BodyFacts
  post?: CheckedPost | undefined
  page?: CheckedPage | undefined
}

/** An address that can be linked to, with the headings that a fragment can name. */
export interface Target {
  headings?: Set<string>
  post?: CheckedPost
}

/** Every address of the site that a post may link to, decoded, without a slash at its end. */
export function listTargets(
  bodies: CheckedBody[],
  posts: CheckedPost[],
  pages: readonly CheckedPage[],
  tagBook: TagBook,
): Map<string, Target> {
  const paths = site.languages.flatMap((lang) => {
    const own = posts.filter((post) => post.lang === lang)
    return [...listPages(lang), ...listLists(lang, own), ...listTags(lang, own, tagBook), ...listSeries(lang, own)]
  })
  const targets = new Map<string, Target>()
  for (const path of [...paths, '/sitemap.xml', '/robots.txt', ...(findSecurityContact() ? [securityPath] : [])])
    targets.set(decodeURI(path), {})
  for (const { lang, slug } of pages) if (slug !== 'home') targets.set(routes.page(lang, slug), {})
  for (const post of posts) {
    targets.set(routes.post(post.lang, post.slug), { post }) // for posts without a body
    targets.set(routes.postMarkdown(post.lang, post.slug), { post })
  }
  for (const { body, post, page } of bodies) {
    if (post) targets.set(routes.post(post.lang, post.slug), { headings: headingsOf(body), post })
    else if (page && page.slug !== 'home')
      targets.set(routes.page(page.lang, page.slug), { headings: headingsOf(body) })
  }
  return targets
}

export function headingsOf({ headings, anchors }: BodyFacts): Set<string> {
  return new Set([...headings.map(({ id }) => id), ...anchors])
}

function listPages(lang: Language): string[] {
  const { tagsByName, llms, openSearch, feedList } = routes
  return [
    ...Object.values(staticPages).map(({ path }) => path(lang)),
    ...authorIds.flatMap((id) => [
      routes.author(lang, id),
      ...feedFormats.map((format) => routes.authorFeed(lang, id, format)),
    ]),
    ...[
      tagsByName(lang),
      llms(lang),
      llms(lang, true),
      openSearch(lang),
      feedList(lang),
      ...feedFormats.map((format) => routes.feed(lang, format)),
    ],
  ]
}

/** The later pages of the list of posts, its other views, and the years. */
function listLists(lang: Language, posts: CheckedPost[]): string[] {
  const listed = posts.filter(isListed)
  const dates = listed.flatMap(({ fields }) => parseWrittenDate(String(fields.get('date')?.value), site.timeZone) ?? [])
  return [
    ...later(listed.length, site.pageSize).map((page) => routes.posts(lang, page)),
    ...otherViews.flatMap((view) => {
      const size = isDense(view) ? site.pageSize * titlesPerSummary : site.pageSize
      return [1, ...later(listed.length, size)].map((page) => routes.view(lang, view, page))
    }),
    ...dates.map((date) => routes.archiveOf(lang, formatIso(date, site.timeZone).slice(0, 4))),
  ]
}

function listTags(lang: Language, posts: CheckedPost[], tagBook: TagBook): string[] {
  const counts = new Map<string, number>()
  for (const post of posts) {
    for (const slug of new Set(post.tags.map((tag) => tagBook.find(tag, lang).slug)))
      counts.set(slug, (counts.get(slug) ?? 0) + (isListed(post) ? 1 : 0))
  }
  return [...counts].flatMap(([slug, count]) => [
    ...[1, ...later(count, site.pageSize)].map((page) => routes.tag(lang, slug, page)),
    ...feedFormats.map((format) => routes.tagFeed(lang, slug, format)),
  ])
}

function listSeries(lang: Language, posts: CheckedPost[]): string[] {
  return posts.flatMap(({ fields }) => {
    const name = fields.get('series')?.value
    if (typeof name !== 'string') return []
    const slug = toSlug(name)
    return [routes.seriesOf(lang, slug), ...feedFormats.map((format) => routes.seriesFeed(lang, slug, format))]
  })
}

/** Numbers of the pages after the first. */
function later(count: number, size: number): number[] {
  return Array.from({ length: countPages(count, size) - 1 }, (_, index) => index + 2)
}

const isListed = ({ draft, fields }: CheckedPost) => !draft && fields.get('unlisted')?.value !== true
