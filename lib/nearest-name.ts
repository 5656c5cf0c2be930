import { closest, distance } from 'fastest-levenshtein'

/**
 * The known name that an unknown one was probably meant to be.
 * @example findNearestName('darft', ['draft', 'date']) // => 'draft'
 */
export function findNearestName(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const match = closest(
    name.toLowerCase(),
    known.map((one) => one.toLowerCase()),
  )
  const index = known.findIndex((one) => one.toLowerCase() === match)
  return distance(name.toLowerCase(), match) <= Math.max(2, name.length / 3) ? known[index] : undefined
}
