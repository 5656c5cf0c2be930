import type { Element, ElementContent, Nodes, Properties } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { s } from 'hastscript'
import { visit } from '@/lib/markdown/syntax/visit'
import type { Svg } from './svg'
import { isolateStyles, placing } from './svg-styles'

/** CSS class of one variant of an image that has another for narrow screens. */
export type Variant = 'wide-only' | 'narrow-only'

/**
 * Width of the image box in a window of 320 px, the narrowest to support (WCAG 1.4.10), less a margin of half a rem.
 */
export const narrowest = 304
/** From this width on the wide variant is shown (`@container` in app/styles/drawings.css). */
export const wideFrom = 640
/** Width of the text column (`--text-column` in app/styles/tokens.css). */
export const widest = 704

/** Attributes of `<svg>` that the page sets itself; the drawing's other attributes are kept. */
const replaced = /^(?:xmlns.*|version|baseProfile|width|height|x|y|role|aria.*|tabIndex|className|style)$/
/**
 * Inlines an SVG, so that it uses the fonts and colours of the theme. Ids get a prefix, so that several drawings can be
 * in one page; styles of its root for colours, lines and text are kept.
 * @param own of a file: its classes and style sheets get the prefix, too, while those of a generated drawing are the
 * page's; and how its author wants it to be shown
 */
export function renderDrawing(
  svg: Svg,
  alt: string,
  prefix: string,
  kinds: readonly string[],
  own?: { style?: string | undefined; title?: string | undefined },
): ElementContent {
  const root = structuredClone(svg.root)
  if (own) isolateStyles(root, prefix)
  const ids = new Set<string>()
  visit(root as Nodes, 'element', ({ properties }: Element) => void (properties.id && ids.add(String(properties.id))))
  visit(root as Nodes, (node, index, parent) => {
    if (node.type === 'element') prefixNames(node, ids, prefix)
    if (parent?.type !== 'element' || index === undefined) return undefined
    if (node.type === 'comment') return remove(parent, index)
    if (node.type !== 'text') return undefined
    if (parent.tagName === 'style') node.value = prefixSelectors(node.value, ids, prefix)
    else if (node.value.trim() === '' && !/^(?:text|tspan|textPath)$/.test(parent.tagName)) return remove(parent, index)
    return undefined
  })
  root.properties = buildProperties(svg, root.properties, alt, kinds)
  if (own?.style) root.properties.style = [root.properties.style, own.style].filter(Boolean).join(';')
  if (own?.title) root.children.unshift(s('title', own.title))
  // Raw, so that its text is not treated as text of the post.
  return { type: 'raw', value: toHtml(root) } as unknown as ElementContent
}

function buildProperties(svg: Svg, own: Properties, alt: string, kinds: readonly string[]): Properties {
  const kept = Object.fromEntries(Object.entries(own).filter(([name]) => !replaced.test(name)))
  const legible = Math.min(svg.legibleWidth, 2 * svg.width)
  const width = Math.max(svg.width, legible)
  const style = String(own.style ?? '')
    .split(';')
    .filter((one) => one.trim() !== '' && !placing.test(one))
  if (legible > narrowest && !kinds.includes('wide-only')) style.push(`--legible:${legible}px`)
  return {
    className: ['drawing', ...kinds, ...((own.className as string[] | undefined) ?? [])],
    role: 'img',
    ariaLabel: alt,
    viewBox: `0 0 ${svg.width} ${svg.height}`,
    fontSize: '16', // `medium`, instead of the font size around it
    ...kept,
    width: Math.round(width),
    height: Math.round((svg.height * width) / svg.width),
    style: style.join(';') || undefined,
  }
}

function prefixNames({ tagName, properties }: Element, ids: ReadonlySet<string>, prefix: string): void {
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'id') properties[name] = prefix + value
    else if (/^(?:xLink)?href$/i.test(name)) properties[name] = String(value).replace(/^#/, `#${prefix}`)
    else if (/^aria(?:LabelledBy|DescribedBy)$/.test(name)) {
      properties[name] = String(value).replace(/[^\s,]+/g, (id) => (ids.has(id) ? prefix + id : id))
    } else if (/^(?:begin|end)$/.test(name) && /^(?:animate|set)/.test(tagName)) {
      properties[name] = String(value).replace(/[\w-]+(?=\.)/g, (id) => (ids.has(id) ? prefix + id : id))
    } else if (typeof value === 'string') properties[name] = prefixAddresses(value, prefix)
  }
}

const prefixAddresses = (value: string, prefix: string) => value.replace(/url\((["']?)#/g, `url($1#${prefix}`)

function prefixSelectors(sheet: string, ids: ReadonlySet<string>, prefix: string): string {
  return prefixAddresses(sheet, prefix).replace(/#([\w-]+)(?=[^{}]*\{)/g, (found, id) =>
    ids.has(id) ? `#${prefix}${id}` : found,
  )
}

function remove(parent: Element, index: number): [skip: 'skip', next: number] {
  parent.children.splice(index, 1)
  return ['skip', index]
}
