import { findPost } from '@/lib/content'
import { answerMissing, answerText } from '@/lib/api/conditional-requests'
import { findLanguage } from '@/lib/i18n/messages'
import { lifetimes } from '@/lib/api/lifetimes'
import { renderPostMarkdown } from '@/lib/machines/post-markdown'
import { absoluteUrl, routes, toHref } from '@/lib/addresses/routes'

/** A post as Markdown, at `/posts/<slug>.md`, and at the post's URL by content negotiation (`proxy.ts`). */
export async function GET(request: Request, { params }: RouteContext<'/[lang]/posts/[slug]/index.md'>) {
  const { lang: language, slug } = await params
  const lang = findLanguage(language)
  const post = lang && findPost(lang, slug)
  if (!post) return answerMissing('post')
  const isNegotiated = !new URL(request.url).pathname.endsWith('.md')
  return answerText(request, await renderPostMarkdown(post), {
    'Content-Type': 'text/markdown; charset=utf-8',
    'Content-Language': post.lang,
    'Content-Location': toHref(routes.postMarkdown(post.lang, post.slug)),
    Link: `<${post.canonical ?? absoluteUrl(routes.post(post.lang, post.slug))}>; rel="canonical"`,
    'X-Robots-Tag': 'noindex',
    Vary: 'Accept',
    'Access-Control-Allow-Origin': '*',
    // Many shared caches ignore Vary: they must not serve this Markdown as the page.
    'Cache-Control': isNegotiated ? 'private, no-cache' : lifetimes.text,
  })
}
