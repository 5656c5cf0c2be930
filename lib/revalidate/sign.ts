import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** The signed parts of a request. */
export interface Signed {
  /** Unix time, seconds. */
  timestamp: number
  /** Unique to each request. */
  nonce: string
  body: string
}

/** Names of the headers of a signed request. */
export const signedHeaders = { timestamp: 'x-timestamp', nonce: 'x-nonce', signature: 'x-signature' }

/** HMAC-SHA256 over all signed parts; it cannot be computed without the secret. */
export function sign({ timestamp, nonce, body }: Signed, secret: string): string {
  return createHmac('sha256', secret).update(`revalidate\n${timestamp}\n${nonce}\n${body}`).digest('base64url')
}

/** Whether a signature is valid. It compares digests of equal length in constant time. */
export function isSigned(signed: Signed, signature: string, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(signature), digest(sign(signed, secret)))
}
