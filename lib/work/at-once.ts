/**
 * Works on all of a list, on so many at a time at most.
 * @throws what the first that fails throws; those that were begun are not stopped
 */
export async function doAtOnce<Item>(
  count: number,
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values()
  const workers = Array.from({ length: Math.min(count, items.length) }, async () => {
    for (const item of queue) await work(item) // all take from the same
  })
  await Promise.all(workers)
}
