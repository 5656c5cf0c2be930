import { Feed } from 'feed'
import { getReferences, listPosts, type Post } from '@/lib/content'
import { getBody } from '@/lib/markdown'
import { absoluteUrl, routes } from '@/lib/routes'
import { type Language, site } from '@/site.config'

/** Enough for a reader who was away for months; a feed of everything would be fetched whole every hour. */
const feedSize = 50

/** The newest posts of a language with their full text, newest first. */
export async function buildFeed(lang: Language): Promise<Feed> {
  const posts = listPosts({ lang })
    .sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime())
    .slice(0, feedSize)
  const feed = new Feed({
    id: absoluteUrl(routes.posts(lang)),
    link: absoluteUrl(routes.posts(lang)),
    title: site.name,
    description: site.description[lang],
    language: lang,
    author: { name: site.author.name, link: site.author.url },
    copyright: '',
    updated: posts[0]?.publishedAt,
    feedLinks: { rss: absoluteUrl(routes.feed(lang)) },
    generator: '여백',
  })
  for (const post of posts) feed.addItem(await buildItem(post))
  return feed
}

async function buildItem(post: Post) {
  const url = absoluteUrl(routes.post(post.lang, post.slug))
  const { feedHtml } = await getBody(post, getReferences())
  return {
    id: url,
    link: url,
    title: post.title,
    description: post.summary,
    content: absolutize(feedHtml, url),
    date: post.publishedAt,
    category: post.tags.map(({ name }) => ({ name })),
  }
}

/** Links and pictures of the site as absolute URLs: a feed reader has no other base. */
function absolutize(html: string, pageUrl: string): string {
  return html.replace(/ (href|src)="([/#][^"]*)"/g, (_, name, url) => ` ${name}="${new URL(url, pageUrl).href}"`)
}
