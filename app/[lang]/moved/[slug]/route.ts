import { existsSync, readFileSync } from 'node:fs'
import { routes } from '@/lib/addresses/routes'
import { findPost } from '@/lib/content'
import { findLanguage } from '@/lib/i18n/messages'
import { defaultLanguage, type Language } from '@/site.config'

/**
 * Redirects old addresses of a scheduled post below paths that the site serves; next.config.js rewrites them to here. A
 * redirect written by the build would reveal the post before its time. It is a route and not a page, because Next
 * 16.4.6 loses the target of a page's redirect when it revalidates it in the background.
 */
export async function GET(_: Request, { params }: RouteContext<'/[lang]/moved/[slug]'>) {
  const { lang: language, slug } = await params
  const lang = findLanguage(language)
  const post = lang && findPost(lang, slug)
  if (post) return new Response(null, { status: 308, headers: { Location: routes.post(post.lang, post.slug) } })
  return answerMissing(lang ?? defaultLanguage)
}

/** Written by `build/adapter/`, from `/<lang>/missing`. */
const missing = '.next/server/missing.json'

/** The 404 page of the language; plain text where pages are not documents. */
function answerMissing(lang: Language): Response {
  const pages = existsSync(/*turbopackIgnore: true*/ missing) && readFileSync(/*turbopackIgnore: true*/ missing, 'utf8')
  const page = pages && (JSON.parse(pages) as Record<string, string>)[lang]
  if (!page) return new Response('There is nothing here.\n', { status: 404 })
  return new Response(page, { status: 404, headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}
