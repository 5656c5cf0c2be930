import { refuse } from '@/lib/api/answer'
import { findClientAddress } from '@/lib/api/client-address.js'
import { createRateLimit } from '@/lib/api/rate-limit.js'
import { site } from '@/site.config'

/** Many readers share the address of a university or of a mobile network. */
const isAllowed = createRateLimit({ burst: 120, perSecond: 4 })

/** The refusal of an address that asks too often, or undefined. */
export function checkRate({ headers }: Request): Response | undefined {
  const allowed = isAllowed(findClientAddress(headers.get('x-forwarded-for'), site.counts.proxies))
  return allowed ? undefined : refuse(429, 'too many requests', { 'Retry-After': '30' })
}
