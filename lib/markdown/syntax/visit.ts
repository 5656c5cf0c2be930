import type { Node, Parent } from 'mdast'
import type { visit as original } from 'unist-util-visit'

/** As a result of a visitor: the node's children are not visited. */
export const SKIP = 'skip'

type Result = undefined | null | boolean | number | typeof SKIP | readonly (boolean | number | typeof SKIP)[]
type Visitor = (node: Node, index: number | undefined, parent: Parent | undefined) => Result

/**
 * Visits a tree as unist-util-visit does, by type or all of it. That makes two functions and names them for each node;
 * over the forty passes of a post it took a fifth of the time of compiling.
 */
export const visit = ((tree: Node, test: string | string[] | Visitor, visitor?: Visitor) => {
  if (typeof test === 'function') walk(tree, undefined, undefined, test)
  else if (typeof test === 'string')
    walk(tree, undefined, undefined, (node, index, parent) =>
      node.type === test ? visitor!(node, index, parent) : undefined,
    )
  else
    walk(tree, undefined, undefined, (node, index, parent) =>
      test.includes(node.type) ? visitor!(node, index, parent) : undefined,
    )
}) as typeof original

/** @returns false to end, or the index of the sibling to visit next, if not the following one */
function walk(
  node: Node,
  index: number | undefined,
  parent: Parent | undefined,
  visitor: Visitor,
): false | number | undefined {
  const result = visitor(node, index, parent)
  const [action, next] = Array.isArray(result) ? result : typeof result === 'number' ? [true, result] : [result]
  if (action === false) return false
  const { children } = node as Partial<Parent>
  if (children && action !== SKIP) {
    for (let at = 0; at > -1 && at < (node as Parent).children.length; ) {
      const following = walk((node as Parent).children[at]!, at, node as Parent, visitor)
      if (following === false) return false
      at = following ?? at + 1
    }
  }
  return next as number | undefined
}
