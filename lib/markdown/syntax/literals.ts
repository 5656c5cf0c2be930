import type { Expression, Program, Property, SpreadElement } from 'estree'
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx'

export type Literal = string | number | boolean | null | Literal[] | { [key: string]: Literal }

/**
 * The value of an attribute such as `{640}` or `{[1, 2]}`. Only literals: nothing in a post is executed.
 * @returns undefined for any other expression
 */
export function readLiteral(program: Program | null | undefined): Literal | undefined {
  const statement = program?.body[0]
  return statement?.type === 'ExpressionStatement' ? readExpression(statement.expression) : undefined
}

/** The value of an attribute of an element: null without one, undefined if it would have to be run. */
export function readAttributeValue({ value }: MdxJsxAttribute): Literal | undefined {
  return value && typeof value === 'object' ? readLiteral(value.data?.estree) : (value ?? null)
}

function readExpression(node: Expression | SpreadElement | null): Literal | undefined {
  if (node?.type === 'Literal' && !(node.value instanceof RegExp) && typeof node.value !== 'bigint') {
    return node.value as Literal
  }
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0]?.value.cooked ?? ''
  if (node?.type === 'UnaryExpression' && node.operator === '-') {
    const value = readExpression(node.argument)
    return typeof value === 'number' ? -value : undefined
  }
  if (node?.type === 'ArrayExpression') return allKnown(node.elements.map(readExpression))
  if (node?.type === 'ObjectExpression') return readObject(node.properties)
  return undefined
}

function allKnown(values: (Literal | undefined)[]): Literal[] | undefined {
  return values.every((value) => value !== undefined) ? (values as Literal[]) : undefined
}

function readObject(properties: (Property | SpreadElement)[]): { [key: string]: Literal } | undefined {
  const entries: [string, Literal][] = []
  for (const property of properties) {
    if (property.type !== 'Property' || property.computed) return undefined
    const value = readExpression(property.value as Expression)
    const key =
      property.key.type === 'Identifier' ? property.key.name : String((property.key as { value?: unknown }).value)
    if (value === undefined) return undefined
    entries.push([key, value])
  }
  return Object.fromEntries(entries)
}
