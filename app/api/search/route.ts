import type { NextRequest } from 'next/server'
import { findLanguage } from '@/lib/i18n/messages'
import { findPosts, longestQuery } from '@/lib/search'
import { defaultLanguage } from '@/site.config'

const names = ['q', 'lang', 'tag', 'limit']

/**
 * `GET /api/search?q=&lang=&tag=&limit=`: posts that answer a query, as JSON without markup. Described in
 * `docs/search.md`.
 */
export async function GET(request: NextRequest) {
  const given = request.nextUrl.searchParams
  const doubled = names.find((name) => given.getAll(name).length > 1)
  if (doubled) return refuse(`${doubled} is given more than once`)
  const q = given.get('q')?.trim() ?? ''
  if (q === '') return refuse('q is missing: what to search for')
  if (q.length > longestQuery) return refuse(`q is longer than ${longestQuery} characters`)
  const lang = findLanguage(given.get('lang') ?? defaultLanguage)
  if (!lang) return refuse(`lang is not a language of this site: ${given.get('lang')}`)
  const limit = Number(given.get('limit') ?? 10)
  if (!Number.isInteger(limit) || limit < 1 || limit > 50) return refuse('limit is not a whole number from 1 to 50')
  const { query, total, hits, understood } = await findPosts(q, { lang, tag: given.get('tag') ?? undefined, limit })
  const listed = hits.map(({ post, url, title, section, excerpt, score, reason }) => ({
    slug: post.slug,
    title: post.title,
    titleParts: title,
    url,
    section,
    excerpt,
    score,
    reason,
  }))
  // A scheduled post is found a minute after its time at most, as everywhere.
  return Response.json(
    { query, total, understood, hits: listed },
    { headers: { 'Cache-Control': 'public, max-age=60', 'X-Robots-Tag': 'noindex' } },
  )
}

function refuse(error: string): Response {
  return Response.json({ error }, { status: 400, headers: { 'Cache-Control': 'no-store' } })
}
