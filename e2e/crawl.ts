import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { selectAll } from 'hast-util-select'
import { siteUrl } from './addresses'

/** What an address of the site answers, and what it names. */
export interface Answer {
  path: string
  status: number
  type: string
  body: string
  /** Of HTML. */
  tree?: Root
  ids: Set<string>
  /** Addresses of the site that it names, as paths with their anchors. */
  links: string[]
}

/** Attributes that name an address, by the elements that have them. */
const attributes = { href: 'a, link', src: 'img, script, source, iframe', action: 'form' } as const

/**
 * Everything that can be reached from these paths by any address that a page, a feed, a data block or a text names:
 * links, pictures, scripts, alternates.
 */
export async function crawl(server: string, starts: readonly string[]): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>()
  const waiting = [...starts]
  const known = new Set(waiting)
  const work = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const answer = await ask(server, path)
      answers.set(path, answer)
      for (const link of answer.links.map(withoutAnchor)) {
        if (known.has(link)) continue
        known.add(link)
        waiting.push(link)
      }
    }
  }
  // The first pages are read one by one, so that there is work for the others.
  while (waiting.length > 0) await Promise.all(Array.from({ length: waiting.length > 4 ? 4 : 1 }, work))
  return answers
}

export const withoutAnchor = (link: string) => link.split('#')[0]!

async function ask(server: string, path: string): Promise<Answer> {
  const response = await fetch(server + path, { redirect: 'manual' })
  const type = (response.headers.get('content-type') ?? '').split(';')[0]!
  const isText = /^text\/|xml|json/.test(type) && !/javascript|css/.test(type)
  const body = isText ? await response.text() : ''
  if (!isText) await response.arrayBuffer()
  const answer: Answer = { path, status: response.status, type, body, ids: new Set(), links: [] }
  if (type === 'text/html') readPage(answer)
  else answer.links = readText(body)
  return answer
}

function readPage(answer: Answer): void {
  answer.tree = fromHtml(answer.body)
  for (const element of selectAll('[id]', answer.tree)) answer.ids.add(String(element.properties.id))
  const base = new URL(answer.path, siteUrl)
  const named = Object.entries(attributes).flatMap(([name, elements]) =>
    selectAll(elements, answer.tree!).flatMap((element) => readAttribute(element, name)),
  )
  const data = selectAll('script[type="application/ld+json"]', answer.tree)
  const written = data.flatMap((element) => element.children.flatMap((one) => (one.type === 'text' ? one.value : [])))
  // Of data, `#author` names a thing and no place.
  answer.links = [...named.flatMap((url) => toPath(url, base)), ...written.flatMap(readText).map(withoutAnchor)]
}

function readAttribute(element: Element, name: string): string[] {
  const value = element.properties[name]
  const sources = name === 'src' ? String(element.properties.srcSet ?? '').split(',') : []
  return [
    ...(typeof value === 'string' ? [value] : []),
    ...sources.flatMap((source) => source.trim().split(' ')[0] || []),
  ]
}

/** Ids of entries in feeds: they stay when an address changes, and are none themselves. */
const ids = /<guid isPermaLink="false">[^<]*<\/guid>|<id>[^<]*<\/id>|"id": ?"[^"]*"/g

/** Whole addresses of the site in any text: a feed, a sitemap, Markdown, JSON. */
function readText(text: string): string[] {
  const found = text.replace(ids, '').matchAll(new RegExp(`${siteUrl}[^\\s"'<>()\\]\\\\&]*`, 'g'))
  return [...found].flatMap(([url]) => toPath(url, new URL(siteUrl)))
}

function toPath(url: string, base: URL): string[] {
  const { origin, pathname, search, hash } = new URL(url, base)
  return origin === siteUrl ? [pathname + search + hash] : []
}
