import { formatDate, formatIso } from '@/lib/text/dates'
import { site } from '@/site.config'
import type { FeedContent } from './feed'

/** What a browser shows of a feed and its entries: links that can be pressed, dates of the site. Feed readers skip XHTML. */
export function addShown(xml: string, { title, pageUrl, lang, entries }: FeedContent): string {
  const left = entries[Symbol.iterator]()
  return xml
    .replace(/^ *(?:<channel>|<feed .*>)$/m, (tag) => `${tag}\n${show(link(pageUrl, title))}`)
    .replace(/^ *<(?:item|entry)>$/gm, (tag) => {
      const entry = left.next().value
      if (!entry) return tag // a line of a text
      const { timeZone } = site
      const date = formatDate(entry.publishedAt, lang, timeZone, 'list')
      const time = `<time datetime="${formatIso(entry.publishedAt, timeZone)}">${date}</time>`
      return `${tag}\n${show(link(entry.url, entry.title) + time)}`
    })
}

const show = (content: string) => `<div xmlns="http://www.w3.org/1999/xhtml">${content}</div>`
const link = (url: string, text: string) => `<a href="${quote(url)}">${quote(text)}</a>`
const quote = (text: string) => text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
