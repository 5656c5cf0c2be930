import { answerMissing, answerText } from '@/lib/api/conditional-requests'
import { lifetimes } from '@/lib/api/lifetimes'
import { renderOpml } from '@/lib/feeds/opml'
import { findLanguage } from '@/lib/i18n/messages'

export async function GET(request: Request, { params }: RouteContext<'/[lang]/feeds.opml'>) {
  const lang = findLanguage((await params).lang)
  if (!lang) return answerMissing('list of feeds')
  return answerText(request, renderOpml(lang), {
    'Content-Type': 'text/x-opml; charset=utf-8',
    'Cache-Control': lifetimes.text,
  })
}
