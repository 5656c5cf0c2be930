import { absoluteUrl, routes } from '@/lib/addresses/routes'
import { findSeries, findTag, getReferences, listPosts, type Post } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import { getBody } from '@/lib/markdown'
import { type Language, site } from '@/site.config'
import type { FeedContent, FeedEntry } from './feed'

/** Enough for a reader who was away for months; a feed of everything would be fetched whole every hour. */
const feedSize = 50

/** All listed posts of a language. */
export function collectSiteFeed(lang: Language): Promise<FeedContent> {
  return collect(listPosts({ lang, byDate: true }), {
    title: site.name,
    description: site.description[lang],
    lang,
    pageUrl: absoluteUrl(routes.posts(lang)),
    urlOf: (format) => absoluteUrl(routes.feed(lang, format)),
  })
}

/** The posts of a tag; undefined when no listed post has it. */
export async function collectTagFeed(lang: Language, slug: string): Promise<FeedContent | undefined> {
  const tag = findTag(lang, slug)
  if (!tag) return undefined
  const { postsTagged, tagDescription } = getMessages(lang)
  return collect(listPosts({ lang, tag: slug, byDate: true }), {
    title: `${postsTagged(tag.name)} — ${site.name}`,
    description: tagDescription(tag.name, tag.count),
    lang,
    pageUrl: absoluteUrl(routes.tag(lang, slug)),
    urlOf: (format) => absoluteUrl(routes.tagFeed(lang, slug, format)),
  })
}

/** The parts of a series, the last first, as feeds go. */
export async function collectSeriesFeed(lang: Language, slug: string): Promise<FeedContent | undefined> {
  const series = findSeries(lang, slug)
  if (!series) return undefined
  const { seriesNavigation, seriesOfParts } = getMessages(lang)
  return collect(
    [...series.parts].sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime()),
    {
      title: `${seriesNavigation(series.name)} — ${site.name}`,
      description: seriesOfParts(series.name, series.parts.map(({ title }) => title).join(', ')),
      lang,
      pageUrl: absoluteUrl(routes.seriesOf(lang, slug)),
      urlOf: (format) => absoluteUrl(routes.seriesFeed(lang, slug, format)),
    },
  )
}

async function collect(posts: readonly Post[], facts: Omit<FeedContent, 'entries'>): Promise<FeedContent> {
  const entries: FeedEntry[] = []
  for (const post of posts.slice(0, feedSize)) entries.push(await buildEntry(post))
  return { ...facts, entries }
}

async function buildEntry(post: Post): Promise<FeedEntry> {
  const url = absoluteUrl(routes.post(post.lang, post.slug))
  const { feedHtml } = await getBody(post, getReferences(), 'feedHtml')
  return {
    url,
    title: post.title,
    summary: post.summary,
    content: absolutize(feedHtml, url),
    publishedAt: post.publishedAt,
    updatedAt: post.updatedAt ?? post.publishedAt,
    tags: post.tags.map(({ name }) => name),
    lang: post.lang,
  }
}

/** Links and pictures of the site as absolute URLs: a feed reader has no other base. */
function absolutize(html: string, pageUrl: string): string {
  return html.replace(/ (href|src)="([/#][^"]*)"/g, (_, name, url) => ` ${name}="${new URL(url, pageUrl).href}"`)
}
