interface SliceOptions {
  /** Characters that are always in the first slice. */
  base: Iterable<string>
  /** Characters that must be in some slice, even if no document uses them. */
  all: Iterable<string>
  /** Number of characters in each later slice: a trade-off between many slices a page and large slices. */
  size: number
}

/**
 * Divides characters into the slices of a font. The first holds those that one document in twenty uses (at least two);
 * every page needs it. The others follow by frequency, with the characters of one document next to each other.
 * @param documents the characters of each document
 * @returns disjoint slices; a page loads those with a character that it uses
 * @example cutSlices([new Set('가나'), new Set('가다')], { base: 'a', all: '가나다라', size: 2 }) // => ['a가', '나다', '라']
 */
export function cutSlices(documents: readonly ReadonlySet<string>[], { base, all, size }: SliceOptions): string[] {
  const uses = new Map<string, number>()
  for (const document of documents) {
    for (const character of document) uses.set(character, (uses.get(character) ?? 0) + 1)
  }
  const count = (character: string) => uses.get(character) ?? 0
  const common = Math.max(2, documents.length / 20)
  const first = new Set([...base, ...[...uses.keys()].filter((character) => count(character) >= common)])
  const known = [...uses.keys()].filter((character) => !first.has(character)) // in the order of documents
  const unknown = [...new Set(all)].filter((character) => !first.has(character) && !uses.has(character)).sort()
  const used = known.sort((a, b) => count(b) - count(a))
  return [[...first].sort().join(''), ...chunk(used, size), ...chunk(unknown, 3 * size)]
}

function chunk(characters: string[], size: number): string[] {
  const count = Math.ceil(characters.length / size)
  const even = Math.ceil(characters.length / count)
  return Array.from({ length: count }, (_, index) => characters.slice(index * even, (index + 1) * even).join(''))
}
