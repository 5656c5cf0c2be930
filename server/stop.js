// @ts-check
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'

/** Milliseconds for which new connections are still accepted after the signal: a proxy may not know yet. */
const lastCall = 250

/** Milliseconds; a turn of the event loop that is shorter means that the thread was not blocked. */
const shortTurn = 10

/** Length of the system's accept queue (Node's default backlog). */
const backlog = 512

/**
 * Graceful shutdown: accepts connections that are already queued, then no more; finishes open requests and closes idle
 * connections.
 * @param {import('node:http').Server} server
 * @param {() => Promise<void>} close called after the last response
 * @param {number} [limit] milliseconds after which open connections are closed
 * @returns {Promise<boolean>} whether everything was finished in time
 */
export async function stop(server, close, limit = 10_000) {
  server.prependListener('request', (_request, response) => response.setHeader('Connection', 'close'))
  let isOver = false
  const isLate = () => isOver
  const done = takeWaiting(server, isLate)
    .then(() => new Promise((resolve) => server.close(resolve)))
    .then(close)
    .then(() => true)
  closeIdle(server, isLate)
  const late = sleep(limit, false, { ref: false })
  const isDone = await Promise.race([done, late])
  isOver = true
  if (!isDone) server.closeAllConnections()
  return isDone
}

/**
 * Closing the server would reset connections in the system's accept queue, of which Node takes one per turn of the
 * event loop. Ends after a turn without a new connection while the thread was free, or after a full queue has been
 * accepted.
 */
async function takeWaiting(/** @type {import('node:http').Server} */ server, /** @type {() => boolean} */ isLate) {
  let came = 0
  server.on('connection', () => {
    came += 1
  })
  await sleep(lastCall)
  for (let known = -1; came !== known && came <= backlog && !isLate(); ) {
    known = came
    await hear(isLate)
  }
}

/** Busy connections become idle later: idle ones are closed every 100 ms. */
async function closeIdle(/** @type {import('node:http').Server} */ server, /** @type {() => boolean} */ isLate) {
  while (!isLate()) {
    await sleep(100)
    await hear(isLate) // a request may have arrived while the thread was blocked
    server.closeIdleConnections()
  }
}

/**
 * Waits for a short turn of the event loop: after it Node has seen all pending socket events. A timer alone is not
 * enough: after long work it fires before Node has polled its sockets.
 */
async function hear(/** @type {() => boolean} */ isLate) {
  await turn()
  for (let start = -shortTurn; performance.now() - start >= shortTurn && !isLate(); ) {
    start = performance.now()
    await turn()
  }
}
