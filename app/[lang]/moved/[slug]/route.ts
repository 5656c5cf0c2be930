import { existsSync, readFileSync } from 'node:fs'
import { routes } from '@/lib/addresses/routes'
import { findPost } from '@/lib/content'
import { findLanguage } from '@/lib/i18n/messages'
import { defaultLanguage } from '@/site.config'

/**
 * Old addresses of a scheduled post that are below paths which the site serves come here by a rewrite (next.config.js):
 * a rule made by the build would tell of the post before its minute. No page, because Next loses the address of a redirect
 * when it makes a page again behind an answer (16.4.6).
 */
export async function GET(_: Request, { params }: RouteContext<'/[lang]/moved/[slug]'>) {
  const { lang: language, slug } = await params
  const lang = findLanguage(language)
  const post = lang && findPost(lang, slug)
  if (post) return new Response(null, { status: 308, headers: { Location: routes.post(post.lang, post.slug) } })
  return answerMissing(`.next/server/app/${lang ?? defaultLanguage}/missing.html`)
}

/** What every unknown address answers; a platform that has no such file says it in words. */
function answerMissing(file: string): Response {
  const page = existsSync(/*turbopackIgnore: true*/ file) && readFileSync(/*turbopackIgnore: true*/ file)
  if (!page) return new Response('There is nothing here.\n', { status: 404 })
  return new Response(page, { status: 404, headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}
