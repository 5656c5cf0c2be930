import { formatIso } from '@/lib/text/dates'
import type { Language } from '@/site.config'
import type { Post } from './post'
import type { Tag } from './tag-book'

/**
 * The rules of what readers see, as pure functions of the posts and the time. Visibility is decided only here; callers
 * do not filter.
 */

export type Visibility = 'listed' | 'unlisted' | 'scheduled' | 'draft'

/** The visibility of a post at an instant. A draft stays a draft whatever its date. */
export function visibilityOf(post: Post, now: Date): Visibility {
  if (post.draft) return 'draft'
  if (post.publishedAt > now) return 'scheduled'
  return post.unlisted ? 'unlisted' : 'listed'
}

/** When the next scheduled post is published, in epoch milliseconds; undefined if none is scheduled. */
export function findNextPublication(posts: readonly Post[], now: Date): number | undefined {
  const scheduled = posts.filter((post) => visibilityOf(post, now) === 'scheduled')
  if (scheduled.length === 0) return undefined
  return Math.min(...scheduled.map(({ publishedAt }) => publishedAt.getTime()))
}

export interface View {
  now: Date
  /** Includes drafts and scheduled posts (while writing). */
  everything: boolean
}

/** Whether the post is listed. */
export function isListed(post: Post, view: View): boolean {
  const visibility = visibilityOf(post, view.now)
  return visibility === 'listed' || (view.everything && visibility !== 'unlisted')
}

/** Whether the post is served at its URL. */
export function isReachable(post: Post, view: View): boolean {
  return visibilityOf(post, view.now) === 'unlisted' || isListed(post, view)
}

/** Whether a post links to `other` as its translation: a listed post does not link to an unlisted one. */
export function isOfferedVersion(post: Post, other: Post, view: View): boolean {
  const isVersion = other.lang !== post.lang && other.translationKey === post.translationKey
  return isVersion && isReachable(other, view) && (post.unlisted || !other.unlisted)
}

/** Newest first; ties are broken by slug, so that every build has the same order. */
export function byDate(a: Post, b: Post): number {
  return b.publishedAt.getTime() - a.publishedAt.getTime() || a.slug.localeCompare(b.slug)
}

/** The listed posts of a language, newest first. */
export function listByDate(posts: readonly Post[], lang: Language, view: View): Post[] {
  return posts.filter((post) => post.lang === lang && isListed(post, view)).sort(byDate)
}

/** Moves pinned posts to the front, in the same order otherwise. */
export function pinFirst(posts: readonly Post[]): Post[] {
  return [...posts.filter((post) => post.pinned), ...posts.filter((post) => !post.pinned)]
}

export interface Series {
  name: string
  slug: string
  /** Sorted by part number. */
  parts: Post[]
}

/** The series of posts (newest first); the one with the latest part comes first. */
export function collectSeries(posts: readonly Post[]): Series[] {
  const series = new Map<string, Series>()
  for (const post of posts) {
    if (!post.series) continue
    const { name, slug } = post.series
    const known = series.get(slug) ?? { name, slug, parts: [] }
    known.parts.push(post)
    series.set(slug, known)
  }
  for (const { parts } of series.values()) parts.sort((a, b) => a.series!.part - b.series!.part)
  return [...series.values()]
}

export interface ArchiveYear {
  year: string
  count: number
  /** Months with posts, newest first; 1 is January. */
  months: { month: number; posts: Post[] }[]
}

/** Groups posts (newest first) by year and month in a time zone. */
export function collectYears(posts: readonly Post[], timeZone: string): ArchiveYear[] {
  const years = new Map<string, ArchiveYear>()
  for (const post of posts) {
    const [year = '', number] = formatIso(post.publishedAt, timeZone).split('-')
    const known = years.get(year) ?? { year, count: 0, months: [] }
    const month = known.months.find((one) => one.month === Number(number))
    if (month) month.posts.push(post)
    else known.months.push({ month: Number(number), posts: [post] })
    known.count += 1
    years.set(year, known)
  }
  return [...years.values()]
}

export interface TagCount extends Tag {
  count: number
}

/** Tags of the posts, most used first, then by name. */
export function countTags(posts: readonly Post[], lang: Language): TagCount[] {
  const tags = new Map<string, TagCount>()
  for (const tag of posts.flatMap((post) => post.tags)) {
    const known = tags.get(tag.slug)
    if (known) known.count += 1
    else tags.set(tag.slug, { ...tag, count: 1 })
  }
  return [...tags.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, lang))
}

/** The posts before and after one by date. */
export function findNeighbours(posts: readonly Post[], slug: string): { older?: Post; newer?: Post } {
  const index = posts.findIndex((post) => post.slug === slug)
  return index === -1 ? {} : { newer: posts[index - 1], older: posts[index + 1] }
}
