/** @type {Map<string, { at: number, unsaid: number }>} */
const told = new Map()

const minute = 60_000

/**
 * Logs a warning about a subject at most once a minute, with the number of warnings suppressed in between: a full disk
 * or a Redis that is down must not fill the log. A read-only file system (`EROFS`) is logged once. Plain JavaScript,
 * because Next loads `cache-handler.js` uncompiled.
 * @param {string} subject what is affected, and what happens instead
 * @param {unknown} error
 * @param {{ now?: number, write?: (line: string) => void }} [options] for tests; `now` in milliseconds
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
