import { log } from './log'

/** An optional service does not respond; the cause has been logged once. */
export class Unavailable extends Error {
  /** Seconds after which to retry. */
  retryAfter = 30
}

interface BreakerSettings {
  /** Name of the service, for the log and the message. */
  name: string
  /** Timeout of one call, milliseconds. */
  limit: number
  /** How long the breaker stays open, milliseconds. */
  rest: number
  /** Consecutive failures that open it. */
  failures?: number
  now?: () => number
}

export interface CircuitBreaker {
  /** @throws Unavailable when the work fails, times out, or the breaker is open */
  run: <Result>(work: () => Promise<Result>) => Promise<Result>
  isOpen: () => boolean
}

/**
 * A circuit breaker: calls have a timeout; after several consecutive failures none are made for a while, then one call
 * probes. It logs when it opens and closes.
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
    if (failed >= failures) restsUntil = now() + limit // half-open: other calls fail until this one finishes
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
