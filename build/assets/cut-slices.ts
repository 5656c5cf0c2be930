interface SliceOptions {
  /** Characters of the first slice, whoever uses them. */
  base: Iterable<string>
  /** Characters that have to be in some slice, also when no document is known to use them. */
  all: Iterable<string>
  /** Characters of a later slice: enough for a page to need few, few enough to be small. */
  size: number
}

/**
 * Cuts characters into the slices of a font. The first holds what one document in twenty uses, at least two: a page
 * needs it whatever it says. The rest follows by use, and characters of one document stand together.
 * @param documents the characters of each document
 * @returns slices of which no two share a character; a page loads those of which it needs one
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
