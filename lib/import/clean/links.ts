import type { ElementContent, Root } from 'hast'
import { parseAlias } from '@/lib/addresses/aliases'
import type { Tell } from '@/lib/import/source-post'
import { findHeading } from './headings'
import { attribute, replaceElements } from './tree'

/** What is needed to convert links. */
export interface LinkMap {
  /** New targets by old path. */
  moved: ReadonlyMap<string, { path: string; draft: boolean; headings: ReadonlyMap<string, string> }>
  /** Whether the post itself is a draft: only then can it link to drafts. */
  draft: boolean
  /** URL of the old site. */
  siteUrl?: string
  /** Headings of this post. */
  headings: ReadonlyMap<string, string>
  note: Tell
}

/**
 * Links between posts get their new addresses; unknown pages of the old site keep their old URL, and other links
 * without a target become text.
 */
export function convertLinks(tree: Root, map: LinkMap): void {
  replaceElements(tree, (element): ElementContent[] | undefined => {
    if (element.tagName !== 'a') return undefined
    const href = attribute(element, 'href')?.trim()
    const found = href && resolve(href, map)
    if (!found) return element.children // an editor's anchor, or a link without a target
    element.properties = { href: found }
    return undefined
  })
}

function resolve(href: string, map: LinkMap): string | undefined {
  if (href.startsWith('#')) return resolveFragment(href, map)
  const [own, path] = pathOf(href, map.siteUrl)
  if (!own) return checkForeign(href, map)
  const [address = '', fragment] = path.split('#')
  const target =
    map.moved.get(parseAlias(address) ?? '') ?? map.moved.get(parseAlias(address.replace(/\?.*$/, '')) ?? '')
  if (target?.draft && !map.draft) {
    map.note('lost', 'a link leads to a draft: its text stays', href.slice(0, 80))
    return undefined
  }
  if (target) {
    const heading = fragment && findHeading(target.headings, decode(fragment))
    return heading ? `${target.path}#${heading}` : target.path
  }
  if (map.siteUrl && /^https?:/.test(map.siteUrl) && path.startsWith('/')) {
    map.note('changed', 'a link is to a page that is not here: it leads to the old site', path.slice(0, 80))
    return new URL(path, map.siteUrl).href
  }
  map.note('lost', 'a link leads to a page that is not here: its text stays', href.slice(0, 80))
  return undefined
}

function resolveFragment(href: string, { headings, note }: LinkMap): string | undefined {
  const heading = findHeading(headings, decode(href.slice(1)))
  if (!heading && href.length > 1) note('lost', 'a link names no heading: its text stays', href.slice(0, 60))
  return heading && `#${heading}`
}

/** Whether a link is within the old site, and its path there. */
function pathOf(href: string, siteUrl: string | undefined): [own: boolean, path: string] {
  const [, host, rest] = /^(?:https?:)?\/\/([^/]+)(.*)$/i.exec(href) ?? []
  if (!host)
    return [!/^[a-z][a-z0-9+.-]*:/i.test(href), href.startsWith('/') ? href : `/${href.replace(/^(?:\.\.?\/)+/, '')}`]
  const isOwn = siteUrl !== undefined && URL.canParse(siteUrl) && new URL(siteUrl).host === host.toLowerCase()
  return [isOwn, rest || '/']
}

function checkForeign(href: string, { note }: LinkMap): string | undefined {
  const full = href.startsWith('//') ? `https:${href}` : href
  const [scheme] = /^[a-z][a-z0-9+.-]*:/i.exec(full) ?? ['']
  if (
    ['http:', 'https:', 'mailto:', 'tel:'].includes(scheme.toLowerCase()) &&
    (scheme.length > 6 || URL.canParse(full))
  )
    return full
  note('lost', 'a link is not kept', href.slice(0, 60))
  return undefined
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
