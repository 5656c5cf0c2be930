/** @type {Map<string, { at: number, unsaid: number }>} */
const told = new Map()

const minute = 60_000

/**
 * Says what goes wrong with a thing at most once a minute, and how often it did in between: a disk that is
 * full, or a Redis that is away, must not fill the log as well. What never heals by itself (`EROFS`) is said
 * once. Plain JavaScript, because Next loads `cache-handler.js` as it stands.
 * @param {string} subject what is affected, and what happens instead
 * @param {unknown} error
 * @param {{ now?: number, write?: (line: string) => void }} [options] the clock in milliseconds, for tests
 * @example warnSeldom('cache: kept in memory', new Error('ENOSPC')) // cache: kept in memory (ENOSPC)
 */
export function warnSeldom(subject, error, { now = Date.now(), write = console.warn } = {}) {
  const last = told.get(subject)
  if (last && now - last.at < minute) {
    last.unsaid += 1
    return
  }
  const lasts = error instanceof Error && 'code' in error && error.code === 'EROFS'
  const more = last?.unsaid ? `; ${last.unsaid} more times since the last warning` : ''
  told.set(subject, { at: lasts ? Number.POSITIVE_INFINITY : now, unsaid: 0 })
  write(`${subject} (${error instanceof Error ? error.message.split('\n')[0] : error}${more})`)
}
