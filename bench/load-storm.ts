import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { sign, signedHeaders } from '@/lib/revalidate/sign'

/** Number of requests at once, each second. */
export const atOnce = 100

/**
 * Sends signed revalidation requests.
 * @param paths each request names one, in turn
 * @param rounds seconds
 * @returns number of responses by status
 */
export async function storm(url: string, secret: string, paths: readonly string[], rounds: number) {
  const statuses: Record<string, number> = {}
  const orders: Promise<void>[] = []
  for (let round = 0; round < rounds; round += 1) {
    for (let number = 0; number < atOnce; number += 1) {
      const path = paths[number % paths.length] ?? '/'
      const answer = order(url, secret, path).then((status) => {
        statuses[status] = (statuses[status] ?? 0) + 1
      })
      orders.push(answer)
    }
    await sleep(1000)
  }
  await Promise.all(orders)
  return statuses
}

async function order(url: string, secret: string, path: string): Promise<string> {
  const signed = {
    timestamp: Math.floor(Date.now() / 1000),
    nonce: randomUUID(),
    body: JSON.stringify({ paths: [path] }),
  }
  const headers = {
    'Content-Type': 'application/json',
    [signedHeaders.timestamp]: String(signed.timestamp),
    [signedHeaders.nonce]: signed.nonce,
    [signedHeaders.signature]: sign(signed, secret),
  }
  return fetch(`${url}/api/revalidate`, { method: 'POST', headers, body: signed.body }).then(
    async (response) => {
      await response.text()
      return String(response.status)
    },
    (error: Error) => error.message,
  )
}
