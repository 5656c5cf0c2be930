import type { Element, ElementContent, Root } from 'hast'
import { isBlank, isElement, replaceElements } from './tree'

const marks = 'strong em del u mark a code sup sub kbd abbr ins small var samp cite dfn'.split(' ')
const merged = ['strong', 'em', 'del', 'u', 'mark']
export const blocks = [
  'p',
  'ul',
  'ol',
  'pre',
  'table',
  'blockquote',
  'div',
  'figure',
  'hr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'math-block',
]

/**
 * Repairs emphasis that Markdown cannot express: around spaces, empty, around blocks, nested twice, split in two. The
 * text does not change.
 */
export function tidyEmphasis(tree: Root): void {
  replaceElements(tree, (element, parent) => {
    if (!marks.includes(element.tagName)) return undefined
    if (element.children.every(isBlank)) return element.children
    if (
      merged.includes(element.tagName) &&
      ((parent as Element).tagName === element.tagName || element.children.some((child) => isElement(child, ...blocks)))
    )
      return element.children
    return moveSpaces(element)
  })
  joinNeighbours(tree)
}

/** Moves spaces and line breaks at the ends of an emphasis out of it. */
function moveSpaces(element: Element): ElementContent[] | undefined {
  const { children } = element
  const before: ElementContent[] = []
  const after: ElementContent[] = []
  const [first, last] = [children[0], children.at(-1)]
  if (first?.type === 'text') {
    const kept = first.value.trimStart()
    if (kept !== first.value) before.push({ type: 'text', value: ' ' })
    first.value = kept
  }
  if (last?.type === 'text') {
    const kept = last.value.trimEnd()
    if (kept !== last.value) after.push({ type: 'text', value: ' ' })
    last.value = kept
  }
  while (isElement(children.at(-1), 'br')) after.unshift(children.pop()!)
  while (isElement(children[0], 'br')) before.push(children.shift()!)
  return before.length + after.length > 0 ? [...before, element, ...after] : undefined
}

/** Joins adjacent emphasis: `<b>두 </b><b>조각</b>`. */
function joinNeighbours(node: Root | Element): void {
  const joined: ElementContent[] = []
  for (const child of node.children as ElementContent[]) {
    const previous = joined.at(-1)
    if (child.type === 'element') joinNeighbours(child)
    if (isElement(child, ...merged) && isElement(previous, child.tagName)) previous.children.push(...child.children)
    else if (child.type === 'text' && previous?.type === 'text') previous.value += child.value
    else joined.push(child.type === 'element' ? child : { ...child })
  }
  node.children = joined
}
