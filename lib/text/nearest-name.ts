import { distance } from 'fastest-levenshtein'

/**
 * The known name that an unknown one was probably meant to be. Ties are decided by the first letter, which is seldom
 * mistyped.
 * @example findNearestName('darft', ['part', 'draft']) // => 'draft'
 */
export function findNearestName(name: string, known: readonly string[]): string | undefined {
  const written = name.toLowerCase()
  const [nearest] = known
    .map((one) => {
      const other = one.toLowerCase()
      return { one, edits: distance(written, other), bonus: written[0] === other[0] ? 0.5 : 0 }
    })
    .filter(({ edits }) => edits <= Math.max(name.length > 3 ? 2 : 1, name.length / 3))
    .sort((a, b) => a.edits - a.bonus - (b.edits - b.bonus))
  return nearest?.one
}
