import type { ElementContent, Root } from 'hast'
import { parseAlias } from '@/lib/addresses/aliases'
import { notes as noteTexts } from '@/lib/i18n/authors/en/notes'
import type { Tell } from '@/lib/import/source-post'
import { isFileAddress } from './attachments'
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
  /** The places of this post that relative links begin at: its old addresses, and its file. */
  places?: readonly string[]
  /** Brings a file of the backup along, and returns its new address. */
  attach?(href: string): string | undefined
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
  const isNote = href.startsWith('wiki:')
  const [own, path] = isNote ? [true, `/${decode(href.slice('wiki:'.length))}`] : pathOf(href, map.siteUrl)
  if (!own) return checkForeign(href, map)
  const [, fragment] = path.split('#')
  const target = listPlaces(href, path, map).flatMap((place) => findTarget(place, map.moved) ?? [])[0]
  if (target?.draft && !map.draft) {
    map.note('lost', noteTexts.linkDraft, nameOf(href))
    return undefined
  }
  if (target) {
    const heading = fragment && findHeading(target.headings, decode(fragment))
    if (fragment && !heading) map.note('changed', noteTexts.linkPage, nameOf(href))
    return heading ? `${target.path}#${heading}` : target.path
  }
  return map.attach?.(isNote ? path.slice(1) : href) ?? resolveUnknown(href, path, map)
}

/** Where a link may lead: from the root, or from one of the places of the post. */
function listPlaces(href: string, path: string, { places = [] }: LinkMap): string[] {
  const [plain = ''] = path.split('#')
  if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(href)) return [plain]
  const [relative = ''] = href.split('#')
  const from = places.flatMap((place) => {
    const base = `https://old.example${encodeURI(place)}`
    return URL.canParse(relative, base) ? new URL(relative, base).pathname : []
  })
  return [...from, plain]
}

function findTarget(address: string, moved: LinkMap['moved']) {
  const names = [address, address.replace(/\?.*$/, '')].flatMap((one) => parseAlias(one) ?? [])
  const spelled = names.flatMap((name) => [name, name.toLowerCase()])
  return spelled.flatMap((name) => moved.get(name) ?? [])[0]
}

function resolveUnknown(href: string, path: string, map: LinkMap): string | undefined {
  if (map.siteUrl && /^https?:/.test(map.siteUrl) && path.startsWith('/') && !href.startsWith('wiki:')) {
    if (isFileAddress(path)) map.note('lost', noteTexts.linkOldFile, path.slice(0, 80))
    else map.note('changed', noteTexts.linkOldPage, path.slice(0, 80))
    return new URL(path, map.siteUrl).href
  }
  map.note('lost', isFileAddress(path) ? noteTexts.linkNoFile : noteTexts.linkNoPage, nameOf(href))
  return undefined
}

function resolveFragment(href: string, { headings, note }: LinkMap): string | undefined {
  const heading = findHeading(headings, decode(href.slice(1)))
  if (!heading && href.length > 1) note('lost', noteTexts.linkNoHeading, href.slice(0, 60))
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
  note('lost', noteTexts.linkDropped, href.slice(0, 60))
  return undefined
}

/** A link as its author wrote it, for the report. */
const nameOf = (href: string) =>
  decode(href)
    .replace(/^wiki:/, '')
    .slice(0, 80)

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
