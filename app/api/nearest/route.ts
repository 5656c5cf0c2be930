import type { NextRequest } from 'next/server'
import { routes, toHref } from '@/lib/addresses/routes'
import { fromParam } from '@/lib/addresses/slug'
import { refuse } from '@/lib/api/answer'
import { handleRequest } from '@/lib/api/handle-request'
import { findLanguage } from '@/lib/i18n/messages'
import { longestQuery } from '@/lib/search'
import { findNearestPosts } from '@/lib/search/off-thread'
import { defaultLanguage } from '@/site.config'

/** `GET /api/nearest?path=&lang=`: posts that the 404 page suggests (`enhance/nearest-posts.ts`). */
export const GET = (request: NextRequest) => handleRequest('search.nearest', request, () => find(request))

async function find(request: NextRequest): Promise<Response> {
  const given = request.nextUrl.searchParams
  const lang = findLanguage(given.get('lang') ?? defaultLanguage)
  const path = fromParam((given.get('path') ?? '').slice(0, longestQuery))
  if (!lang || path === undefined) return refuse(400, 'lang or path is not valid')
  const posts = await findNearestPosts(path, lang)
  return Response.json(
    { posts: posts.map(({ slug, title }) => ({ title, url: toHref(routes.post(lang, slug)) })) },
    { headers: { 'Cache-Control': 'public, max-age=60', 'X-Robots-Tag': 'noindex' } },
  )
}
