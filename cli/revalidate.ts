import { randomUUID } from 'node:crypto'
import { say } from '@/lib/i18n/authors'
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
    throw new Error(say.operations.noRevalidateSecret)
  }
  const paths = all ? ['*'] : given
  if (paths.length + tag.length === 0) throw new Error(say.operations.noPaths)
  const wrong = paths.find((path) => path !== '*' && !path.startsWith('/'))
  if (wrong) throw new Error(say.operations.noPath(wrong))
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
    throw new Error(say.operations.answered(response.url, response.status, (await response.text()).slice(0, 300)))
  console.log(`✓ ${[...paths, ...tag].join(' ')}`)
}
