/**
 * What has the same key, in the order in which keys come first. (`Map.groupBy` needs a newer Node.)
 * @example groupBy([1, 2, 3], (n) => n % 2) // => Map { 1 => [1, 3], 0 => [2] }
 */
export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
