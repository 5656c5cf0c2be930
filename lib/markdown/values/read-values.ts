import { csvParseRows } from 'd3-dsv'
import type { Root, Text } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { readAttributeValue } from '@/lib/markdown/syntax/literals'
import { readBeside } from '@/lib/markdown/syntax/read-beside'
import { visit } from '@/lib/markdown/syntax/visit'
import { findNearestName } from '@/lib/text/nearest-name'
import type { Place, Problems } from '@/lib/text/problems'

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement
type Reading = Parameters<typeof readBeside>[2]

/**
 * Puts stored values into sentences: `<Value of="./results.json#lora.accuracy" digits={1} />` becomes the number as text, in
 * all forms of the post.
 * @param tree modified in place
 */
export function readValues(tree: Root, reading: Reading): void {
  visit(tree, (node, index, parent) => {
    if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return undefined
    if (node.name !== 'Value' || !parent || index === undefined) return undefined
    const text: Text = { type: 'text', value: readValue(node, reading) ?? '?', position: node.position }
    const isBlock = node.type === 'mdxJsxFlowElement'
    parent.children[index] = isBlock ? { type: 'paragraph', children: [text], position: node.position } : text
    return undefined
  })
}

function readValue(node: JsxElement, reading: Reading): string | undefined {
  const place = node.position?.start
  const fail = (message: string, remedy: string) => void reading.problems.error(place, `<Value>: ${message}`, remedy)
  const attributes = new Map(
    node.attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' ? [[one.name, readAttributeValue(one)]] : [])),
  )
  const strange = [...attributes.keys()].find((name) => name !== 'of' && name !== 'digits')
  if (strange) return fail(`there is no attribute “${strange}”`, 'write of="./file.json#key" and digits={1}')
  const [, file, key] = /^([^#]+\.(?:json|csv))#(.+)$/i.exec(String(attributes.get('of') ?? '')) ?? []
  if (!file || !key)
    return fail('of names no value of a file', 'write of="./results.json#key" or of="./results.csv#row.column"')
  const digits = attributes.get('digits')
  if (digits !== undefined && !(Number.isInteger(digits) && Number(digits) >= 0 && Number(digits) <= 20))
    return fail('digits is no whole number from 0 to 20', 'write digits={1}')
  const text = readBeside(file, place, reading)
  if (text === undefined) return undefined
  const found = /\.csv$/i.test(file) ? findCell(text, key) : findKey(text, key)
  if ('missing' in found) return fail(`“${file}” ${found.missing}`, found.remedy)
  return formatValue(found.value, digits as number | undefined, place, reading.problems)
}

type Found = { value: unknown } | { missing: string; remedy: string }

/** By a dotted path (`lora.accuracy`, `runs.0.loss`) or a JSON pointer (https://www.rfc-editor.org/rfc/rfc6901). */
function findKey(text: string, key: string): Found {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { missing: `is no JSON (${(error as Error).message.split('\n')[0]})`, remedy: 'write it as a program would' }
  }
  const isPointer = key.startsWith('/')
  const steps = isPointer
    ? key
        .slice(1)
        .split('/')
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    : splitPath(key, value)
  for (const [at, step] of steps.entries()) {
    const names = value !== null && typeof value === 'object' ? Object.keys(value) : []
    if (!names.includes(step)) return sayMissing(step, names, steps.slice(0, at).join(isPointer ? '/' : '.'))
    value = (value as Record<string, unknown>)[step]
  }
  return { value }
}

/** Keys may hold dots themselves: the longest that is there is taken. */
function splitPath(path: string, root: unknown): string[] {
  const parts = path.split('.')
  const steps: string[] = []
  let value = root
  while (parts.length > 0) {
    const has = (key: string) => value !== null && typeof value === 'object' && Object.hasOwn(value, key)
    const length = parts.map((_, at) => parts.length - at).find((many) => has(parts.slice(0, many).join('.'))) ?? 1
    const step = parts.splice(0, length).join('.')
    steps.push(step)
    value = has(step) ? (value as Record<string, unknown>)[step] : undefined
  }
  return steps
}

/** `row.column`: the row by its first cell or its number from 1, the column by its name. */
function findCell(text: string, key: string): Found {
  const [head = [], ...rows] = csvParseRows(text.trim()).map((row) => row.map((cell) => cell.trim()))
  const column = head.findIndex((name) => key === name || key.endsWith(`.${name}`))
  if (column === -1) return sayMissing(key.split('.').at(-1)!, head, 'the first line')
  const named = key.slice(0, -head[column]!.length - 1)
  const row =
    rows.find(([first]) => first === named) ?? (/^[1-9]\d*$/.test(named) ? rows[Number(named) - 1] : undefined)
  if (!row)
    return sayMissing(
      named,
      rows.flatMap(([first]) => first ?? []),
      'the first column',
    )
  return { value: row[column] }
}

function sayMissing(step: string, names: string[], where: string): Found {
  const nearest = findNearestName(step, names)
  const known = names.slice(0, 8).join(', ')
  return {
    missing: `has no “${step}”${where ? ` in ${where}` : ''}`,
    remedy: nearest ? `did you mean ${nearest}?` : known ? `there are ${known}` : 'name a key of an object',
  }
}

function formatValue(value: unknown, digits: number | undefined, place: Place | undefined, problems: Problems) {
  const isNumber =
    typeof value === 'number' || (typeof value === 'string' && /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(value))
  if (isNumber) return (digits === undefined ? String(value) : Number(value).toFixed(digits)).replace(/^-/, '−')
  const kind = value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value
  if (typeof value === 'string' && value !== '' && digits === undefined) return value
  problems.error(
    place,
    `<Value>: what is there is ${typeof value === 'string' ? `“${value}”` : kind}, not a number`,
    digits === undefined ? 'name one value in it' : 'take digits out, or name a number',
  )
  return undefined
}
