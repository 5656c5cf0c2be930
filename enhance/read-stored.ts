/**
 * A JSON value that this page stored on the device; undefined when there is none, or when it is damaged: extensions,
 * other versions of the site and people change it.
 */
export function readStored<Value>(key: string, isValid: (value: unknown) => value is Value): Value | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return isValid(value) ? value : undefined
  } catch {
    return undefined // no JSON
  }
}
