// @ts-check

/**
 * A token bucket for each address, in the memory of this process.
 * @param {object} limits
 * @param {number} limits.burst so many at once …
 * @param {number} limits.perSecond … and so many a second after that
 * @param {number} [limits.addresses] that are remembered; the one that was quiet longest is forgotten first
 * @param {() => number} [limits.now] milliseconds
 * @returns {(address: string) => boolean} whether one more request is allowed
 */
export function createRateLimit({ burst, perSecond, addresses = 10_000, now = Date.now }) {
  /** @type {Map<string, { tokens: number, at: number }>} */
  const buckets = new Map()
  return (address) => {
    const at = now()
    const known = buckets.get(address) ?? { tokens: burst, at }
    const tokens = Math.min(burst, known.tokens + ((at - known.at) / 1000) * perSecond)
    buckets.delete(address)
    buckets.set(address, { tokens: Math.max(0, tokens >= 1 ? tokens - 1 : tokens), at })
    if (buckets.size > addresses) buckets.delete(/** @type {string} */ (buckets.keys().next().value))
    return tokens >= 1
  }
}
