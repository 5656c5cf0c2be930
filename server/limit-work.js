// @ts-check
import { AsyncResource } from 'node:async_hooks'

/** @typedef {import('node:http').ServerResponse} Response */

/**
 * How many responses Next makes at once. It has one thread: more at once are not made sooner, and each takes memory for
 * its render and its compressor.
 */
const most = 8

/** Requests that wait for that; a thousand of them take a few megabytes and, at worst, some seconds. */
const mostWaiting = 2000

/** Milliseconds after which a response no longer counts: it may be the reader who is slow. */
const longest = 2000

/**
 * Lets only so many responses be made at once; the others wait in their order.
 * @param {{ most?: number, mostWaiting?: number, longest?: number }} [limits]
 * @returns {(response: Response, work: () => void) => boolean} calls `work` now or later, unless the client leaves before;
 *   false when too many wait
 */
export function limitWork(limits = {}) {
  const { most: places, mostWaiting: seats, longest: limit } = { most, mostWaiting, longest, ...limits }
  let busy = 0
  /** @type {Set<() => void>} */
  const waiting = new Set()

  function start(/** @type {Response} */ response, /** @type {() => void} */ work) {
    busy += 1
    let isDone = false
    const done = () => {
      if (isDone) return
      isDone = true
      clearTimeout(timer)
      busy -= 1
      const [next] = waiting
      next?.()
    }
    const timer = setTimeout(done, limit)
    response.once('close', done)
    work()
  }

  return (response, work) => {
    if (busy < places) {
      start(response, work)
      return true
    }
    if (waiting.size >= seats) return false
    const leave = () => void waiting.delete(next)
    // Another request's end calls it. Without its own async context it would begin in that request's, and hold it, with
    // all that it had begun in, until it ends itself.
    const next = AsyncResource.bind(() => {
      leave()
      response.removeListener('close', leave)
      start(response, work)
    })
    waiting.add(next)
    response.once('close', leave)
    return true
  }
}
