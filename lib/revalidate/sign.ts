import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** What a signed request says beside its body. */
export interface Signed {
  /** Seconds since 1970. */
  timestamp: number
  /** Different in each request. */
  nonce: string
  body: string
}

/** Names of the headers of a signed request. */
export const signedHeaders = { timestamp: 'x-timestamp', nonce: 'x-nonce', signature: 'x-signature' }

/** HMAC-SHA256 over everything that counts; only who knows the secret can write it. */
export function sign({ timestamp, nonce, body }: Signed, secret: string): string {
  return createHmac('sha256', secret).update(`revalidate\n${timestamp}\n${nonce}\n${body}`).digest('base64url')
}

/**
 * Whether a signature is the one that belongs to a request. Digests of equal length are compared, so that the time it
 * takes says nothing.
 */
export function isSigned(signed: Signed, signature: string, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(signature), digest(sign(signed, secret)))
}
