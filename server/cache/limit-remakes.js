// @ts-check

/** As many are made at once. Milliseconds from one to the next, and until one that failed no longer counts. */
const atOnce = 4
const pause = 200
const patience = 10_000

/**
 * Keeps pages from being made again all at once: when a crawler comes by a while after the build, each page is old,
 * serving it takes a millisecond, and making it fifty: readers would wait behind it, and work would pile up in memory. A
 * page that has to wait is served as it is, and asks again with its next reader.
 * @param {() => number} [now] milliseconds
 */
export function limitRemakes(now = Date.now) {
  /** Keys of pages that are being made, and since when. @type {Map<string, number>} */
  const running = new Map()
  let last = Number.NEGATIVE_INFINITY
  return {
    /**
     * @param {string} key of a page
     * @param {number} lastModified milliseconds
     * @param {number | false | undefined} lifetime seconds after which Next makes it again behind the reader who came for
     * it; false or undefined when it never does
     * @returns {boolean} whether Next may see how old it is
     */
    admit(key, lastModified, lifetime) {
      const time = now()
      if (!lifetime || time - lastModified < lifetime * 1000) return true
      for (const [other, since] of running) if (time - since > patience) running.delete(other)
      if (running.has(key)) return true
      if (running.size >= atOnce || time - last < pause) return false
      running.set(key, time)
      last = time
      return true
    },
    /** The page is made. */
    finish(/** @type {string} */ key) {
      running.delete(key)
    },
  }
}
