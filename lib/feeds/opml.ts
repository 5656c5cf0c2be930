import { generateOpml } from 'feedsmith'
import { absoluteUrl, routes } from '@/lib/addresses/routes'
import { authorIds, findAuthor, listSeries, listTags } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import { siteName } from '@/lib/site/names'
import { cleanXml } from '@/lib/text/characters'
import { type Language, site } from '@/site.config'

/** A feed for a feed reader: RSS, which all of them read. */
const buildOutline = (text: string, page: string, feed: string) => ({
  ...{ text, title: text, type: 'rss', version: 'RSS2' },
  ...{ xmlUrl: absoluteUrl(feed), htmlUrl: absoluteUrl(page) },
})

/**
 * The feeds of the site as an OPML file, which feed readers subscribe to: the whole site in each language, then series,
 * authors and tags of one language (https://opml.org/spec2.opml).
 */
export function renderOpml(lang: Language): string {
  const messages = getMessages(lang)
  const sites = [lang, ...site.languages.filter((other) => other !== lang)].map((one) => ({
    ...buildOutline(`${siteName(one)} (${getMessages(one).languageName})`, routes.posts(one), routes.feed(one)),
    language: one,
  }))
  const series = listSeries(lang).map(({ name, slug }) =>
    buildOutline(name, routes.seriesOf(lang, slug), routes.seriesFeed(lang, slug)),
  )
  const authors = authorIds.map((id) =>
    buildOutline(findAuthor(lang, id)?.name ?? id, routes.author(lang, id), routes.authorFeed(lang, id)),
  )
  const tags = listTags(lang).map(({ name, slug }) =>
    buildOutline(name, routes.tag(lang, slug), routes.tagFeed(lang, slug)),
  )
  const groups = [
    { text: messages.allSeries, outlines: series },
    { text: messages.writtenBy, outlines: authors },
    { text: messages.tags, outlines: tags },
  ].filter(({ outlines }) => outlines.length > 0)
  return cleanXml(
    generateOpml({
      head: { title: siteName(lang), docs: 'https://opml.org/spec2.opml' },
      body: { outlines: [...sites, ...groups] },
    }),
  )
}
