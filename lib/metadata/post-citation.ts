import type { CslItem } from '@citation-js/core'
import { absoluteUrl, routes } from '@/lib/addresses/routes'
import { formatBibtex } from '@/lib/bibliography'
import { listAuthors, type Post } from '@/lib/content'
import { siteName } from '@/lib/site/names'
import { formatIso } from '@/lib/text/dates'
import { site } from '@/site.config'

/** Citations of a post: plain text and BibTeX. */
export function buildPostCitation(post: Post): { plain: string; bibtex: string } {
  const { lang } = post
  const url = absoluteUrl(routes.post(lang, post.slug))
  const names = listAuthors(post).map(({ name }) => name)
  const author = names.join(', ')
  const venue = siteName(lang)
  const day = formatIso(post.publishedAt, site.timeZone).slice(0, 10)
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const key = `${post.slug}-${year}`
  const csl: CslItem = {
    id: key,
    type: 'webpage',
    title: post.title,
    author: names.map((literal) => ({ literal })),
    ...(author !== venue && { 'container-title': venue }),
    issued: { 'date-parts': [[year, month, date]] },
  }
  const reference = { key, title: post.title, authors: names, year, venue, url, csl }
  return { plain: `${author} (${day}). ${post.title}. ${venue}. ${url}`, bibtex: formatBibtex(reference) }
}

/**
 * Meta tags for Google Scholar and reference managers
 * (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing).
 */
export function buildCitationMeta(post: Post): Record<string, string | string[]> {
  return {
    citation_title: post.title,
    citation_author: listAuthors(post).map(({ name }) => name),
    citation_publication_date: formatIso(post.publishedAt, site.timeZone).slice(0, 10).replaceAll('-', '/'),
    citation_journal_title: siteName(post.lang),
    citation_language: post.lang,
    citation_public_url: absoluteUrl(routes.post(post.lang, post.slug)),
  }
}
