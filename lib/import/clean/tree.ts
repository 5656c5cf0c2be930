import type { Element, ElementContent, Nodes, Parents } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'

export const isElement = (node: Nodes | undefined, ...names: string[]): node is Element =>
  node?.type === 'element' && (names.length === 0 || names.includes(node.tagName))

export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name)
}

/** A property as text: `data-ke-type` is `dataKeType`. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name]
  if (Array.isArray(value)) return value.join(' ')
  return value === undefined || value === null || value === false ? undefined : String(value)
}

/** Replaces elements, children first: `undefined` keeps the element, a list replaces it. */
export function replaceElements(
  tree: Nodes,
  replace: (element: Element, parent: Parents) => ElementContent[] | undefined,
): void {
  const found: { node: Element; parent: Parents }[] = []
  visit(tree, 'element', (node, _, parent) => {
    if (parent) found.push({ node, parent })
  })
  for (const { node, parent } of found.reverse()) {
    const made = replace(node, parent)
    if (made) parent.children.splice(parent.children.indexOf(node as never), 1, ...(made as never[]))
  }
}

/** Replaces text nodes outside code and formulas. */
export function replaceTexts(tree: Nodes, replace: (value: string) => ElementContent[] | undefined): void {
  visit(tree, (node, index, parent) => {
    if (isElement(node as Nodes, 'pre', 'code', 'math-inline', 'math-block')) return SKIP
    if (node.type !== 'text' || !parent || index === undefined) return
    const made = replace(node.value)
    if (!made) return
    ;(parent as Parents).children.splice(index, 1, ...(made as never[]))
    return index + made.length
  })
}

/** Whether a node has no text and nothing visible. */
export function isBlank(node: ElementContent): boolean {
  if (node.type === 'comment') return true
  if (node.type === 'text') return node.value.replace(/[\u00a0\u200b\ufeff]/g, ' ').trim() === ''
  if (node.type !== 'element') return true
  if (
    ['img', 'br', 'hr', 'iframe', 'video', 'audio', 'input', 'footnote-mark', 'math-inline', 'math-block'].includes(
      node.tagName,
    )
  )
    return false
  return (
    textOf(node)
      .replace(/[\u00a0\u200b\ufeff]/g, ' ')
      .trim() === '' && node.children.every(isBlank)
  )
}
