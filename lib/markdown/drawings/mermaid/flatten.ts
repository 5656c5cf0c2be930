import type { Element, Nodes } from 'hast'
import { selectAll } from 'hast-util-select'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from '@/lib/markdown/syntax/visit'
import { drawingId } from './read-style'
import { type Declaration, parseDeclarations, parseRules } from './style-rules'

/** Properties that an element keeps, as attributes; of the others (fonts, cursors, shadows) the page decides. */
const kept =
  /^(?:fill|fill-opacity|stroke|stroke-(?:width|dasharray|opacity|linecap|linejoin)|opacity|font-(?:size|weight|style)|text-(?:anchor|decoration)|dominant-baseline|visibility|display)$/

/**
 * Turns the style sheet of a drawing into attributes of its elements, by the rules of the cascade, so that nothing of it
 * can reach the page and only what is used is sent.
 */
export function flattenStyles(root: Element): void {
  const sheet: string[] = []
  visit(root as Nodes, 'element', (element, index, parent) => {
    if (element.tagName !== 'style' || !parent || index === undefined) return undefined
    sheet.push(textOf(element))
    parent.children.splice(index, 1)
    return index
  })
  const styles = matchRules(root, sheet.join('\n'))
  visit(root as Nodes, 'element', (element: Element) => {
    const own = parseDeclarations(String(element.properties.style ?? ''))
    const all = [...(styles.get(element) ?? []), ...own]
    const important = all.filter(({ isImportant }) => isImportant)
    for (const { name, value } of [...all, ...important]) if (kept.test(name)) setAttribute(element, name, value)
    delete element.properties.style
  })
}

function matchRules(root: Element, sheet: string): Map<Element, Declaration[]> {
  const names = collectNames(root)
  const styles = new Map<Element, Declaration[]>()
  for (const { selector, declarations } of parseRules(sheet, drawingId)) {
    const classes = [...selector.matchAll(/\.([^\s.#:[>+~]+)/g)].map(([, name]) => name!)
    if (!classes.every((name) => names.has(name))) continue
    for (const element of selector === ':root' ? [root] : select(selector, root)) {
      styles.set(element, [...(styles.get(element) ?? []), ...declarations])
    }
  }
  return styles
}

function collectNames(root: Element): Set<string> {
  const names = new Set<string>()
  visit(root as Nodes, 'element', ({ properties }: Element) => {
    for (const name of [properties.className ?? []].flat()) names.add(String(name))
  })
  return names
}

function select(selector: string, root: Element): Element[] {
  try {
    return selectAll(selector, root)
  } catch {
    return [] // `::before`, or a selector that the library does not know
  }
}

/** Sets an SVG attribute, under whichever spelling the tree has it. */
export function setAttribute({ properties }: Element, name: string, value: string | undefined): void {
  const plain = name.replaceAll('-', '').toLowerCase()
  for (const key of Object.keys(properties)) if (key.replaceAll('-', '').toLowerCase() === plain) delete properties[key]
  if (value !== undefined) properties[name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())] = value
}

/** The value of an SVG attribute. */
export function getAttribute({ properties }: Element, name: string): string | undefined {
  const plain = name.replaceAll('-', '').toLowerCase()
  const key = Object.keys(properties).find((one) => one.replaceAll('-', '').toLowerCase() === plain)
  return key === undefined ? undefined : String(properties[key])
}
