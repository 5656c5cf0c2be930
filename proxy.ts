import { type NextRequest, NextResponse } from 'next/server'
import moved from '@/.generated/moved.json'
import { type ComingAddresses, findMoved } from '@/lib/addresses/aliases'
import { followMoved } from '@/lib/addresses/follow-moved'
import { findMovedTag } from '@/lib/addresses/moved-tags'
import { decodeUnreserved } from '@/lib/addresses/plain-path'
import { lifetimes } from '@/lib/api/lifetimes'
import { prefersMarkdown } from '@/lib/machines/accept'
import { buildPolicy } from '@/lib/site/security-headers'
import { isWriting, site } from '@/site.config'

/** An incremental compile keeps the type that the file had before it was made anew. */
const findAddresses = followMoved(moved as object as ComingAddresses[])

/**
 * Old addresses answer with the new one, however many there are: one look into a table, and only for paths that the
 * site does not serve, and for tags, which have several names. A slash at the end goes in the same step. A post is
 * Markdown for those who ask for it: the matcher below lets nobody else come here with the address of a post.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = new URL(request.url)
  const plain = decodeUnreserved(pathname)
  if (plain !== pathname) return redirect(request, plain + search) // where no front has done it
  if (isPost.test(pathname) && prefersMarkdown(request.headers.get('accept'))) {
    return NextResponse.rewrite(new URL(`${pathname}.md`, request.url))
  }
  const addresses = findAddresses(isWriting ? Number.POSITIVE_INFINITY : Date.now())
  const tag = findMovedTag(pathname, addresses.tagNames)
  if (tag) return redirect(request, tag + search)
  const path = findMoved({ pathname, search }, addresses)
  if (path) return redirect(request, path)
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

/** Pages without a static form: their inline scripts differ in each answer, so that no list of hashes can know them. */
const madePerRequest = /^\/(?:[a-z]{2}\/)?(?:search|preview)$/

/** Next writes the nonce of the request's policy on its own scripts; what a visitor sends there is replaced. */
function trustOwnScripts(request: NextRequest): NextResponse {
  const policy = buildPolicy(site, { kind: 'nonce', nonce: crypto.randomUUID() })
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  const answer = NextResponse.next({ request: { headers } })
  answer.headers.set('Content-Security-Policy', policy)
  return answer
}

/** `servedPath` and `postQueries` of lib/addresses/aliases.ts, as text: Next reads it without running it. */
export const config = {
  matcher: [
    '/((?!(?:[a-z]{2}(?:/|$))?(?:_next|assets|api|posts|tags|list|page|series|archive|papers|search|about|cards|sitemap|llms\\.txt|llms-full\\.txt)(?:/|$)|[a-z]{2}$).+)',
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
