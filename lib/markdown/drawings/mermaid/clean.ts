import type { Element, ElementContent, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import { smallestText } from '@/lib/markdown/drawings/svg'
import { parseLength } from '@/lib/markdown/drawings/svg-text'
import { visit } from '@/lib/markdown/syntax/visit'
import { flattenStyles, getAttribute, setAttribute } from './flatten'
import { contrast, isAuthors, resolveColour } from './theme'

const colours = ['fill', 'stroke', 'stop-color', 'color'] as const
/** Elements whose text stands for what is drawn, or that a browser shows only on a pointer's way. */
const dropped = /^(?:title|desc|metadata|filter)$/

/**
 * Makes a drawing of mermaid's a part of the page: colours of the theme, no style sheet, no classes, and no data for
 * scripts.
 * @param source of the diagram: colours that its author wrote there are kept
 */
export function cleanDrawing(root: Element, source: string): void {
  flattenStyles(root)
  visit(root as Nodes, 'element', (element: Element) => {
    const isText = /^(?:text|tspan)$/.test(element.tagName)
    for (const name of colours) {
      const written = getAttribute(element, name)
      if (written) setAttribute(element, name, resolveColour(written, name, isText, source))
    }
  })
  keepLegible(root, source)
  enlargeText(root)
  visit(root as Nodes, 'text', (node) => {
    node.value = decodeEntities(node.value)
  })
  prune(root, collectUsed(root))
}

/** `#quot;` in a source is left as `&quot;` in the text of an SVG. */
const decodeEntities = (text: string) =>
  text.replace(/&#?\w+;/g, (entity) => textOf(fromHtml(entity, { fragment: true })))

/** No text is smaller than what a drawing shows legibly in its own size. */
function enlargeText(root: Element): void {
  visit(root as Nodes, 'element', (element: Element) => {
    const size = parseLength(getAttribute(element, 'font-size'))
    if (size && size < smallestText) setAttribute(element, 'font-size', String(smallestText))
  })
}

/** Ids that something in the drawing refers to. */
function collectUsed(root: Element): Set<string> {
  const used = new Set<string>()
  visit(root as Nodes, 'element', ({ properties }: Element) => {
    for (const value of Object.values(properties)) {
      for (const [, id] of String(value).matchAll(/(?:url\(["']?|^)#([^"')]+)/g)) used.add(id!)
    }
  })
  return used
}

/** The name of a commit without one (gitGraph): made of random digits, which are always the same here. */
const madeUp = /^\d+-8888888$/

/** Removes what nobody sees: markers that no line has, empty shapes and groups, names for scripts. */
function prune(element: Element, used: ReadonlySet<string>): void {
  for (const child of element.children) if (child.type === 'element') prune(child, used)
  element.children = element.children.filter((child) => isSeen(child, used))
  for (const [name, value] of Object.entries(element.properties)) {
    const isName =
      name === 'id' ? !used.has(String(value)) : /^(?:className|data.*|aria.*|role|tabIndex|on.*)$/.test(name)
    if (isName || value === '' || value === 'null') delete element.properties[name]
  }
}

function isSeen(child: ElementContent, used: ReadonlySet<string>): boolean {
  if (child.type !== 'element') return child.type === 'text' && !madeUp.test(child.value)
  const { tagName, properties, children } = child
  if (dropped.test(tagName) || getAttribute(child, 'display') === 'none') return false
  if (/^(?:marker|linearGradient|symbol)$/.test(tagName)) return used.has(String(properties.id))
  if (tagName === 'rect') return properties.width !== undefined && Number(properties.width) !== 0
  if (tagName === 'path') return Boolean(properties.d)
  if (/^(?:text|tspan|g|defs)$/.test(tagName)) return children.length > 0
  return true
}

/**
 * Text on a ground that the author coloured is black or white, whichever is legible there in both themes; large
 * coloured areas behind other things are thinned, so that they suit either theme.
 */
function keepLegible(root: Element, source: string): void {
  visit(root as Nodes, 'element', (element: Element) => {
    const classes = [element.properties.className ?? []].flat().map(String)
    if (element.tagName === 'rect' && classes.includes('rect')) setAttribute(element, 'fill-opacity', '0.25')
    if (!classes.includes('node') && !classes.includes('cluster')) return
    const ground = findGround(element, source)
    if (!ground) return
    visit(element as Nodes, 'element', (inner: Element) => {
      const isText = /^(?:text|tspan)$/.test(inner.tagName)
      if (isText && (getAttribute(inner, 'fill') ?? 'var').startsWith('var')) setAttribute(inner, 'fill', ground)
    })
  })
}

/** Black or white for the text of a node whose first shape the author filled. */
function findGround(node: Element, source: string): string | undefined {
  let found: string | undefined
  visit(node as Nodes, 'element', (shape: Element) => {
    const fill = /^(?:rect|polygon|circle|ellipse|path)$/.test(shape.tagName) && getAttribute(shape, 'fill')
    if (fill && !fill.startsWith('var') && isAuthors(fill, source)) found ??= contrast(fill)
  })
  return found
}
