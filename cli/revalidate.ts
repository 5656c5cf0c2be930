import { randomUUID } from 'node:crypto'
import { sign, signedHeaders } from '@/lib/revalidate/sign'
import { secrets, site } from '@/site.config'

export interface RevalidateOptions {
  all?: boolean
  tag?: string[]
  at?: string
}

/**
 * `blog revalidate`: sends a signed request to revalidate pages of a deployment.
 * @throws Error that says what is missing, or what the deployment answered
 */
export async function revalidate(given: string[], { all, tag = [], at }: RevalidateOptions): Promise<void> {
  if (!secrets.revalidate) {
    throw new Error('REVALIDATE_SECRET is not set: put the one of the deployment into .env.local, or the environment')
  }
  const paths = all ? ['*'] : given
  if (paths.length + tag.length === 0) throw new Error('name paths, such as / /posts/lora, or say --all')
  const wrong = paths.find((path) => path !== '*' && !path.startsWith('/'))
  if (wrong) throw new Error(`${wrong} is no path: write /${wrong}`)
  const body = JSON.stringify({ paths, tags: tag })
  const signed = { timestamp: Math.floor(Date.now() / 1000), nonce: randomUUID(), body }
  const response = await fetch(`${(at ?? site.url).replace(/\/+$/, '')}/api/revalidate`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      [signedHeaders.timestamp]: String(signed.timestamp),
      [signedHeaders.nonce]: signed.nonce,
      [signedHeaders.signature]: sign(signed, secrets.revalidate),
    },
    body,
    signal: AbortSignal.timeout(15_000),
  })
  if (!response.ok)
    throw new Error(`${response.url} answered ${response.status}: ${(await response.text()).slice(0, 300)}`)
  console.log(`✓ ${[...paths, ...tag].join(' ')}`)
}
