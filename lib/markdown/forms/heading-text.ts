import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'

/** Numbers of citations change with the text before them: ids do without them. */
export const withoutNumber = (mark: string) => mark.replace(/^\d+$|\s*\[\d+[^\]]*\]$/, '')

/**
 * The text of a heading: with its citations, without note marks and cards, and a formula once.
 * @param write changes the text of a citation
 */
export function readHeading(children: readonly ElementContent[], write: (mark: string) => string = String): string {
  return textOf({ type: 'root', children: children.map((child) => readNode(child, write)) }).trim()
}

function readNode(node: ElementContent, write: (mark: string) => string): ElementContent {
  if (node.type === 'element') return readElement(node, write)
  if ((node.type as string) !== 'raw') return node
  const { value } = node as unknown as { value: string }
  return { type: 'text', value: /<annotation[^>]*>([^<]*)</.exec(value)?.[1] ?? '' }
}

function readElement(node: Element, write: (mark: string) => string): ElementContent {
  const name = classOf(node)
  if (name === 'cite') return { type: 'text', value: write(textOf(node)) }
  if (name.includes('note-mark') || name.includes('reference')) return { type: 'text', value: '' }
  const isNote = name.includes('note-place') && !node.children.some((child) => classOf(child) === 'cite')
  return { ...node, children: isNote ? [] : node.children.map((child) => readNode(child, write)) }
}

function classOf(node: ElementContent): string {
  return node.type === 'element' ? String(node.properties.className ?? '') : ''
}
