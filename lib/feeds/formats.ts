import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'
import { toHref } from '@/lib/addresses/routes'
import { authorName } from '@/lib/site/names'
import { cleanXml } from '@/lib/text/characters'
import { site } from '@/site.config'
import { type FeedContent, type FeedFormat, feedTypes } from './feed'
import { addShown } from './shown'

/** Makes a feed readable in a browser. */
const stylesheets = [{ href: toHref('/feed.css'), type: 'text/css' }]
const generator = '여백'

/** Renders a feed in one of its formats; all have the same content. */
export function renderFeed(feed: FeedContent, format: FeedFormat): string {
  if (format === 'feed.json') return renderJson(feed)
  // feedsmith does not write it; entries of another language name their own in `hreflang`.
  const xml =
    format === 'feed.xml' ? renderRss(feed) : renderAtom(feed).replace('<feed ', `<feed xml:lang="${feed.lang}" `)
  return cleanXml(addShown(xml, feed))
}

const buildAuthor = ({ lang }: FeedContent) => ({
  name: authorName(lang),
  ...(site.author.url && { url: site.author.url }),
})

function latest({ entries }: FeedContent): Date | undefined {
  const times = entries.map(({ updatedAt }) => updatedAt.getTime())
  return times.length > 0 ? new Date(Math.max(...times)) : undefined
}

/** https://www.rssboard.org/rss-specification, with content:encoded for the text */
function renderRss(feed: FeedContent): string {
  return generateRssFeed(
    {
      title: feed.title,
      link: feed.pageUrl,
      description: feed.description,
      language: feed.lang,
      generator,
      lastBuildDate: latest(feed),
      atom: { links: [{ href: feed.urlOf('feed.xml'), rel: 'self', type: feedTypes['feed.xml'] }] },
      items: feed.entries.map((entry) => ({
        title: entry.title,
        link: entry.url,
        guid: { value: entry.id, isPermaLink: entry.id === entry.url },
        description: entry.summary,
        pubDate: entry.publishedAt,
        categories: entry.tags.map((name) => ({ name })),
        content: { encoded: entry.content },
        dc: { creators: entry.authors.map(({ name }) => name) },
      })),
    },
    { stylesheets },
  )
}

/** https://datatracker.ietf.org/doc/html/rfc4287 */
function renderAtom(feed: FeedContent): string {
  return generateAtomFeed(
    {
      id: feed.urlOf('atom.xml'),
      title: { value: feed.title },
      subtitle: { value: feed.description },
      // Atom requires a date; an empty feed has none.
      updated: latest(feed) ?? new Date(0),
      generator: { text: generator },
      authors: [{ name: authorName(feed.lang), uri: site.author.url }],
      links: [
        { href: feed.urlOf('atom.xml'), rel: 'self', type: feedTypes['atom.xml'] },
        { href: feed.pageUrl, rel: 'alternate', type: 'text/html', hreflang: feed.lang },
      ],
      entries: feed.entries.map((entry) => ({
        id: entry.id,
        title: { value: entry.title },
        links: [{ href: entry.url, rel: 'alternate', type: 'text/html', hreflang: entry.lang }],
        published: entry.publishedAt,
        updated: entry.updatedAt,
        authors: entry.authors.map(({ name, url }) => ({ name, uri: url })),
        summary: { value: entry.summary },
        content: { value: entry.content, type: 'html' },
        categories: entry.tags.map((term) => ({ term })),
      })),
    },
    { stylesheets },
  )
}

/** https://www.jsonfeed.org/version/1.1/ */
function renderJson(feed: FeedContent): string {
  const content = generateJsonFeed({
    title: feed.title,
    description: feed.description,
    home_page_url: feed.pageUrl,
    feed_url: feed.urlOf('feed.json'),
    language: feed.lang,
    authors: [buildAuthor(feed)],
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      authors: entry.authors,
      summary: entry.summary,
      content_html: entry.content,
      date_published: entry.publishedAt,
      date_modified: entry.updatedAt,
      tags: entry.tags,
      language: entry.lang,
    })),
  })
  return JSON.stringify(content)
}
