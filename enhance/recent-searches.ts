const key = 'searches'
const kept = 6

/** Recent queries, stored on this device only. */
export function listRecent(): string[] {
  const stored = localStorage.getItem(key)
  return stored ? (JSON.parse(stored) as string[]) : []
}

export function remember(query: string): void {
  const others = listRecent().filter((one) => one !== query)
  localStorage.setItem(key, JSON.stringify([query, ...others].slice(0, kept)))
}

export function forget(): void {
  localStorage.removeItem(key)
}
