import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { toAddressKey } from '@/lib/addresses/aliases'
import { routes } from '@/lib/addresses/routes'
import type { TagBook } from '@/lib/content/tag-book'
import { findNearestName } from '@/lib/text/nearest-name'
import type { Fix } from '@/lib/text/problems'
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
      checkLink(url, { targets, aliases, own }, post, fail)
    }
  }
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
  if (!parts) fail(`the link “${url}” has a % that stands for nothing`, 'write %25 for a percent sign')
  else if (pathname === '') checkFragment(url, fragment, known.own, fail)
  else if (!pathname.startsWith('/'))
    fail(`the link “${url}” is relative`, 'write it from the root of the site: /posts/…')
  else checkPath(url, pathname, fragment, known, from, fail)
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
    if (moved) fail(`the link “${url}” is an old address`, `write ${moved}`, { find: url, replace: moved })
    else
      fail(
        `the link “${url}” leads nowhere`,
        nearest ? `did you mean ${nearest}?` : 'link to a page of the site, or with https:// elsewhere',
      )
  } else if (target.post?.draft && !from?.draft) {
    fail(`the link “${url}” leads to a draft`, 'publish it first, or take the link out')
  } else if (target.post?.scheduled && from && !from.scheduled && !from.draft) {
    fail(
      `the link “${url}” leads to a post that is not public yet`,
      'wait with the link, or give this post a later date',
    )
  } else if (target.headings) {
    checkFragment(url, fragment, target.headings, fail)
  }
}

/** A folder is no page: hosts differ in what they serve there. */
function isPublicFile(pathname: string): boolean {
  const file = path.join('public', pathname)
  return existsSync(file) && statSync(file).isFile()
}

function checkFragment(url: string, fragment: string | undefined, headings: Set<string>, fail: Fail): void {
  if (fragment === undefined || fragment === '' || headings.has(fragment)) return
  const nearest = findNearestName(fragment, [...headings])
  fail(
    `the link “${url}” names no heading of the page`,
    nearest
      ? `did you mean #${nearest}?`
      : `headings are ${[...headings]
          .slice(0, 6)
          .map((id) => `#${id}`)
          .join(', ')}`,
  )
}

/** @returns undefined when it cannot be decoded */
function splitUrl(url: string): [pathname: string, fragment: string | undefined] | undefined {
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
          `aliases: “${alias}” hides ${hidden}`,
          'take it out',
        )
      else aliases.set(old, routes.post(lang, slug))
    }
  }
  return aliases
}

function findHidden(address: string, targets: Map<string, Target>): string | undefined {
  if (targets.has(address)) return 'a page of the site'
  return isPublicFile(address) ? 'a file in public/' : undefined
}
