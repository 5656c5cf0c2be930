export interface Page<Item> {
  items: Item[]
  /** 1-based. */
  number: number
  /** At least 1: an empty list has one empty page. */
  total: number
}

/** The items of one page, or undefined when there is no such page. */
export function findPage<Item>(items: readonly Item[], number: number, size: number): Page<Item> | undefined {
  const total = countPages(items.length, size)
  if (!Number.isInteger(number) || number < 1 || number > total) return undefined
  return { items: items.slice((number - 1) * size, number * size), number, total }
}

export function countPages(count: number, size: number): number {
  return Math.max(1, Math.ceil(count / size))
}

/**
 * The number in `/page/<param>`, in canonical form only.
 * @example parsePageNumber('2') // => 2
 * @example parsePageNumber('02') // => undefined
 */
export function parsePageNumber(param: string): number | undefined {
  return /^[1-9]\d{0,5}$/.test(param) ? Number(param) : undefined
}

/**
 * The numbers of a pager: the ends, the current page and its neighbours; `undefined` is a gap.
 * A gap never hides a single page.
 * @example listPageLinks(6, 12) // => [1, undefined, 5, 6, 7, undefined, 12]
 * @example listPageLinks(1, 3) // => [1, 2, 3]
 */
export function listPageLinks(current: number, total: number): (number | undefined)[] {
  const shown = new Set([1, 2, current - 1, current, current + 1, total - 1, total])
  if (current > 4) shown.delete(2)
  if (current < total - 3) shown.delete(total - 1)
  const numbers = [...shown].filter((number) => number >= 1 && number <= total).sort((a, b) => a - b)
  return numbers.flatMap((number, index) => {
    const previous = numbers[index - 1]
    if (previous === undefined || number === previous + 1) return [number]
    return number === previous + 2 ? [previous + 1, number] : [undefined, number]
  })
}
