import { refuse } from '@/lib/api/answer'
import { findClientAddress } from '@/lib/api/client-address.js'
import { createRateLimit } from '@/lib/api/rate-limit.js'
import { site } from '@/site.config'

/** Generous, because many readers share the address of a university or of a mobile network. */
const isAllowed = createRateLimit({ burst: 120, perSecond: 4 })

/** The 429 response to an address that sends too many requests, or undefined. */
export function checkRate({ headers }: Request): Response | undefined {
  const allowed = isAllowed(findClientAddress(headers.get('x-forwarded-for'), site.counts.proxies))
  return allowed ? undefined : refuse(429, 'too many requests', { 'Retry-After': '30' })
}
