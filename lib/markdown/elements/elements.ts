import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type { State } from 'mdast-util-to-hast'
import { say } from '@/lib/i18n/authors'
import { renderPublications } from '@/lib/markdown/citations/publications'
import type { Context } from '@/lib/markdown/context'
import { renderFigureElement, renderImageElement } from '@/lib/markdown/drawings/figure-element'
import { captionFigure } from '@/lib/markdown/drawings/figures'
import { type Literal, readAttributeValue } from '@/lib/markdown/syntax/literals'
import { findNearestName } from '@/lib/text/nearest-name'
import type { Place } from '@/lib/text/problems'
import { renderAside } from './asides'
import { keepHarmless, keepOwn } from './own-attributes'
import { sayInstead } from './say-instead'

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement
export type Attributes = Record<string, Literal>
type Component = (
  attributes: Attributes,
  children: ElementContent[],
  context: Context<'elements' | 'drawings' | 'syntax'>,
  place: Place | undefined,
) => ElementContent

/** The components of posts. They are rendered by the compiler, so they need no script in the browser. */
const components = {
  /** `<Figure src="./plot.svg" alt="…" wide>caption</Figure>`, or around a table or code. */
  Figure: renderFigureElement,
  /** `<Chart type="line" src="./results.csv" x="steps" y="loss" alt="…" title="caption" />` */
  Chart: (attributes, children, context, place) =>
    captionFigure(context.drawing.charts!.renderChartElement(attributes, place, context), children, context),
  /** `<Aside>a remark for the margin</Aside>`, within a sentence or as a block. */
  Aside: (_, children, context) => renderAside(children, context),
  /** `<Publications of="me" />`: works by year, on a page. */
  Publications: (attributes, _, context, place) => renderPublications(attributes, context, place),
} satisfies Record<string, Component>

/** With those that are text or other elements before the tree is rendered. */
const known = [...Object.keys(components), 'Value', 'Notebook']

export type ComponentName = keyof typeof components

function findComponent(name: string): Component | undefined {
  return Object.hasOwn(components, name) ? components[name as ComponentName] : undefined
}

/** HTML elements allowed in posts: text, tables, lists, disclosure. Nothing that loads, runs or submits. */
const allowed = new Set(
  'a abbr b blockquote br cite code dd del details dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr'.split(
    ' ',
  ),
)

/** Renders an HTML element or a component. */
export function renderElement(
  state: State,
  node: JsxElement,
  context: Context<'elements' | 'drawings' | 'syntax'>,
): ElementContent {
  const name = node.name!
  const attributes = readAttributes(node, context)
  const children = state.all(node as never) as ElementContent[]
  const component = findComponent(name)
  if (component) return component(attributes, children, context, node.position?.start)
  if (/^[A-Z]/.test(name) || name.includes('.')) {
    const nearest = findNearestName(name, known)
    context.problems.error(node.position?.start, ...say.syntax.unknownComponent(name, nearest, known))
    return h('span', children)
  }
  if (!allowed.has(name)) {
    context.problems.error(node.position?.start, ...say.syntax.notAllowed(name, sayInstead(name, attributes)))
    return h('span', children)
  }
  if (name === 'img') return renderImageElement(attributes, context, node.position?.start)
  return h(name, keepOwn(name, attributes, context, node.position?.start) as never, children) as Element
}

/**
 * Attributes as plain values; expressions that would have to be executed, and attributes not in JSX form, are errors.
 */
export function readAttributes(node: JsxElement, context: Context): Attributes {
  const attributes: Attributes = {}
  for (const attribute of node.attributes) {
    const problem = attribute.type === 'mdxJsxAttribute' ? checkAttribute(attribute) : spread
    if (problem) context.problems.error(node.position?.start, `<${node.name}>: ${problem[0]}`, problem[1])
    else if (attribute.type === 'mdxJsxAttribute') attributes[attribute.name] = readAttributeValue(attribute) ?? null
  }
  const { style, ...rest } = attributes
  const kept = style !== undefined && keepHarmless(node.name ?? '', style, context, node.position?.start)
  for (const [name, value] of Object.entries(rest)) if (value === null && name !== 'wide') rest[name] = true
  return kept ? { ...rest, style: kept } : rest
}

const spread: [string, string] = say.syntax.spread

function checkAttribute(attribute: MdxJsxAttribute): [message: string, remedy: string] | undefined {
  if (/^on/i.test(attribute.name)) return say.syntax.handler(attribute.name)
  if (attribute.name === 'style' && typeof attribute.value === 'string') {
    return say.syntax.styleString
  }
  if (attribute.value && typeof attribute.value === 'object' && readAttributeValue(attribute) === undefined) {
    return say.syntax.runAttribute(attribute.name, attribute.value.value)
  }
  return undefined
}
