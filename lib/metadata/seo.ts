import type { Metadata } from 'next'
import { absoluteUrl, routes } from '@/lib/addresses/routes'
import { type CardId, findCard, versionOf } from '@/lib/cards/card'
import { cardSize } from '@/lib/cards/card-size'
import type { Post } from '@/lib/content'
import { type FeedFormat, feedFormats, feedTypes } from '@/lib/feeds/feed'
import { formatLocale, getMessages } from '@/lib/i18n/messages'
import { formatIso } from '@/lib/text/dates'
import { defaultLanguage, type Language, site } from '@/site.config'
import { buildCitationMeta } from './post-citation'

/** Paths of the versions of a page by language, its own included. */
export type Alternates = Partial<Record<Language, string>>

interface PageFacts {
  lang: Language
  /** Title without the name of the site; the first page has none. */
  title?: string
  description: string
  /** Path of the page. */
  path: string
  alternates: Alternates
  /** The feed of the page, beside that of the site. */
  feed?: FeedLink
  /** Its picture for link previews; that of the first page unless it has its own. */
  card?: CardId
}

interface FeedLink {
  title: string
  pathOf: (format: FeedFormat) => string
}

/** Links by which feed readers find the feeds. */
function buildFeedLinks(lang: Language, own?: FeedLink) {
  const title = `${site.name} (${getMessages(lang).languageName})`
  const feeds = [...(own ? [own] : []), { title, pathOf: (format: FeedFormat) => routes.feed(lang, format) }]
  return Object.fromEntries(
    feedFormats.map((format) => [
      feedTypes[format],
      feeds.map((feed) => ({ url: absoluteUrl(feed.pathOf(format)), title: feed.title })),
    ]),
  )
}

/** What every page says of itself in its head. */
export function buildMetadata(facts: PageFacts): Metadata {
  const { lang, title, description, path, alternates, feed, card = 'home' } = facts
  const fullTitle = title ? `${title} — ${site.name}` : site.name
  const languages = listHreflangs(alternates)
  return {
    title: fullTitle,
    description,
    alternates: {
      canonical: absoluteUrl(path),
      languages: languages.length > 0 ? Object.fromEntries(languages) : undefined,
      types: buildFeedLinks(lang, feed),
    },
    openGraph: {
      title: title ?? site.name,
      description,
      url: absoluteUrl(path),
      siteName: site.name,
      locale: formatLocale(lang),
      type: 'website',
      images: buildCard(lang, card),
    },
    twitter: { card: 'summary_large_image' },
  }
}

/**
 * The picture of a page for link previews.
 * @returns undefined for a page that is not public yet
 */
export function buildCard(lang: Language, id: CardId) {
  const card = findCard(lang, id)
  if (!card) return undefined
  const url = absoluteUrl(routes.card(lang, versionOf(card), id))
  return { ...cardSize, url, type: 'image/png', alt: card.title }
}

/**
 * The versions of a page for `hreflang`, its own included, with the default language for everybody else
 * (https://developers.google.com/search/docs/specialty/international/localized-versions); none when there is one.
 * @example listHreflangs({ ko: '/' }) // => []
 */
export function listHreflangs(alternates: Alternates): [hreflang: string, url: string][] {
  const versions = Object.entries(alternates).map(([lang, path]): [string, string] => [lang, absoluteUrl(path)])
  if (versions.length < 2) return []
  const path = alternates[defaultLanguage]
  return path ? [...versions, ['x-default', absoluteUrl(path)]] : versions
}

/** The head of a post; `cover` is the published URL of its picture. */
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
    authors: [{ name: site.author.name, url: site.author.url }],
    openGraph: {
      ...page.openGraph,
      type: 'article',
      publishedTime: formatIso(post.publishedAt, site.timeZone),
      modifiedTime: formatIso(post.updatedAt ?? post.publishedAt, site.timeZone),
      tags: post.tags.map(({ name }) => name),
      // Networks show no SVG.
      images: cover && !cover.endsWith('.svg') ? [absoluteUrl(cover)] : page.openGraph?.images,
    },
  }
}

/** The same post for programs: its text, and what a link to it is shown as. */
function buildMachineLinks({ lang, slug, title }: Post) {
  const url = absoluteUrl(routes.post(lang, slug))
  return {
    'text/markdown': [{ url: absoluteUrl(routes.postMarkdown(lang, slug)), title }],
    'application/json+oembed': [{ url: absoluteUrl(routes.oembed(url)), title }],
  }
}

/** The same page in every language, for pages that all languages have. */
export function buildAlternates(pathOf: (lang: Language) => string): Alternates {
  return Object.fromEntries(site.languages.map((lang) => [lang, pathOf(lang)]))
}
