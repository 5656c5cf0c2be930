import type { Order } from './read-request'

/**
 * Batches orders: the first one waits, then the paths and tags of all orders received meanwhile are revalidated once.
 * Every caller gets the number of paths and tags of its batch.
 * @param wait milliseconds
 */
export function createCollector(wait: number) {
  let gathering: { paths: Set<string>; tags: Set<string>; done: Promise<number> } | undefined
  return (order: Order, carryOut: (all: Order) => void): Promise<number> => {
    const current = gathering ?? start()
    for (const path of order.paths) current.paths.add(path)
    for (const tag of order.tags) current.tags.add(tag)
    return current.done

    function start() {
      const [paths, tags] = [new Set<string>(), new Set<string>()]
      const done = new Promise((resolve) => setTimeout(resolve, wait)).then(() => {
        gathering = undefined
        carryOut({ paths: [...paths], tags: [...tags] })
        return paths.size + tags.size
      })
      gathering = { paths, tags, done }
      return gathering
    }
  }
}
