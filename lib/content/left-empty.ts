/** Reviver for `JSON.parse`: treats an empty field (`tags:`) as missing. */
export function dropEmpty(_: string, value: unknown): unknown {
  return value ?? undefined
}
