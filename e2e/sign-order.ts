import { createHmac, randomUUID } from 'node:crypto'
import { revalidateSecret } from './addresses'

/** Headers of an order to make pages anew, as docs/operations.md describes them. */
export function signOrder(body: string, secret = revalidateSecret) {
  const [timestamp, nonce] = [String(Math.floor(Date.now() / 1000)), randomUUID()]
  const signature = createHmac('sha256', secret)
    .update(`revalidate\n${timestamp}\n${nonce}\n${body}`)
    .digest('base64url')
  return { 'X-Timestamp': timestamp, 'X-Nonce': nonce, 'X-Signature': signature }
}
