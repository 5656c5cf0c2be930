import type { SearchIndex } from './search-index'

/** Maximum number of full scans of the vocabulary per query. A query with more typos would hardly match anyway. */
const scans = 3

/** Maximum number of lookups of sounds per query: each compares some words. */
const sounds = 60

/** Wraps an index for one query: results are cached, and scans of the vocabulary are limited. */
export function limitWork(index: SearchIndex): SearchIndex {
  let left = scans
  const posts = index.countPosts()
  let soundsLeft = sounds
  const scan = <Input extends string, Rest extends unknown[], Item>(list: (input: Input, ...rest: Rest) => Item[]) =>
    once((input: Input, ...rest: Rest) => {
      left -= 1
      return left < 0 ? [] : list(input, ...rest)
    })
  return {
    ...index,
    countPosts: () => posts,
    findTerm: once(index.findTerm),
    listByPrefix: once(index.listByPrefix),
    hasMatch: once(index.hasMatch),
    listIds: once(index.listIds),
    listSections: once(index.listSections),
    listBySound: once((keys: readonly string[]) => {
      soundsLeft -= 1
      return soundsLeft < 0 ? [] : index.listBySound(keys)
    }, JSON.stringify),
    getPost: once(index.getPost),
    readPost: once(index.readPost),
    listHolding: scan(index.listHolding),
    listLike: scan(index.listLike),
  }
}

/** Memoizes a function by its first argument: within a query the others are always the same. */
function once<Input, Rest extends unknown[], Output>(
  ask: (input: Input, ...rest: Rest) => Output,
  keyOf: (input: Input) => unknown = (input) => input,
): (input: Input, ...rest: Rest) => Output {
  const known = new Map<unknown, Output>()
  return (input, ...rest) => {
    const key = keyOf(input)
    if (!known.has(key)) known.set(key, ask(input, ...rest))
    return known.get(key) as Output
  }
}
