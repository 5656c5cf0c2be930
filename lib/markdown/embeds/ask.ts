import { setTimeout as wait } from 'node:timers/promises'

/** Asks for an address. @throws Error that says in a few words why there is no answer */
export type Ask = (url: string, accept: string) => Promise<Buffer>

interface Manners {
  /** Milliseconds between two requests to a host, and until one is given up. */
  pause: number
  timeout: number
  /** Largest answer in bytes. */
  largest: number
  /** Tests answer from a server of their own. */
  through?(url: string): string
}

const usual: Manners = { pause: 1000, timeout: 15_000, largest: 10 * 2 ** 20 }

/** Asks one after the other, with a pause for each host; a host that is busy is not asked again. */
export function createAsk(given: Partial<Manners> = {}): Ask {
  const { pause, timeout, largest, through = (url: string) => url } = { ...usual, ...given }
  const asked = new Map<string, number>()
  const busy = new Set<string>()
  return async (url, accept) => {
    const { host } = new URL(url)
    if (busy.has(host)) throw new Error(`${host} wants fewer requests: run the command again later`)
    const since = Date.now() - (asked.get(host) ?? 0)
    if (since < pause) await wait(pause - since)
    asked.set(host, Date.now())
    const headers = { accept, 'user-agent': 'yeobaek (a blog engine; it asks once for each address that a post shows)' }
    const answer = await fetch(through(url), { headers, signal: AbortSignal.timeout(timeout) }).catch(
      (error: Error) => {
        throw new Error(`${host} does not answer (${(error.cause as Error | undefined)?.message ?? error.message})`)
      },
    )
    if (answer.status === 429 || answer.status === 503) busy.add(host)
    return readBytes(answer, host, largest)
  }
}

async function readBytes(answer: Response, host: string, largest: number): Promise<Buffer> {
  if (!answer.ok) {
    const isGone = [401, 403, 404, 410].includes(answer.status)
    throw new Error(`${host} answers ${answer.status}${isGone ? ': it is gone, or not public' : ''}`)
  }
  const isLarge = Number(answer.headers.get('content-length')) > largest
  const bytes = isLarge ? undefined : Buffer.from(await answer.arrayBuffer())
  if (!bytes || bytes.length > largest) throw new Error(`the answer of ${host} is too large`)
  return bytes
}
