interface Section {
  id: string
  depth: number
}

/**
 * For each section of a post, the id of the one that corresponds in a translation: by order, and among subsections by
 * order within theirs. Where one of both has more, the nearest.
 * @example matchSections([{ id: '요약', depth: 2 }], [{ id: 'summary', depth: 2 }]) // => ['summary']
 */
export function matchSections(own: readonly Section[], other: readonly Section[]): string[] {
  const [from, to] = [groupSections(own), groupSections(other)]
  return from.flatMap((group, index) => {
    const same = to[scale(index, from.length, to.length)] ?? []
    const [first, ...within] = group
    const [section, ...subsections] = same
    if (!first || !section) return []
    return [
      section.id,
      ...within.map((_, at) => (subsections[scale(at, within.length, subsections.length)] ?? section).id),
    ]
  })
}

/** The place among `to` that is where `index` is among `from`. */
const scale = (index: number, from: number, to: number): number =>
  from === to ? index : Math.round((index / Math.max(1, from - 1)) * Math.max(0, to - 1))

/** Each section with its subsections. */
function groupSections(sections: readonly Section[]): Section[][] {
  const groups: Section[][] = []
  for (const section of sections) {
    const last = groups.at(-1)
    if (section.depth === 2 || !last) groups.push([section])
    else last.push(section)
  }
  return groups
}
