import { type Expression, type Property, parseExpressionAt, type SpreadElement } from 'acorn'
import type { Place } from '@/lib/text/problems'

/**
 * The place of a field in the call that defines the settings, or of the nearest field around it that is written there.
 * @param call `defineSite` or `defineMessages`
 * @param field its names and indices, with points between them
 * @returns undefined when the call is not to be found, or has types in it
 * @example findField("export const site = defineSite({\n  name: ''\n})", 'defineSite', 'name') // => { line: 2, column: 3 }
 */
export function findField(source: string, call: string, field: string): Place | undefined {
  const at = new RegExp(`=\\s*(${call}\\s*\\()`, 'd').exec(source)?.indices?.[1]?.[0]
  if (at === undefined) return undefined
  try {
    const node = parseExpressionAt(source, at, { ecmaVersion: 'latest', sourceType: 'module', locations: true })
    if (node.type !== 'CallExpression' || node.arguments[0]?.type === 'SpreadElement') return undefined
    return walk(node.arguments[0], field.split('.'))
  } catch {
    return findLine(source, field) // types, which acorn does not read
  }
}

/** Names may have points: the longest one that is there counts. */
function walk(node: Expression | undefined, names: readonly string[]): Place | undefined {
  if (node?.type === 'ArrayExpression') {
    const item = node.elements[Number(names[0])]
    if (!item || item.type === 'SpreadElement') return undefined
    return (names.length > 1 ? walk(item, names.slice(1)) : undefined) ?? placeOf(item)
  }
  if (node?.type !== 'ObjectExpression') return undefined
  for (let count = names.length; count > 0; count -= 1) {
    const found = node.properties.find((one) => nameOf(one) === names.slice(0, count).join('.'))
    if (found?.type !== 'Property') continue
    return (count < names.length ? walk(found.value, names.slice(count)) : undefined) ?? placeOf(found)
  }
  return undefined
}

function nameOf(property: Property | SpreadElement): string | undefined {
  if (property.type === 'SpreadElement' || property.computed) return undefined
  return property.key.type === 'Identifier' ? property.key.name : String((property.key as { value?: unknown }).value)
}

function placeOf({ loc }: Expression | Property): Place | undefined {
  return loc ? { line: loc.start.line, column: loc.start.column + 1 } : undefined
}

/** The first line that begins with the last name of a field. */
function findLine(source: string, field: string): Place | undefined {
  const name = field.split('.').at(-1)!
  const line = source.split('\n').findIndex((text) => text.trimStart().startsWith(`${name}:`))
  return line === -1 ? undefined : { line: line + 1, column: source.split('\n')[line]!.search(/\S/) + 1 }
}
