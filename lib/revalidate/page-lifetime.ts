import { unstable_cache } from 'next/cache'

/**
 * Lets the page that is being rendered live until an instant; without one, until the next build or a signed request to
 * revalidate it.
 * @param at epoch milliseconds
 */
export async function liveUntil(at: number | undefined): Promise<void> {
  if (at !== undefined) await liveFor(secondsUntil(at, Date.now()), String(at))
}

/**
 * Lets the page that is being rendered live for some seconds at most: Next gives a static page the shortest lifetime of
 * the cached values that it reads, so it reads one.
 * @param seconds at least 1
 * @param name part of that value's key: seconds that are counted to an instant need its name, so that the value of no
 * other is reused
 */
export async function liveFor(seconds: number, name = `${seconds} s`): Promise<void> {
  await unstable_cache(async () => 0, ['page-lifetime', name], { revalidate: seconds })()
}

/**
 * Whole seconds until an instant has come; 1 if it has already, because no page can live for less.
 * @param at epoch milliseconds
 * @param now epoch milliseconds
 * @example secondsUntil(61_500, 60_000) // => 2
 */
export function secondsUntil(at: number, now: number): number {
  return Math.max(1, Math.ceil((at - now) / 1000))
}
