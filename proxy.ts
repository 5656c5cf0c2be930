import { type NextRequest, NextResponse } from 'next/server'
import moved from '@/.generated/moved.json'
import publicNames from '@/.generated/public-names.json'
import { type ComingAddresses, findMoved } from '@/lib/addresses/aliases'
import { followMoved } from '@/lib/addresses/follow-moved'
import { findMovedTag } from '@/lib/addresses/moved-tags'
import { decodeUnreserved } from '@/lib/addresses/plain-path'
import { findPublicFile } from '@/lib/addresses/public-names'
import { settlePath } from '@/lib/addresses/settle-path'
import { lifetimes } from '@/lib/api/lifetimes'
import { prefersMarkdown } from '@/lib/machines/accept'
import { buildPolicy } from '@/lib/site/security-headers'
import { isWriting, site } from '@/site.config'

/** The cast: an incremental type check remembers the JSON file's previous type. */
const findAddresses = followMoved(moved as object as ComingAddresses[])

/**
 * Redirects old addresses, by one table lookup, and addresses in another spelling than the site's: only for paths that
 * the site does not serve, for tags, which have several names, and for what is not written in small letters. A trailing slash is removed in the same redirect. A post is rewritten to its Markdown form when the
 * request prefers it: the matcher below lets only such requests for posts through.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = new URL(request.url)
  const plain = decodeUnreserved(pathname)
  if (plain !== pathname) return redirect(request, plain + search) // on platforms; server/read-target.js does it else
  if (isPost.test(pathname) && prefersMarkdown(request.headers.get('accept'))) {
    return NextResponse.rewrite(new URL(`${pathname}.md`, request.url))
  }
  const file = findPublicFile(pathname, publicNames as object)
  if (file) return NextResponse.rewrite(new URL(file, request.url))
  const addresses = findAddresses(isWriting ? Number.POSITIVE_INFINITY : Date.now())
  const tag = findMovedTag(pathname, addresses.tagNames)
  if (tag) return redirect(request, tag + search)
  const path = findMoved({ pathname, search }, addresses)
  if (path) return redirect(request, path)
  const settled = settlePath(pathname)
  if (settled) return redirect(request, settled + search)
  if (madePerRequest.test(pathname) && !isWriting) return trustOwnScripts(request)
  if (pathname.length > 1 && pathname.endsWith('/')) return redirect(request, pathname.replace(/\/+$/, '') + search)
  return NextResponse.next()
}

const isPost = /^(?:\/[a-z]{2}(?:-\w+)?)?\/posts\/[^/.]+$/

function redirect(request: NextRequest, path: string): NextResponse {
  const answer = NextResponse.redirect(new URL(path, request.url), 308)
  answer.headers.set('Cache-Control', lifetimes.moved)
  return answer
}

/** Pages rendered per request: their inline scripts differ in each response, so the policy cannot list hashes. */
const madePerRequest = /^\/(?:[a-z]{2}\/)?(?:search|preview)$/

/** Next puts the nonce of the request's policy on its own scripts; a policy sent by the client is replaced. */
function trustOwnScripts(request: NextRequest): NextResponse {
  const policy = buildPolicy(site, { kind: 'nonce', nonce: crypto.randomUUID() })
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  const answer = NextResponse.next({ request: { headers } })
  answer.headers.set('Content-Security-Policy', policy)
  return answer
}

/** `servedPath` and `postQueries` of lib/addresses, spelled out: Next reads this statically. */
export const config = {
  matcher: [
    '/((?!(?:[a-z]{2}(?:/|$))?(?:_next|assets|api|posts|authors|tags|list|page|series|archive|papers|search|cards|sitemap|llms\\.txt|llms-full\\.txt)(?:/|$)|[a-z]{2}$).+)',
    '/((?!(?:_next|assets|api|cards)/).*[^a-z\\d/-].*)', // what may be another spelling of an address
    '/:lang([a-z]{2})?/(search|preview)',
    '/:lang([a-z]{2})?/tags/:tag/:rest*',
    { source: '/posts/:slug', has: [{ type: 'header', key: 'accept', value: '.*text/markdown.*' }] },
    { source: '/:lang/posts/:slug', has: [{ type: 'header', key: 'accept', value: '.*text/markdown.*' }] },
    { source: '/', has: [{ type: 'query', key: 'p' }] },
    { source: '/', has: [{ type: 'query', key: 'page_id' }] },
    { source: '/', has: [{ type: 'query', key: 'post' }] },
    { source: '/', has: [{ type: 'query', key: 'id' }] },
    { source: '/', has: [{ type: 'query', key: 'idx' }] },
    { source: '/', has: [{ type: 'query', key: 'no' }] },
  ],
}
