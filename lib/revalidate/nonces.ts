interface NonceSettings {
  /** Milliseconds that a request is good for. */
  lifetime: number
  /** So many are remembered at most. */
  size?: number
}

/**
 * The nonces of the requests that this process has taken, until they are too old to be sent again. When more than fit
 * are young, new ones are refused: none is forgotten early. Several servers know nothing of each other: a request that is
 * copied within five minutes to another one makes the same pages anew there, which changes nothing.
 */
export function createNonces({ lifetime, size = 10_000 }: NonceSettings) {
  const taken = new Map<string, number>()
  /** Takes a nonce. */
  return (nonce: string, now: number): 'new' | 'known' | 'full' => {
    for (const [old, until] of taken) {
      if (until > now) break
      taken.delete(old)
    }
    if (taken.has(nonce)) return 'known'
    if (taken.size >= size) return 'full'
    taken.set(nonce, now + lifetime)
    return 'new'
  }
}
