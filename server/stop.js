// @ts-check
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'

/** Milliseconds for which new connections are taken at least after the order to stop: a proxy may not know yet. */
const lastCall = 250

/** Milliseconds that a turn of the event loop takes at most in which the thread did nothing long. */
const shortTurn = 10

/** So many connections wait in the system for Node at most, and are taken in their order. */
const backlog = 512

/**
 * Takes who has connected already, then nobody more; lets what was asked be answered, closes what is idle.
 * @param {import('node:http').Server} server
 * @param {() => Promise<void>} close what is done after the last answer
 * @param {number} [limit] milliseconds; what is not done by then is cut off
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
 * Connections that the system has accepted wait for Node, which takes one in each turn: closing would reset them. Over
 * when none came in a turn before which the thread was free, or when all that were there at the order have been taken.
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

/** A connection that was busy is idle later, and would wait for the next request. */
async function closeIdle(/** @type {import('node:http').Server} */ server, /** @type {() => boolean} */ isLate) {
  while (!isLate()) {
    await sleep(100)
    await hear(isLate) // a request may have come on it while the thread was busy
    server.closeIdleConnections()
  }
}

/**
 * Ends right behind a turn that was short: Node has heard of all that had come before it. A timer alone comes too early:
 * after long work it is due before Node has looked at its sockets.
 */
async function hear(/** @type {() => boolean} */ isLate) {
  await turn()
  for (let start = -shortTurn; performance.now() - start >= shortTurn && !isLate(); ) {
    start = performance.now()
    await turn()
  }
}
