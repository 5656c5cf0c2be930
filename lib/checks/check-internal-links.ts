import { toAddressKey } from '@/lib/addresses/aliases'
import { looksLikeHost } from '@/lib/addresses/looks-like-host'
import { routes } from '@/lib/addresses/routes'
import type { TagBook } from '@/lib/content/tag-book'
import { isPublicFile } from '@/lib/files/public-file'
import { say } from '@/lib/i18n/authors'
import { findNearestName } from '@/lib/text/nearest-name'
import type { Fix } from '@/lib/text/problems'
import { showUrl } from '@/lib/text/readable-url'
import { defaultLanguage } from '@/site.config'
import { type CheckedPost, findItem } from './check-collection'
import type { CheckedPage } from './check-pages'
import { type CheckedBody, headingsOf, listTargets, type Target } from './list-targets'

/** Checks that every link within the site leads to a page, and every fragment to a heading. */
export function checkInternalLinks(
  bodies: CheckedBody[],
  posts: CheckedPost[],
  pages: readonly CheckedPage[],
  tagBook: TagBook,
): void {
  const targets = listTargets(bodies, posts, pages, tagBook)
  const aliases = listAliases(posts, targets)
  for (const { problems, body, post } of bodies) {
    const own = headingsOf(body)
    for (const { url, line, column } of body.links) {
      const fail: Fail = (message, remedy, fix) => problems.error({ line, column }, message, remedy, fix)
      if (isOwnMachine(url) && !post?.draft) problems.warn({ line, column }, ...say.links.ownMachine(showUrl(url)))
      checkLink(url, { targets, aliases, own }, post, fail)
    }
  }
}

/** Whether an address is that of the reader's own machine: of `npm run dev`, as a rule. */
function isOwnMachine(url: string): boolean {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return false
  return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(new URL(url).hostname)
}

interface Known {
  targets: Map<string, Target>
  aliases: Map<string, string>
  /** Headings of the page itself. */
  own: Set<string>
}

function checkLink(url: string, known: Known, from: CheckedPost | undefined, fail: Fail): void {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) return
  const parts = splitUrl(url)
  const [pathname = '', fragment] = parts ?? []
  if (!parts) fail(...say.links.badPercent(showUrl(url)))
  else if (url === '') fail(...say.links.empty)
  else if (pathname === '') checkFragment(url, fragment, known.own, fail)
  else if (looksLikeHost(url)) fail(...say.links.nowhere(showUrl(url), `https://${showUrl(url)}`))
  else if (!pathname.startsWith('/')) fail(...say.links.relative(showUrl(url), findMeant(pathname, known)))
  else checkPath(url, pathname, fragment, known, from, fail)
}

/** The page that a path between files or addresses means: `../lora/index.mdx` is `/posts/lora`. */
function findMeant(pathname: string, { targets }: Known): string | undefined {
  const name = pathname.replace(/(?:\/index)?(?:\.[a-z]{2})?\.mdx?$/, '').replace(/^.*\//, '')
  return [routes.post(defaultLanguage, name), `/${name}`].find((address) => targets.has(address))
}

type Fail = (message: string, remedy: string, fix?: Fix) => void

function checkPath(
  url: string,
  pathname: string,
  fragment: string | undefined,
  { targets, aliases }: Known,
  from: CheckedPost | undefined,
  fail: Fail,
): void {
  const target = targets.get(pathname)
  if (!target) {
    if (isPublicFile(pathname)) return
    const moved = aliases.get(String(toAddressKey(pathname)))
    const nearest = findNearestName(pathname, [...targets.keys()])
    if (moved) fail(...say.links.old(showUrl(url), moved), { find: url, replace: moved })
    else fail(...say.links.nowhere(showUrl(url), nearest))
  } else if (target.post?.draft && !from?.draft) {
    fail(...say.links.toDraft(showUrl(url)))
  } else if (target.post?.scheduled && from && !from.scheduled && !from.draft) {
    fail(...say.links.toScheduled(showUrl(url)))
  } else if (target.headings) {
    checkFragment(url, fragment, target.headings, fail)
  }
}

function checkFragment(url: string, fragment: string | undefined, headings: Set<string>, fail: Fail): void {
  if (fragment === undefined || fragment === '' || headings.has(fragment)) return
  const nearest = findNearestName(fragment, [...headings])
  fail(...say.links.noHeading(showUrl(url), nearest, [...headings]))
}

/** Path and fragment of a link. @returns undefined when it cannot be decoded */
export function splitUrl(url: string): [pathname: string, fragment: string | undefined] | undefined {
  const [before = '', fragment] = url.split('#')
  try {
    const pathname = decodeURI(before.split('?')[0]!)
    return [
      pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname,
      fragment && decodeURIComponent(fragment).normalize('NFC'),
    ]
  } catch {
    return undefined
  }
}

/** New addresses by old ones. An alias must not be the path of a page or a file of the site. */
function listAliases(posts: CheckedPost[], targets: Map<string, Target>): Map<string, string> {
  const aliases = new Map<string, string>()
  for (const { source, fields, lang, slug } of posts) {
    const field = fields.get('aliases')
    for (const alias of (field?.value as string[] | undefined) ?? []) {
      const old = toAddressKey(alias)
      if (!old) continue
      const hidden = findHidden(old, targets)
      if (hidden)
        source.problems.error(
          source.placeOf(findItem(field?.node, alias)),
          ...say.links.hiddenByAlias(alias, hidden === 'page'),
        )
      else aliases.set(old, routes.post(lang, slug))
    }
  }
  return aliases
}

function findHidden(address: string, targets: Map<string, Target>): 'page' | 'file' | undefined {
  if (targets.has(address)) return 'page'
  return isPublicFile(address) ? 'file' : undefined
}
