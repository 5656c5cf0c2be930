import type { SearchIndex } from './index-file'

/** Maximum number of full scans of the vocabulary per query. A query with more typos would hardly match anyway. */
const scans = 3

/** Wraps an index for one query: results are cached, and scans of the vocabulary are limited. */
export function limitWork(index: SearchIndex): SearchIndex {
  let left = scans
  const scan = <Input extends string, Rest extends unknown[], Item>(list: (input: Input, ...rest: Rest) => Item[]) =>
    once((input: Input, ...rest: Rest) => {
      left -= 1
      return left < 0 ? [] : list(input, ...rest)
    })
  return {
    ...index,
    findTerm: once(index.findTerm),
    listByPrefix: once(index.listByPrefix),
    hasMatch: once(index.hasMatch),
    listIds: once(index.listIds),
    readPost: once(index.readPost),
    listHolding: scan(index.listHolding),
    listLike: scan(index.listLike),
  }
}

/** Memoizes a function by its first argument: within a query the others are always the same. */
function once<Input, Rest extends unknown[], Output>(
  ask: (input: Input, ...rest: Rest) => Output,
): (input: Input, ...rest: Rest) => Output {
  const known = new Map<Input, Output>()
  return (input, ...rest) => {
    if (!known.has(input)) known.set(input, ask(input, ...rest))
    return known.get(input) as Output
  }
}
