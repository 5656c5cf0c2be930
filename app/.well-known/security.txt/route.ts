import { answerMissing } from '@/lib/api/conditional-requests'
import { findSecurityContact, renderSecurityText } from '@/lib/machines/security-text'

/** Made by the build: it expires a year after that. */
export const dynamic = 'force-static'

export function GET(): Response {
  const text = renderSecurityText(new Date(), findSecurityContact())
  if (!text) return answerMissing('contact')
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
