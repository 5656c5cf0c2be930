import { isSitePath, rewriteUrls } from '@/lib/addresses/base-path'
import { absoluteUrl, routes, toHref } from '@/lib/addresses/routes'
import {
  findAuthor,
  findSeries,
  findTag,
  getReferences,
  listAuthors,
  listPosts,
  listPostsBy,
  type Post,
} from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import { getBody } from '@/lib/markdown'
import { siteName } from '@/lib/site/names'
import { type Language, site } from '@/site.config'
import type { FeedContent, FeedEntry } from './feed'

/** Enough for a subscriber who was away for months; readers would download a complete feed every hour. */
const feedSize = 50

/** The feed of a language: its latest listed posts. */
export function collectSiteFeed(lang: Language): Promise<FeedContent> {
  return collect(listPosts({ lang, byDate: true }), {
    title: siteName(lang),
    description: site.description[lang],
    lang,
    pageUrl: absoluteUrl(routes.posts(lang)),
    urlOf: (format) => absoluteUrl(routes.feed(lang, format)),
  })
}

/** The feed of a tag; undefined when no listed post has the tag. */
export async function collectTagFeed(lang: Language, slug: string): Promise<FeedContent | undefined> {
  const tag = findTag(lang, slug)
  if (!tag) return undefined
  const { postsTagged, tagDescription } = getMessages(lang)
  return collect(listPosts({ lang, tag: slug, byDate: true }), {
    title: `${postsTagged(tag.name)} — ${siteName(lang)}`,
    description: tagDescription(tag.name, tag.count),
    lang,
    pageUrl: absoluteUrl(routes.tag(lang, slug)),
    urlOf: (format) => absoluteUrl(routes.tagFeed(lang, slug, format)),
  })
}

/** The feed of a series, latest part first. */
export async function collectSeriesFeed(lang: Language, slug: string): Promise<FeedContent | undefined> {
  const series = findSeries(lang, slug)
  if (!series) return undefined
  const { seriesNavigation, seriesOfParts } = getMessages(lang)
  return collect(
    [...series.parts].sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime()),
    {
      title: `${seriesNavigation(series.name)} — ${siteName(lang)}`,
      description: seriesOfParts(series.name, series.parts.map(({ title }) => title).join(', ')),
      lang,
      pageUrl: absoluteUrl(routes.seriesOf(lang, slug)),
      urlOf: (format) => absoluteUrl(routes.seriesFeed(lang, slug, format)),
    },
  )
}

/** The feed of one of several authors; undefined when there is no such author. */
export async function collectAuthorFeed(lang: Language, id: string): Promise<FeedContent | undefined> {
  const author = findAuthor(lang, id)
  if (!author) return undefined
  const title = getMessages(lang).postsBy(author.name)
  return collect(listPostsBy(lang, id), {
    title: `${title} — ${siteName(lang)}`,
    description: author.about ?? title,
    lang,
    pageUrl: absoluteUrl(routes.author(lang, id)),
    urlOf: (format) => absoluteUrl(routes.authorFeed(lang, id, format)),
  })
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
    id: new URL(toHref(routes.post(post.lang, post.firstSlug)), site.firstUrl ?? site.url).href,
    title: post.title,
    summary: post.summary,
    content: absolutize(feedHtml, url),
    publishedAt: post.publishedAt,
    updatedAt: post.updatedAt ?? post.publishedAt,
    tags: post.tags.map(({ name }) => name),
    authors: listAuthors(post).map(({ id, name, url = id && absoluteUrl(routes.author(post.lang, id)) }) => ({
      name,
      ...(url && { url }),
    })),
    lang: post.lang,
  }
}

/** Makes links and image URLs of the site absolute: a feed reader has no base URL. */
function absolutize(html: string, pageUrl: string): string {
  return rewriteUrls(html, (url) => {
    if (isSitePath(url)) return absoluteUrl(url)
    return url.startsWith('#') ? pageUrl + url : url
  })
}
