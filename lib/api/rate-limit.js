// @ts-check

/**
 * A token bucket per address, in the memory of this process.
 * @param {object} limits
 * @param {number} limits.burst requests allowed at once
 * @param {number} limits.perSecond requests allowed per second after that
 * @param {number} [limits.addresses] how many are remembered; the least recently seen is dropped first
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
