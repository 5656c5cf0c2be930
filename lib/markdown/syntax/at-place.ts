import type { Nodes } from 'mdast'
import type { Handlers } from 'mdast-util-to-hast'
import type { Place } from '@/lib/text/problems'

/** An unexpected exception, with the place of the node that it came from. */
export class Placed extends Error {
  constructor(
    readonly place: Place | undefined,
    cause: unknown,
  ) {
    super(undefined, { cause })
  }
}

/** Runs what renders a node; what it throws is thrown on with the place of the innermost node. */
export function atPlace<Result>(node: { position?: Nodes['position'] }, render: () => Result): Result {
  try {
    return render()
  } catch (error) {
    throw error instanceof Placed || !node.position ? error : new Placed(node.position.start, error)
  }
}

/** Handlers that say where an unexpected exception came from. */
export function placeHandlers(handlers: Handlers): Handlers {
  return Object.fromEntries(
    Object.entries(handlers).map(([name, handler]) => [
      name,
      handler && ((state, node, parent) => atPlace(node, () => handler(state, node, parent))),
    ]),
  ) as Handlers
}
