import { answerMissing, answerText } from '@/lib/api/conditional-requests'
import { lifetimes } from '@/lib/api/lifetimes'
import { findLanguage } from '@/lib/i18n/messages'
import { renderOpenSearch } from '@/lib/machines/open-search'

export async function GET(request: Request, { params }: RouteContext<'/[lang]/opensearch.xml'>) {
  const lang = findLanguage((await params).lang)
  if (!lang) return answerMissing('search')
  return answerText(request, renderOpenSearch(lang), {
    'Content-Type': 'application/opensearchdescription+xml; charset=utf-8',
    'Cache-Control': lifetimes.text,
  })
}
