import type { BlogPosting, CriticReview, Graph, ScholarlyArticle } from 'schema-dts'
import { absoluteUrl, routes } from '@/lib/addresses/routes'
import { listAuthors, type Paper, type Post } from '@/lib/content'
import { buildCard } from '@/lib/metadata/seo'
import { formatIso } from '@/lib/text/dates'
import { site } from '@/site.config'
import { buildAuthor, buildBreadcrumbs, buildGraph, buildPerson, idOfAuthor, ids } from './graph'

/** A post: an article, and a review when it reviews a paper; `cover` is the published URL of its image. */
export function buildPostGraph(post: Post, cover?: string): Graph {
  const { lang, slug, title, series, paper } = post
  const crumb = { name: title, path: routes.post(lang, slug) }
  const parents = series ? [{ name: series.name, path: routes.seriesOf(lang, series.slug) }] : []
  return buildGraph(
    buildPosting(post, cover),
    ...(paper ? [buildReview(post, paper)] : []),
    buildBreadcrumbs(lang, [...parents, crumb]),
    buildAuthor(lang),
    ...listAuthors(post).flatMap((author) => (author.id ? [buildPerson(lang, author)] : [])),
  )
}

/** Properties common to the article and the review. */
function buildFacts(post: Post) {
  const { lang, slug, summary, publishedAt, updatedAt } = post
  const [first, ...others] = listAuthors(post).map((author) => idOfAuthor(lang, author))
  const url = absoluteUrl(routes.post(lang, slug))
  return {
    url,
    mainEntityOfPage: url,
    description: summary,
    inLanguage: lang,
    datePublished: formatIso(publishedAt, site.timeZone),
    dateModified: formatIso(updatedAt ?? publishedAt, site.timeZone),
    author: others.length > 0 ? [first!, ...others] : first!,
    publisher: ids.author,
    ...(site.license && { license: site.license.url }),
  }
}

function buildPosting(post: Post, cover: string | undefined) {
  const { lang, slug, title, tags, minutes, paper } = post
  const image = cover ? absoluteUrl(cover) : buildCard(lang, `posts/${slug}`)?.url
  return {
    '@type': 'BlogPosting',
    ...ids.post(lang, slug),
    ...buildFacts(post),
    headline: title,
    isPartOf: ids.blog(lang),
    timeRequired: `PT${minutes}M`,
    keywords: tags.map(({ name }) => name),
    ...(image && { image }),
    ...(paper && { about: paperId(post) }),
  } satisfies BlogPosting
}

const paperId = ({ lang, slug }: Post) => ({ '@id': `${absoluteUrl(routes.post(lang, slug))}#paper` })

/**
 * A `CriticReview` without a rating: search engines require `reviewRating` of a `Review`, and report one without it.
 */
function buildReview(post: Post, paper: Paper) {
  return {
    '@type': 'CriticReview',
    '@id': `${absoluteUrl(routes.post(post.lang, post.slug))}#review`,
    ...buildFacts(post),
    name: post.title,
    itemReviewed: { ...buildPaper(paper), ...paperId(post) },
  } satisfies CriticReview
}

function buildPaper({ title, authors, venue, year, arxiv, doi, url }: Paper) {
  const page = arxiv ? `https://arxiv.org/abs/${arxiv}` : url
  return {
    '@type': 'ScholarlyArticle',
    name: title,
    headline: title,
    author: authors.map((name) => ({ '@type': 'Person' as const, name })),
    datePublished: String(year),
    isPartOf: { '@type': 'PublicationIssue', name: venue },
    ...(page && { url: page }),
    ...(doi && { sameAs: `https://doi.org/${doi}` }),
  } satisfies ScholarlyArticle
}
