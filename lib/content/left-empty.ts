/** For `JSON.parse`: a field that its author left empty (`tags:`) is one that is not there. */
export function dropEmpty(_: string, value: unknown): unknown {
  return value ?? undefined
}
