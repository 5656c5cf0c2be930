import type { Paper, Post } from '@/lib/content'
import { formatIso } from '@/lib/dates'
import { absoluteUrl, routes } from '@/lib/routes'
import { site } from '@/site.config'

/** What search engines read of a post (https://schema.org): a review of a paper, or an article. */
export function buildPostData(post: Post, cover?: string): object {
  const url = absoluteUrl(routes.post(post.lang, post.slug))
  return {
    '@context': 'https://schema.org',
    '@type': post.paper ? ['Review', 'BlogPosting'] : 'BlogPosting',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: post.title,
    name: post.title,
    description: post.summary,
    inLanguage: post.lang,
    datePublished: formatIso(post.publishedAt, site.timeZone),
    dateModified: formatIso(post.updatedAt ?? post.publishedAt, site.timeZone),
    author: { '@type': 'Person', name: site.author.name, url: site.author.url ?? site.url },
    publisher: { '@type': 'Organization', name: site.name, url: site.url },
    keywords: post.tags.map(({ name }) => name),
    image: cover && absoluteUrl(cover),
    itemReviewed: post.paper && buildPaperData(post.paper),
  }
}

function buildPaperData({ title, authors, venue, year, arxiv, doi, url }: Paper): object {
  return {
    '@type': 'ScholarlyArticle',
    name: title,
    headline: title,
    author: authors.map((name) => ({ '@type': 'Person', name })),
    datePublished: String(year),
    isPartOf: { '@type': 'PublicationIssue', name: venue },
    url: arxiv ? `https://arxiv.org/abs/${arxiv}` : url,
    sameAs: doi && `https://doi.org/${doi}`,
  }
}

/** JSON that may stand in a script element: nothing in it ends the element. */
export function printJson(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
