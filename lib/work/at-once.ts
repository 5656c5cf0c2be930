/**
 * Processes a list with limited concurrency.
 * @throws the first error; work in progress is not cancelled
 */
export async function doAtOnce<Item>(
  count: number,
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values()
  const workers = Array.from({ length: Math.min(count, items.length) }, async () => {
    for (const item of queue) await work(item) // all workers share the iterator
  })
  await Promise.all(workers)
}
