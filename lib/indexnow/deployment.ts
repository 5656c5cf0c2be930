import type { Snapshot } from './compare'

/** Milliseconds. */
const timeout = 30_000

/** Fetches a URL; throws an Error with a readable message when there is no response. */
export async function ask(url: string, options: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(url, { ...options, signal: AbortSignal.timeout(timeout) })
  } catch (error) {
    const { code, message } = ((error as Error).cause ?? error) as { code?: string; message: string }
    throw new Error(`${url} does not answer (${code ?? message}): are you online, and is it up?`)
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
    throw new Error(
      `${url} answers ${answer.status} without a list of pages: is the site of this repository deployed there?`,
    )
  }
  if (/^(?:localhost|127\.|\[::1\])/.test(new URL(snapshot.site).host)) {
    throw new Error(`the deployment was built for ${snapshot.site}: set SITE_URL when it is built`)
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
    throw new Error(`${url} does not show the key: build and deploy the site with the same INDEXNOW_KEY`)
  }
}
