import { answerMissing } from '@/lib/api/conditional-requests'
import { site } from '@/site.config'

export const dynamic = 'force-dynamic'

/** `/<key>.txt` (next.config.js): by it search engines know that IndexNow speaks for the owner. */
export function GET(): Response {
  if (!site.indexNowKey) return answerMissing('key')
  return new Response(site.indexNowKey, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
