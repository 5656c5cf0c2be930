import type { CslItem } from '@citation-js/core'
import { formatBibtex, formatEntry, nameVenue, type Reference } from '@/lib/bibliography'
import type { Post } from '@/lib/content'
import { formatIso } from '@/lib/dates'
import { absoluteUrl, routes } from '@/lib/routes'
import { site } from '@/site.config'

/** How others cite a post: a plain entry in APA, and BibTeX (`@online` of BibLaTeX is `@misc` there). */
export function buildPostCitation(post: Post): { plain: string; bibtex: string } {
  const url = absoluteUrl(routes.post(post.lang, post.slug))
  const [year = 0, month = 1, day = 1] = formatIso(post.publishedAt, site.timeZone).slice(0, 10).split('-').map(Number)
  const key = `${post.slug.replace(/[^a-z0-9]+/gi, '-')}-${year}`
  const csl: CslItem = {
    id: key,
    'citation-key': key,
    type: 'webpage',
    title: post.title,
    author: [{ literal: site.author.name }],
    'container-title': site.name,
    issued: { 'date-parts': [[year, month, day]] },
  }
  const reference: Reference = {
    key,
    title: post.title,
    authors: [site.author.name],
    year,
    venue: nameVenue(site.name),
    url,
    csl,
  }
  const plain = formatEntry(reference)
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#38;', '&')
  return { plain: `${plain} ${url}`, bibtex: formatBibtex(reference) }
}

/**
 * The tags that Google Scholar and reference managers read
 * (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing).
 */
export function buildCitationMeta(post: Post): Record<string, string> {
  return {
    citation_title: post.title,
    citation_author: site.author.name,
    citation_publication_date: formatIso(post.publishedAt, site.timeZone).slice(0, 10).replaceAll('-', '/'),
    citation_journal_title: site.name,
    citation_language: post.lang,
    citation_public_url: absoluteUrl(routes.post(post.lang, post.slug)),
  }
}
