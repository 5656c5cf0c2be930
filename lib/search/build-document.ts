import { toSlug } from '@/lib/addresses/slug'
import { nameVenue } from '@/lib/bibliography'
import type { Post } from '@/lib/content'
import type { Body } from '@/lib/markdown'
import { formatIso } from '@/lib/text/dates'
import { site } from '@/site.config'
import type { SearchDocument } from './document'

/** Builds the search document of a post. */
export function buildDocument(post: Post, body: Pick<Body<'sections'>, 'sections'>): SearchDocument {
  const { lang, slug, title, summary, tags, paper } = post
  const venues = paper ? [paper.venue, nameVenue(paper.venue), ...paper.venue.split(/\s+/)].map(toSlug) : []
  const years = [paper?.year, formatIso(post.publishedAt, site.timeZone).slice(0, 4)]
  return {
    lang,
    slug,
    title,
    summary,
    tags: tags.map(({ name }) => name),
    paper: paper && {
      title: paper.title,
      authors: paper.authors,
      venue: paper.venue,
      ids: [paper.arxiv, paper.doi].flatMap((id) => id ?? []),
    },
    facets: [
      `lang:${lang}`,
      ...tags.map((tag) => `tag:${tag.slug}`),
      ...new Set(years.flatMap((year) => (year ? `year:${year}` : []))),
      ...new Set(venues.map((venue) => `venue:${venue}`)),
    ],
    sections: body.sections,
  }
}
