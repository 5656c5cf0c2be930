import { answerText } from '@/lib/conditional-requests'
import { findLanguage } from '@/lib/i18n/messages'
import { renderLlms } from '@/lib/machines/llms'

export async function GET(request: Request, { params }: RouteContext<'/[lang]/llms.txt'>) {
  const lang = findLanguage((await params).lang)
  if (!lang) return new Response('There is no such language.\n', { status: 404 })
  return answerText(request, renderLlms(lang), {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'public, max-age=60, stale-while-revalidate=86400',
    'X-Robots-Tag': 'noindex',
  })
}
