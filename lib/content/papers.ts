import { toSlug } from '@/lib/addresses/slug'
import type { Reference, References } from '@/lib/bibliography'
import type { Post } from './post'
import type { Tag } from './tag-book'

/** A work with the posts that discuss it. */
export interface PaperEntry {
  reference: Reference
  reviews: Post[]
  /** Posts that cite it without reviewing it. */
  mentions: Post[]
  /** Tags of its reviews, or, without a review, of the posts that cite it. */
  tags: Tag[]
}

export const facets = ['year', 'venue', 'tag'] as const
export type Facet = (typeof facets)[number]

export const orders = ['year', 'oldest', 'title', 'venue', 'reviewed'] as const
export type Order = (typeof orders)[number]

/** All works that the posts review or cite, newest first. */
export function collectPapers(posts: readonly Post[], references: References): PaperEntry[] {
  const entries = new Map<string, PaperEntry>()
  const entryOf = (key: string) => {
    const reference = references.get(key)
    if (!reference) return undefined
    const entry = entries.get(key) ?? { reference, reviews: [], mentions: [], tags: [] }
    entries.set(key, entry)
    return entry
  }
  for (const post of posts) {
    const own = post.paper && entryOf(post.paper.key)
    own?.reviews.push(post)
    for (const key of post.citations) if (key !== post.paper?.key) entryOf(key)?.mentions.push(post)
  }
  for (const entry of entries.values()) {
    const tags = (entry.reviews.length > 0 ? entry.reviews : entry.mentions).flatMap((post) => post.tags)
    entry.tags = tags.filter((tag, index) => tags.findIndex(({ slug }) => slug === tag.slug) === index)
  }
  return sortPapers([...entries.values()], 'year')
}

/** Whether a part of the list is too short for search engines: its papers are on longer pages. */
export const isThin = (papers: readonly PaperEntry[]) => papers.length < 3

/** Papers in an order, within a year the reviewed ones first; `reviewed` are those that a post reviews, newest first. */
export function sortPapers(papers: readonly PaperEntry[], order: Order): PaperEntry[] {
  const byTitle = (a: PaperEntry, b: PaperEntry) => a.reference.title.localeCompare(b.reference.title, 'en')
  const isReviewed = ({ reviews }: PaperEntry) => Number(reviews.length > 0)
  const inYear = (a: PaperEntry, b: PaperEntry) => isReviewed(b) - isReviewed(a) || byTitle(a, b)
  const byYear = (a: PaperEntry, b: PaperEntry) => b.reference.year - a.reference.year || inYear(a, b)
  const byVenue = (a: PaperEntry, b: PaperEntry) =>
    a.reference.venue.localeCompare(b.reference.venue, 'en') || byYear(a, b)
  const compare = {
    title: byTitle,
    year: byYear,
    venue: byVenue,
    oldest: (a: PaperEntry, b: PaperEntry) => a.reference.year - b.reference.year || inYear(a, b),
    reviewed: byYear,
  }
  const listed = order === 'reviewed' ? papers.filter(({ reviews }) => reviews.length > 0) : [...papers]
  return listed.sort(compare[order])
}

export interface FacetValue {
  name: string
  slug: string
  count: number
}

/** The values of a facet with their number of papers: years newest first, others by count. */
export function listFacetValues(papers: readonly PaperEntry[], facet: Facet): FacetValue[] {
  const values = new Map<string, FacetValue>()
  for (const { name, slug } of papers.flatMap((paper) => valuesOf(paper, facet))) {
    const known = values.get(slug)
    if (known) known.count += 1
    else values.set(slug, { name, slug, count: 1 })
  }
  return [...values.values()].sort((a, b) =>
    facet === 'year' ? Number(b.slug) - Number(a.slug) : b.count - a.count || a.name.localeCompare(b.name),
  )
}

export function filterPapers(papers: readonly PaperEntry[], facet: Facet, slug: string): PaperEntry[] {
  return papers.filter((paper) => valuesOf(paper, facet).some((value) => value.slug === slug))
}

function valuesOf({ reference, tags }: PaperEntry, facet: Facet): Pick<Tag, 'name' | 'slug'>[] {
  if (facet === 'tag') return tags
  const name = facet === 'year' ? String(reference.year || '') : reference.venue
  return name ? [{ name, slug: toSlug(name) }] : []
}
