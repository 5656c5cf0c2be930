import type { NextRequest } from 'next/server'
import { routes, toHref } from '@/lib/addresses/routes'
import { refuse } from '@/lib/api/answer'
import { handleRequest } from '@/lib/api/handle-request'
import { findLanguage } from '@/lib/i18n/messages'
import { longestQuery } from '@/lib/search'
import { findPosts } from '@/lib/search/off-thread'
import { defaultLanguage } from '@/site.config'

const names = ['q', 'lang', 'tag', 'limit']

/**
 * `GET /api/search?q=&lang=&tag=&limit=`: search results as JSON without markup. Documented in `docs/search.md`.
 */
export const GET = (request: NextRequest) => handleRequest('search', request, () => find(request))

async function find(request: NextRequest): Promise<Response> {
  const given = request.nextUrl.searchParams
  const doubled = names.find((name) => given.getAll(name).length > 1)
  if (doubled) return refuse(400, `${doubled} is given more than once`)
  const q = given.get('q')?.trim() ?? ''
  if (q === '') return refuse(400, 'q is missing: what to search for')
  if (q.length > longestQuery) return refuse(400, `q is longer than ${longestQuery} characters`)
  const lang = findLanguage(given.get('lang') ?? defaultLanguage)
  if (!lang) return refuse(400, `lang is not a language of this site: ${given.get('lang')}`)
  const limit = Number(given.get('limit') ?? 10)
  if (!Number.isInteger(limit) || limit < 1 || limit > 50)
    return refuse(400, 'limit is not a whole number from 1 to 50')
  const { query, total, hits, understood, missing, nearest } = await findPosts(q, {
    lang,
    tag: given.get('tag') ?? undefined,
    limit,
  })
  const listed = hits.map(({ post, url, title, section, excerpt, score, reason, missing: lacks }) => ({
    lang: post.lang,
    slug: post.slug,
    title: post.title,
    titleParts: title,
    url: toHref(url),
    section: section && { ...section, url: toHref(section.url) },
    excerpt,
    score,
    reason,
    missing: lacks,
  }))
  const near = nearest.map(({ lang: of, slug, title }) => ({
    lang: of,
    slug,
    title,
    url: toHref(routes.post(of, slug)),
  }))
  // A scheduled post is found at most a minute after its time.
  return Response.json(
    { query, total, understood, missing, hits: listed, nearest: near },
    { headers: { 'Cache-Control': 'public, max-age=60', 'X-Robots-Tag': 'noindex' } },
  )
}
