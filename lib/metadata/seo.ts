import type { Metadata } from 'next'
import { absoluteUrl, routes } from '@/lib/addresses/routes'
import { type CardId, findCard, versionOf } from '@/lib/cards/card'
import { cardSize } from '@/lib/cards/card-size'
import { listAuthors, type Post } from '@/lib/content'
import { type FeedFormat, feedFormats, feedTypes } from '@/lib/feeds/feed'
import { formatLocale, getMessages } from '@/lib/i18n/messages'
import { siteName } from '@/lib/site/names'
import { formatIso } from '@/lib/text/dates'
import { defaultLanguage, isExport, type Language, site } from '@/site.config'
import { buildCitationMeta } from './post-citation'

/** Paths of the language versions of a page, its own included. */
export type Alternates = Partial<Record<Language, string>>

interface PageFacts {
  lang: Language
  /** Title without the name of the site; the home page has none. */
  title?: string
  description: string
  /** Path of the page. */
  path: string
  alternates: Alternates
  /** A feed of the page, in addition to that of the site. */
  feed?: FeedLink
  /** Its image for link previews; by default that of the home page. */
  card?: CardId
}

interface FeedLink {
  title: string
  pathOf: (format: FeedFormat) => string
}

/** Feed links for autodiscovery by feed readers. */
function buildFeedLinks(lang: Language, own?: FeedLink) {
  const title = `${siteName(lang)} (${getMessages(lang).languageName})`
  const feeds = [...(own ? [own] : []), { title, pathOf: (format: FeedFormat) => routes.feed(lang, format) }]
  return Object.fromEntries(
    feedFormats.map((format) => [
      feedTypes[format],
      feeds.map((feed) => ({ url: absoluteUrl(feed.pathOf(format)), title: feed.title })),
    ]),
  )
}

/** About as many characters of a description as search engines show. */
const longestDescription = 155

/**
 * What of a text fits into a description: whole sentences, or else whole words and an ellipsis.
 * @example cutDescription('A. B.') // => 'A. B.'
 */
export function cutDescription(text: string): string {
  if (text.length <= longestDescription) return text
  const sentences = text.slice(0, longestDescription + 1).match(/^[\s\S]{60,}[.!?。](?=\s)/)?.[0]
  return sentences ?? `${text.slice(0, longestDescription - 1).replace(/\s+\S*$/, '')}…`
}

/** Metadata for the `<head>` of every page. */
export function buildMetadata(facts: PageFacts): Metadata {
  const { lang, title, description, path, alternates, feed, card = 'home' } = facts
  const fullTitle = title ? `${title} — ${siteName(lang)}` : `${siteName(lang)} — ${description}`
  const languages = listHreflangs(alternates)
  return {
    title: fullTitle,
    description: cutDescription(description),
    alternates: {
      canonical: absoluteUrl(path),
      languages: languages.length > 0 ? Object.fromEntries(languages) : undefined,
      types: buildFeedLinks(lang, feed),
    },
    openGraph: {
      title: title ?? siteName(lang),
      description,
      url: absoluteUrl(path),
      siteName: siteName(lang),
      locale: formatLocale(lang),
      type: 'website',
      images: buildCard(lang, card),
    },
    twitter: { card: 'summary_large_image' },
  }
}

/**
 * The link preview image of a page.
 * @returns undefined for a page that is not public yet
 */
export function buildCard(lang: Language, id: CardId) {
  const card = findCard(lang, id)
  if (!card) return undefined
  const url = absoluteUrl(routes.card(lang, versionOf(card), id))
  return { ...cardSize, url, type: 'image/png', alt: card.title }
}

/**
 * The language versions of a page for `hreflang`, its own included, with the default language as `x-default`
 * (https://developers.google.com/search/docs/specialty/international/localized-versions); empty when there is only one.
 * @example listHreflangs({ ko: '/' }) // => []
 */
export function listHreflangs(alternates: Alternates): [hreflang: string, url: string][] {
  const versions = Object.entries(alternates).map(([lang, path]): [string, string] => [lang, absoluteUrl(path)])
  if (versions.length < 2) return []
  const path = alternates[defaultLanguage]
  return path ? [...versions, ['x-default', absoluteUrl(path)]] : versions
}

/** Metadata of a post; `cover` is the published URL of its image. */
export function buildPostMetadata(post: Post, alternates: Alternates, cover?: string): Metadata {
  const path = routes.post(post.lang, post.slug)
  const page = buildMetadata({
    lang: post.lang,
    title: post.title,
    description: post.summary,
    path,
    alternates,
    card: `posts/${post.slug}`,
  })
  return {
    ...page,
    alternates: {
      ...page.alternates,
      canonical: post.canonical ?? absoluteUrl(path),
      types: { ...page.alternates?.types, ...buildMachineLinks(post) },
    },
    robots: post.unlisted || post.draft ? { index: false } : undefined,
    other: buildCitationMeta(post),
    authors: listAuthors(post).map(({ name, url }) => ({ name, url })),
    openGraph: {
      ...page.openGraph,
      type: 'article',
      publishedTime: formatIso(post.publishedAt, site.timeZone),
      modifiedTime: formatIso(post.updatedAt ?? post.publishedAt, site.timeZone),
      tags: post.tags.map(({ name }) => name),
      // Social networks do not show SVG.
      images: cover && !cover.endsWith('.svg') ? [absoluteUrl(cover)] : page.openGraph?.images,
    },
  }
}

/** Links to the post's Markdown and oEmbed data. */
function buildMachineLinks({ lang, slug, title }: Post) {
  const url = absoluteUrl(routes.post(lang, slug))
  return {
    'text/markdown': [{ url: absoluteUrl(routes.postMarkdown(lang, slug)), title }],
    ...(!isExport && { 'application/json+oembed': [{ url: absoluteUrl(routes.oembed(url)), title }] }),
  }
}

/** Alternates of a page that exists in every language. */
export function buildAlternates(pathOf: (lang: Language) => string): Alternates {
  return Object.fromEntries(site.languages.map((lang) => [lang, pathOf(lang)]))
}
