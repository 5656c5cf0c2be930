// @ts-check

/**
 * Takes no new connection, lets what was asked be answered, closes what is idle.
 * @param {import('node:http').Server} server
 * @param {() => Promise<void>} close what is done after the last answer
 * @param {number} [limit] milliseconds; what is not done by then is cut off
 * @returns {Promise<boolean>} whether everything was finished in time
 */
export async function stop(server, close, limit = 10_000) {
  const done = new Promise((resolve) => server.close(resolve)).then(close).then(() => true)
  // A connection that was busy is idle later, and would wait for the next request.
  const sweep = setInterval(() => server.closeIdleConnections(), 100)
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve(false), limit)
  })
  const isDone = await Promise.race([done, late])
  clearInterval(sweep)
  clearTimeout(timer)
  if (!isDone) server.closeAllConnections()
  return isDone
}
