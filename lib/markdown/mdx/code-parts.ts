import type { Program } from 'estree'
import type { Nodes, Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { readAttributeValue } from '@/lib/markdown/syntax/literals'
import { visit } from '@/lib/markdown/syntax/visit'
import type { Place } from '@/lib/text/problems'

export type Expression = Extract<Nodes, { type: 'mdxFlowExpression' | 'mdxTextExpression' }>
type MdxjsEsm = Extract<Nodes, { type: 'mdxjsEsm' }>
export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement

/** The code of a post. */
export interface CodeParts {
  modules: MdxjsEsm[]
  /** `{…}` in text and between blocks; comments are none. */
  expressions: Expression[]
  /** Elements whose component is declared by `modules`. */
  components: JsxElement[]
  /** Other elements with attributes that have to be computed. */
  computed: JsxElement[]
}

/** @returns undefined for a post without code, which is nearly every post */
export function findCode(tree: Root): CodeParts | undefined {
  const parts: CodeParts = { modules: [], expressions: [], components: [], computed: [] }
  visit(tree, 'mdxjsEsm', (node) => void parts.modules.push(node))
  const declared = new Set(parts.modules.flatMap(({ data }) => listDeclared(data?.estree)))
  visit(tree, ['mdxFlowExpression', 'mdxTextExpression'], (node) => {
    if (!isComment(node as Expression)) parts.expressions.push(node as Expression)
  })
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    const element = node as JsxElement
    if (element.name && isOwn(element.name, declared)) parts.components.push(element)
    else if (element.attributes.some(isComputed)) parts.computed.push(element)
  })
  return Object.values(parts).some((list) => list.length > 0) ? parts : undefined
}

/** Whether an element is a component of the post: `<Slider>` or `<chart.Bars>`, if `Slider` or `chart` is declared. */
const isOwn = (name: string, declared: ReadonlySet<string>) =>
  (/^[^a-z]/.test(name) || name.includes('.')) && declared.has(name.split('.')[0]!)

export const isComment = ({ value }: { value: string }) =>
  /^\s*(?:\/\*[\s\S]*?\*\/\s*|\/\/[^\n]*(?:\n\s*|$))*$/.test(value)

/** Whether an attribute has to be computed: any expression but a literal, and `{...spread}`. */
export function isComputed(attribute: JsxElement['attributes'][number]): boolean {
  if (attribute.type === 'mdxJsxExpressionAttribute') return true
  return typeof attribute.value === 'object' && readAttributeValue(attribute) === undefined
}

/** Names that a module imports or declares. */
function listDeclared(program: Program | null | undefined): string[] {
  return (program?.body ?? []).flatMap((statement): string[] => {
    if (statement.type === 'ImportDeclaration') return statement.specifiers.map(({ local }) => local.name)
    if (statement.type !== 'ExportNamedDeclaration' || !statement.declaration) return []
    const { declaration } = statement
    if (declaration.type !== 'VariableDeclaration') return [declaration.id.name]
    return declaration.declarations.flatMap(({ id }) => listNames(id))
  })
}

/** @param pattern what stands left of `=`; destructured names are found at any depth */
function listNames(pattern: unknown): string[] {
  if (!pattern || typeof pattern !== 'object') return []
  const { type, name, value, argument, left, properties, elements } = pattern as Record<string, unknown>
  if (type === 'Identifier') return [String(name)]
  const inner = [value, argument, left, ...((properties ?? elements ?? []) as unknown[])]
  return inner.flatMap(listNames)
}

/** Where the text of a braced expression begins, in the file. */
export const afterBrace = (place: Place | undefined): Place | undefined =>
  place && { line: place.line, column: place.column + 1 }
