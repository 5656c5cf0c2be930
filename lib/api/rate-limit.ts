interface Bucket {
  tokens: number
  /** Milliseconds. */
  at: number
}

interface Limits {
  /** So many at once … */
  burst: number
  /** … and so many a second after that. */
  perSecond: number
  /** Addresses remembered; the one that was quiet longest is forgotten first. */
  addresses?: number
  now?: () => number
}

/** A token bucket for each address, in the memory of this process. Returns whether one more request is allowed. */
export function createRateLimit({ burst, perSecond, addresses = 10_000, now = Date.now }: Limits) {
  const buckets = new Map<string, Bucket>()
  return (address: string): boolean => {
    const at = now()
    const known = buckets.get(address) ?? { tokens: burst, at }
    const tokens = Math.min(burst, known.tokens + ((at - known.at) / 1000) * perSecond)
    buckets.delete(address)
    buckets.set(address, { tokens: Math.max(0, tokens >= 1 ? tokens - 1 : tokens), at })
    if (buckets.size > addresses) buckets.delete(buckets.keys().next().value as string)
    return tokens >= 1
  }
}
