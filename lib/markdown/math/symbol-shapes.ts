import type { Element, Nodes } from 'hast'

/** Classes of a size, which say where a symbol stands and not which it is. */
const ofPlace = /^(?:mtight|katex-sizing|(?:reset-)?size\d+)$/

export const listClasses = (node: Element) => (node.properties.className as string[] | undefined) ?? []

/** What a symbol is known by: the classes and letters that KaTeX draws, without sizes and places. */
export function printShape(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  const classes = listClasses(node).filter((name) => !ofPlace.test(name))
  return `<${classes.join(' ')}>${node.children.map(printShape).join('')}</>`
}

/** Whether it puts a mark above or below what it holds, which makes another symbol of it: `\hat x` is not `x`. */
export const isMarked = (node: Element): boolean =>
  listClasses(node).some((name) => /^(?:katex-)?(?:accent|overline|underline|accentunder)$/.test(name))

/** Whether what follows a symbol makes another of it: an index or a prime, not a power. */
export function changesSymbol(next: Nodes | undefined): boolean {
  const shape = next ? printShape(next) : ''
  return shape.startsWith('<msupsub><vlist-t vlist-t2>') || (shape.startsWith('<msupsub>') && shape.includes('′'))
}
