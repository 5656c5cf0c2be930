// @ts-check

/** Milliseconds for which new connections are taken at least after the order to stop. */
const lastCall = 250

/**
 * Takes who has connected already, then nobody more; lets what was asked be answered, closes what is idle.
 * @param {import('node:http').Server} server
 * @param {() => Promise<void>} close what is done after the last answer
 * @param {number} [limit] milliseconds; what is not done by then is cut off
 * @returns {Promise<boolean>} whether everything was finished in time
 */
export async function stop(server, close, limit = 10_000) {
  server.prependListener('request', (_request, response) => response.setHeader('Connection', 'close'))
  const done = takeWaiting(server, limit / 5)
    .then(() => new Promise((resolve) => server.close(resolve)))
    .then(close)
    .then(() => true)
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

/**
 * Connections that the system has accepted wait for Node, which takes one in each turn: closing would reset them,
 * and a proxy may not know yet. Over when none came in the last turn.
 * @param {import('node:http').Server} server
 * @param {number} limit milliseconds
 */
async function takeWaiting(server, limit) {
  const end = performance.now() + limit
  let came = 0
  server.on('connection', () => {
    came += 1
  })
  let counted = -1
  // In turns, not in time: the one before may have been long.
  while (came !== counted && performance.now() < end) {
    counted = came
    await new Promise((resolve) => setTimeout(resolve, lastCall))
  }
}
