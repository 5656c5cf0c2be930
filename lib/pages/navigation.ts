import { routes } from '@/lib/addresses/routes'
import { findContentPage, findTag, findTagSlug } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import { type NavigationItem, textOf } from '@/lib/site/define-navigation'
import { type Language, site } from '@/site.config'
import { isListName, staticPages } from './static-pages'

export interface NavigationLink {
  /** What a page calls itself to be the current one: name of a list or page. */
  name: string
  href: string
  text: string
}

/** The links of a list of `site.config.ts` in a language; pages and tags that it does not have are left out. */
export function buildNavigation(lang: Language, items: readonly NavigationItem[]): NavigationLink[] {
  return items.flatMap((item) => buildLink(lang, item) ?? [])
}

function buildLink(lang: Language, item: NavigationItem): NavigationLink | undefined {
  if (typeof item === 'string') {
    if (!isListName(item)) return buildPageLink(lang, item)
    const { path, title } = staticPages[item]
    return { name: item, href: path(lang), text: title(getMessages(lang)) }
  }
  const text = item.label === undefined ? undefined : textOf(item.label, lang)
  if ('page' in item) return buildPageLink(lang, item.page, text)
  if ('url' in item) return { name: item.url, href: item.url, text: text ?? item.url }
  const tag = findTag(lang, findTagSlug(item.tag, lang))
  return tag && { name: `tag ${tag.slug}`, href: routes.tag(lang, tag.slug), text: text ?? tag.name }
}

function buildPageLink(lang: Language, name: string, text?: string): NavigationLink | undefined {
  const page = findContentPage(lang, name)
  return page && { name, href: routes.page(lang, name), text: text ?? page.title }
}

export const getHeaderLinks = (lang: Language) => buildNavigation(lang, site.navigation)
export const getFooterLinks = (lang: Language) => buildNavigation(lang, site.footer ?? ['archive', 'series', 'feed'])

/** Names of services by host, for links to the author's profiles. */
const services: Record<string, string> = {
  'github.com': 'GitHub',
  'gitlab.com': 'GitLab',
  'scholar.google.com': 'Google Scholar',
  'orcid.org': 'ORCID',
  'linkedin.com': 'LinkedIn',
  'x.com': 'X',
  'twitter.com': 'X',
  'bsky.app': 'Bluesky',
  'huggingface.co': 'Hugging Face',
  'semanticscholar.org': 'Semantic Scholar',
  'openreview.net': 'OpenReview',
  'youtube.com': 'YouTube',
  'instagram.com': 'Instagram',
  'threads.net': 'Threads',
}

/**
 * The name of the service that a profile is at, or its host.
 * @example nameProfile('https://www.linkedin.com/in/jane') // => 'LinkedIn'
 */
export function nameProfile(url: string): string {
  const host = new URL(url).hostname.replace(/^www\./, '')
  return services[host] ?? host
}
