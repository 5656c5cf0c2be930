import { answerMissing } from '@/lib/api/conditional-requests'
import { lifetimes } from '@/lib/api/lifetimes'
import { findLanguage } from '@/lib/i18n/messages'
import { streamLlmsFull } from '@/lib/machines/llms'

export async function GET(_: Request, { params }: RouteContext<'/[lang]/llms-full.txt'>) {
  const lang = findLanguage((await params).lang)
  if (!lang) return answerMissing('language')
  return new Response(await streamLlmsFull(lang), {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': lifetimes.text,
      'X-Robots-Tag': 'noindex',
    },
  })
}
