import { answerMissing, answerText } from '@/lib/api/conditional-requests'
import { lifetimes } from '@/lib/api/lifetimes'
import { findLanguage } from '@/lib/i18n/messages'
import { renderLlms } from '@/lib/machines/llms'

export async function GET(request: Request, { params }: RouteContext<'/[lang]/llms.txt'>) {
  const lang = findLanguage((await params).lang)
  if (!lang) return answerMissing('language')
  return answerText(request, renderLlms(lang), {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': lifetimes.text,
    'X-Robots-Tag': 'noindex',
  })
}
