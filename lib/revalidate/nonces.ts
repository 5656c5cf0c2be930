interface NonceSettings {
  /** Milliseconds for which a request is valid. */
  lifetime: number
  /** Maximum number of nonces stored. */
  size?: number
}

/**
 * Remembers the nonces accepted by this process until their requests expire. When the store is full, new requests are
 * refused: no nonce is dropped early. Servers do not share nonces: a request replayed to another one before it expires
 * revalidates the same pages there, which is harmless.
 */
export function createNonces({ lifetime, size = 10_000 }: NonceSettings) {
  const taken = new Map<string, number>()
  /** Records a nonce. */
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
