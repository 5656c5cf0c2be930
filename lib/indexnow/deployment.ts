import { say } from '@/lib/i18n/authors'
import type { Snapshot } from './compare'

/** Milliseconds. */
const timeout = 30_000

/** Fetches a URL; throws an Error with a readable message when there is no response. */
export async function ask(url: string, options: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(url, { ...options, signal: AbortSignal.timeout(timeout) })
  } catch (error) {
    const { code, message } = ((error as Error).cause ?? error) as { code?: string; message: string }
    throw new Error(say.operations.silent(url, code ?? message))
  }
}

/**
 * The current fingerprints of a deployment.
 * @throws Error when it does not respond, is not such a site, or was built without its own URL
 */
export async function readSnapshot(deployment: string): Promise<Snapshot> {
  const url = `${deployment.replace(/\/+$/, '')}/api/fingerprints`
  const answer = await ask(url)
  const snapshot = answer.ok
    ? ((await answer.json().catch(() => undefined)) as Partial<Snapshot> | undefined)
    : undefined
  if (!snapshot?.site || !snapshot.pages) {
    throw new Error(say.operations.noPages(url, answer.status))
  }
  if (/^(?:localhost|127\.|\[::1\])/.test(new URL(snapshot.site).host)) {
    throw new Error(say.operations.otherSite(snapshot.site))
  }
  return { site: snapshot.site, pages: snapshot.pages }
}

/**
 * Checks the key before search engines do.
 * @throws Error when the deployment does not serve it
 */
export async function assertKeyIsServed(deployment: string, key: string): Promise<void> {
  const url = `${deployment.replace(/\/+$/, '')}/${key}.txt`
  const answer = await ask(url)
  if (!answer.ok || (await answer.text()).trim() !== key) {
    throw new Error(say.operations.keyHidden(url))
  }
}
