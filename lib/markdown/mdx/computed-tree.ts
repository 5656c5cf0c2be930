import type { Nodes, Parent, Root } from 'mdast'
import type { ReactNode } from 'react'
import { say } from '@/lib/i18n/authors'
import type { Literal } from '@/lib/markdown/syntax/literals'
import type { Problems } from '@/lib/text/problems'
import { type CodeParts, type Expression, isComputed, type JsxElement } from './code-parts'
import type { OwnContent, OwnElement } from './own-element'

/** Puts what the code of a post has computed into its tree. */
export class ComputedTree {
  readonly contents: OwnContent[] = []
  private readonly replaced = new Map<Nodes, Nodes[]>()

  constructor(
    private readonly problems: Problems,
    private readonly parts: CodeParts,
    private readonly nodes: readonly (Expression | JsxElement)[],
  ) {}

  put(node: Expression | JsxElement, value: unknown): void {
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') this.putValue(node, value)
    else {
      const [component, props] = value as [unknown, Record<string, unknown>]
      if (this.parts.components.includes(node)) this.putComponent(node, component, props)
      else this.fillAttributes(node, props)
    }
  }

  /** What could not be computed is left out, but not the Markdown in it. */
  replaceIn(tree: Root): void {
    const { components, computed } = this.parts
    for (const node of computed) node.attributes = node.attributes.filter((one) => !isComputed(one))
    for (const node of this.nodes)
      if (!this.replaced.has(node))
        this.replaced.set(node, components.includes(node as JsxElement) ? (node as JsxElement).children : [])
    for (const node of computed) this.replaced.set(node, [node])
    const walk = (parent: Parent) => {
      parent.children = parent.children.flatMap((child) => {
        const nodes = child.type === 'mdxjsEsm' ? [] : inBlock(child, parent, this.replaced.get(child) ?? [child])
        for (const node of nodes) if ('children' in node) walk(node)
        return nodes
      }) as never[]
    }
    walk(tree)
  }

  private putValue(node: Expression, value: unknown): void {
    const { position } = node
    const text = textOf(value)
    if (text === '') this.replaced.set(node, [])
    else if (text !== undefined && !text.includes('\n')) {
      // An empty position: checks of what is written would read the code.
      const at = position && { ...position, end: position.start }
      this.replaced.set(node, [{ type: 'text', value: text, position: at }])
    } else if (text !== undefined || isRenderable(value) || this.isChildFunction(node, value))
      this.putOwn(node, { element: value as ReactNode }, [])
    else
      this.problems.error(position?.start, ...say.components.notShown(node.value.trim().slice(0, 40), nameKind(value)))
  }

  /** `<List>{(item) => <li>{item}</li>}</List>` */
  private isChildFunction(node: Expression, value: unknown): boolean {
    return typeof value === 'function' && this.parts.components.some(({ children }) => children.includes(node as never))
  }

  private putComponent(node: JsxElement, component: unknown, props: Record<string, unknown>): void {
    if (isComponent(component)) this.putOwn(node, { component, props, name: node.name! }, node.children)
    else this.problems.error(node.position?.start, ...say.components.noComponent(node.name!, nameKind(component)))
  }

  private putOwn(node: Expression | JsxElement, content: OwnContent, children: OwnElement['children']): void {
    const own: OwnElement = {
      type: 'ownElement',
      at: this.contents.push(content) - 1,
      children,
      position: node.position,
    }
    this.replaced.set(node, [own as unknown as Nodes])
  }

  /** Puts computed values in place of expressions: literals, as if the author had written them. */
  private fillAttributes(node: JsxElement, props: Record<string, unknown>): void {
    const { start } = node.position ?? {}
    const written = new Set(node.attributes.filter((one) => !isComputed(one)).map((one) => 'name' in one && one.name))
    node.attributes = node.attributes.filter((one) => !isComputed(one))
    for (const [name, value] of Object.entries(props)) {
      if (written.has(name) || value === undefined || value === false) continue
      const attribute = buildAttribute(name, value)
      if (attribute) node.attributes.push(attribute)
      else this.problems.error(start, ...say.components.badProp(node.name!, name, nameKind(value)))
    }
  }
}

/** A text between blocks is a paragraph, as if it were written there; in an element it is its text. */
function inBlock(child: Nodes, parent: Parent, nodes: Nodes[]): Nodes[] {
  const isBare = child.type !== 'mdxFlowExpression' || /^(?:mdxJsx|ownElement)/.test(parent.type)
  return nodes.map((node) =>
    isBare || node.type !== 'text' ? node : { type: 'paragraph', children: [node], position: node.position },
  )
}

type Attribute = JsxElement['attributes'][number]

function buildAttribute(name: string, value: unknown): Attribute | undefined {
  if (typeof value === 'string' || value === true)
    return { type: 'mdxJsxAttribute', name, value: value === true ? null : value }
  const literal = buildLiteral(value)
  if (literal === undefined) return undefined
  const estree = {
    type: 'Program',
    sourceType: 'module',
    body: [{ type: 'ExpressionStatement', expression: { type: 'Literal', value: literal } }],
  } as never
  return {
    type: 'mdxJsxAttribute',
    name,
    value: { type: 'mdxJsxAttributeValueExpression', value: JSON.stringify(literal), data: { estree } },
  }
}

/** The value, if it consists of texts, numbers, lists and plain objects. */
function buildLiteral(value: unknown): Literal | undefined {
  const copy = JSON.stringify(value)
  return copy === undefined || typeof value === 'function' ? undefined : (JSON.parse(copy) as Literal)
}

/** Text of what React shows as text; undefined for anything else. */
function textOf(value: unknown): string | undefined {
  if (value === null || value === undefined || typeof value === 'boolean') return ''
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return String(value)
  if (!Array.isArray(value)) return undefined
  const texts = value.map(textOf)
  return texts.every((text) => text !== undefined) ? texts.join('') : undefined
}

const isRenderable = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.every((one) => textOf(one) !== undefined || isRenderable(one))
    : typeof value === 'object' && value !== null && '$$typeof' in value

/** A function, or an object of React such as of `memo` and `forwardRef`. */
const isComponent = (value: unknown): boolean =>
  typeof value === 'function' || (typeof value === 'object' && value !== null && '$$typeof' in value)

const nameKind = (value: unknown): string =>
  value === undefined || value === null
    ? String(value)
    : say.components.kind(Array.isArray(value) ? 'list' : typeof value)
