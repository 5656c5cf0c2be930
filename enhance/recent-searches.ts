const key = 'searches'
const kept = 6

/**
 * Recent queries, stored on this device only. Not by `read-stored.ts`: what `main.ts` shares with code that is loaded later
 * becomes a file of its own, for which every page would wait.
 */
export function listRecent(): string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : []
  } catch {
    return [] // damaged
  }
}

export function remember(query: string): void {
  const others = listRecent().filter((one) => one !== query)
  localStorage.setItem(key, JSON.stringify([query, ...others].slice(0, kept)))
}

export function forget(): void {
  localStorage.removeItem(key)
}
