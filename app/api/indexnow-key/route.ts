import { answerMissing } from '@/lib/api/conditional-requests'
import { site } from '@/site.config'

export const dynamic = 'force-dynamic'

/** `/<key>.txt` (next.config.js): proves to search engines that IndexNow submissions come from the owner. */
export function GET(): Response {
  if (!site.indexNowKey) return answerMissing('key')
  return new Response(site.indexNowKey, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
