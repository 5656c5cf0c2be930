import { readStored } from './read-stored'

const key = 'searches'
const kept = 6

/** Recent queries, stored on this device only. */
export function listRecent(): string[] {
  const isList = (value: unknown): value is string[] =>
    Array.isArray(value) && value.every((one) => typeof one === 'string')
  return readStored(key, isList) ?? []
}

export function remember(query: string): void {
  const others = listRecent().filter((one) => one !== query)
  localStorage.setItem(key, JSON.stringify([query, ...others].slice(0, kept)))
}

export function forget(): void {
  localStorage.removeItem(key)
}
