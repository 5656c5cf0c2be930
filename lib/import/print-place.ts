import type { Element } from 'hast'
import type { State } from 'hast-util-to-mdast'
import { attribute } from './clean/tree'

/** A place that links name. */
export function printPlace(state: State, node: Element): never {
  const value = attribute(node, 'dataId')
  if (value === undefined) return state.all(node) as never
  const [type, name] = node.tagName === 'canvas' ? ['mdxJsxTextElement', 'span'] : ['mdxJsxFlowElement', 'div']
  return { type, name, attributes: [{ type: 'mdxJsxAttribute', name: 'id', value }], children: [] } as never
}
