import { statSync } from 'node:fs'
import { fromParam } from '@/lib/addresses/slug'
import { answerMissing, buildValidators, isNotModified } from '@/lib/api/conditional-requests'
import { lifetimes } from '@/lib/api/lifetimes'
import { findLanguage } from '@/lib/i18n/messages'
import { isWriting, type Language } from '@/site.config'
import { type FeedContent, type FeedFormat, feedTypes } from './feed'
import { renderFeed } from './formats'

/** A cached feed, fresh until `until` (epoch milliseconds). */
interface Kept {
  until: number
  body: string
  modified: Date
  headers: Record<string, string>
}

const kept = new Map<string, Kept>()
/** Maximum number of cached feeds; each is some hundred kilobytes. */
const mostKept = 30
/** Lifetime in the cache: a scheduled post appears a minute late at most. */
const seconds = 60

type Params = Record<'lang', string> & Partial<Record<'tag' | 'series' | 'author', string>>

/**
 * A route handler for feeds. Feed readers poll every hour, so responses have validators and may be 304. That is why it
 * runs for each request, with an in-memory cache, instead of being a static page (which Next serves without ETag).
 * Each format has a route file of its own: a dynamic `[feed]` segment would answer unknown names itself, because Next applies
 * `dynamicParams` to no handler that runs per request, and below `[lang]` it would match `/tags/llm`.
 */
export function buildFeedRoute(
  format: FeedFormat,
  collect: (lang: Language, slug: string) => Promise<FeedContent | undefined>,
) {
  return async (request: Request, { params }: { params: Promise<Params> }): Promise<Response> => {
    const { lang: language, ...of } = await params
    const [[kind, param] = ['site', '']] = Object.entries(of)
    const [lang, slug] = [findLanguage(language), fromParam(param)]
    const feed =
      lang && slug !== undefined
        ? await findFeed([kind, lang, slug, format].join('\n'), format, () => collect(lang, slug))
        : undefined
    if (!feed) return answerMissing('feed')
    if (isNotModified(request, feed.headers)) return new Response(null, { status: 304, headers: feed.headers })
    return new Response(feed.body, {
      headers: { ...feed.headers, 'Content-Type': `${typeFor(request, format)}; charset=utf-8` },
    })
  }
}

/** Browsers show feed types as plain text; `application/xml` is styled (`lib/feeds/feed.css`). */
function typeFor(request: Request, format: FeedFormat): string {
  const isOpened = request.headers.get('sec-fetch-dest') === 'document'
  return isOpened && format !== 'feed.json' ? 'application/xml' : feedTypes[format]
}

async function findFeed(
  name: string,
  format: FeedFormat,
  collect: () => Promise<FeedContent | undefined>,
): Promise<Kept | undefined> {
  const known = kept.get(name)
  if (known && known.until > Date.now() && !isWriting) return known
  const content = await collect()
  if (!content) return undefined
  const body = renderFeed(content, format)
  const modified = known && known.body !== body ? new Date() : (known?.modified ?? findModified(content))
  const feed: Kept = {
    until: Date.now() + seconds * 1000,
    body,
    modified,
    headers: {
      ...buildValidators(body, modified),
      Vary: 'Sec-Fetch-Dest',
      'Cache-Control': lifetimes.text,
    },
  }
  kept.delete(name)
  kept.set(name, feed)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  return feed
}

/**
 * The time of the build or of the latest change, whichever is later. Dates of posts are days, so a second post on one
 * day, or an older one, would not change the latest date.
 */
function findModified({ entries }: FeedContent): Date {
  const built = statSync('.next/BUILD_ID', { throwIfNoEntry: false })?.mtimeMs ?? 0
  return new Date(Math.max(built, ...entries.map(({ updatedAt }) => updatedAt.getTime())))
}
