import type { Element, ElementContent, Nodes, Properties } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'
import type { Svg } from './svg'

/** What CSS shows of a picture that has a variant for narrow windows. */
export type Variant = 'wide-only' | 'narrow-only'

/** A box in a window of 320 px: the narrowest that is read in (WCAG 1.4.10), less a margin of half a rem. */
export const narrowest = 304
/** From here on the wide variant is shown (`@container` in app/figures.css). */
export const wideFrom = 640

/** Attributes of `<svg>` that the page gives itself; the others are the drawing's own and are kept. */
const replaced = /^(?:xmlns.*|version|baseProfile|width|height|x|y|role|aria.*|tabIndex|className|style)$/
/** What a style of the drawing's own would do to the page around it. */
const placing =
  /^\s*(?:(?:min-|max-)?(?:width|height|inline-size|block-size)|position|inset|top|right|bottom|left|margin|float|display|z-index)\b/

/**
 * The SVG as part of the page, where it takes the fonts and the colours of the theme. Its names get a prefix, so that
 * several drawings stand in one page; what its root says of colours, lines and text stays.
 */
export function renderDrawing(svg: Svg, alt: string, prefix: string, kinds: readonly string[]): ElementContent {
  const root = structuredClone(svg.root)
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
  // Raw: what is in it are no words of the post.
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
    fontSize: '16', // `medium`, not the size of the text around it
    ...kept,
    width: Math.round(width),
    height: Math.round((svg.height * width) / svg.width),
    style: style.join(';') || undefined,
  }
}

function prefixNames({ properties }: Element, ids: ReadonlySet<string>, prefix: string): void {
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'id') properties[name] = prefix + value
    else if (/^(?:xLink)?href$/i.test(name)) properties[name] = String(value).replace(/^#/, `#${prefix}`)
    else if (/^aria(?:LabelledBy|DescribedBy)$/.test(name)) {
      properties[name] = String(value).replace(/[^\s,]+/g, (id) => (ids.has(id) ? prefix + id : id))
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
