// @ts-check

/** Pages rendered at once; milliseconds between two starts, and until one that never finished is not counted. */
const atOnce = 4
const pause = 200
const patience = 10_000

/**
 * Limits how many stale pages are rendered at once. When a scheduled post is published every page is stale: serving one
 * takes 1 ms, rendering it 50 ms, so while a crawler reads them all, readers would wait and work would pile up in
 * memory. A page over the limit is served stale, and tried again at its next request.
 * @param {() => number} [now] milliseconds
 */
export function limitRemakes(now = () => Date.now()) {
  /** Start times by the keys of pages that are being rendered. @type {Map<string, number>} */
  const running = new Map()
  let last = Number.NEGATIVE_INFINITY
  return {
    /**
     * @param {string} key of a stale page
     * @returns {boolean} whether it may be rendered now
     */
    admit(key) {
      const time = now()
      for (const [other, since] of running) if (time - since > patience) running.delete(other)
      if (running.has(key)) return true
      if (running.size >= atOnce || time - last < pause) return false
      running.set(key, time)
      last = time
      return true
    },
    /** The page has been rendered. */
    finish(/** @type {string} */ key) {
      running.delete(key)
    },
  }
}
