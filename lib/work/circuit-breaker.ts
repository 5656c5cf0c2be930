import { log } from './log'

/** A service that the site can be without does not answer; the log has said why, once. */
export class Unavailable extends Error {
  /** Seconds after which it may be there again. */
  retryAfter = 30
}

interface BreakerSettings {
  /** What is asked, for the log and the answer. */
  name: string
  /** Milliseconds that one question may take. */
  limit: number
  /** Milliseconds in which nothing is asked after failures. */
  rest: number
  /** Failures in a row that open it. */
  failures?: number
  now?: () => number
}

export interface CircuitBreaker {
  /** @throws Unavailable when the work fails, takes too long, or is not tried at all */
  run: <Result>(work: () => Promise<Result>) => Promise<Result>
  isOpen: () => boolean
}

/**
 * Keeps requests from waiting for a service that does not answer: each question has a time limit; after some failures
 * in a row nobody asks for a while, and then one request tries. The log says so when it opens and when it closes.
 */
export function createCircuitBreaker({
  name,
  limit,
  rest,
  failures = 3,
  now = Date.now,
}: BreakerSettings): CircuitBreaker {
  let failed = 0
  let restsUntil = 0
  const isOpen = () => now() < restsUntil
  function fail(error: unknown): never {
    failed += 1
    if (failed === 1) log.warn(`${name}.failed`, { error })
    if (failed >= failures) {
      if (failed === failures) log.error(`${name}.unavailable`, { error, retryAfterSeconds: rest / 1000 })
      restsUntil = now() + rest
    }
    throw new Unavailable(`${name} cannot be reached now`, { cause: error })
  }
  async function run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (isOpen()) throw new Unavailable(`${name} cannot be reached now`)
    if (failed >= failures) restsUntil = now() + limit // the others wait for what this one finds
    const result = await withTimeLimit(work, limit).catch(fail)
    if (failed >= failures) log.info(`${name}.back`)
    failed = 0
    restsUntil = 0
    return result
  }
  return { run, isOpen }
}

async function withTimeLimit<Result>(work: () => Promise<Result>, limit: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${limit} ms`)), limit)
  })
  try {
    return await Promise.race([work(), late])
  } finally {
    clearTimeout(timer)
  }
}
