import { findNearestName } from '@/lib/text/nearest-name'
import type { Cell } from './read-notebook'

/**
 * Chooses cells by tag, id, number or range, in the order of the notebook; all without a choice.
 * @returns the message and remedy for a name that no cell has
 * @example chooseCells(cells, 'loss,3-5')
 */
export function chooseCells(
  cells: readonly Cell[],
  choice: string | undefined,
): { cells: Cell[] } | { missing: string; nearest: string | undefined } {
  if (choice === undefined) return { cells: [...cells] }
  const chosen = new Set<Cell>()
  for (const name of choice.split(',').map((one) => one.trim())) {
    const [, from, to = from] = /^(\d+)(?:\s*-\s*(\d+))?$/.exec(name) ?? []
    const isChosen = ({ number, id, tags }: Cell) =>
      from ? number >= Number(from) && number <= Number(to) : id === name || tags.includes(name)
    const found = cells.filter(isChosen)
    if (found.length === 0) {
      const names = cells.flatMap(({ id, tags }) => [...tags, ...(id ? [id] : [])])
      const nearest = from ? undefined : findNearestName(name, names)
      return { missing: name, nearest }
    }
    for (const cell of found) chosen.add(cell)
  }
  return { cells: cells.filter((cell) => chosen.has(cell)) }
}
