import { findLanguage } from '@/lib/i18n/messages'
import { streamLlmsFull } from '@/lib/machines/llms'

export async function GET(_: Request, { params }: RouteContext<'/[lang]/llms-full.txt'>) {
  const lang = findLanguage((await params).lang)
  if (!lang) return new Response('There is no such language.\n', { status: 404 })
  return new Response(await streamLlmsFull(lang), {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
      'X-Robots-Tag': 'noindex',
    },
  })
}
