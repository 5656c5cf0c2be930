type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** What the browser remembers of its reader. Where it may not (all cookies are blocked), until the page is left. */
export const storage: Kept = findStorage()

function findStorage(): Kept {
  try {
    return localStorage // the property itself throws
  } catch {
    const kept = new Map<string, string>()
    return {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    }
  }
}
