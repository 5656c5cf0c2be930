import { csvParseRows } from 'd3-dsv'
import type { Root, Text } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { say } from '@/lib/i18n/authors'
import type { Told } from '@/lib/i18n/authors/room'
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
  if (strange) return fail(...say.values.attribute(strange))
  const [, file, key] = /^([^#]+\.(?:json|csv))#(.+)$/i.exec(String(attributes.get('of') ?? '')) ?? []
  if (!file || !key) return fail(...say.values.noKey)
  const digits = attributes.get('digits')
  if (digits !== undefined && !(Number.isInteger(digits) && Number(digits) >= 0 && Number(digits) <= 20))
    return fail(...say.values.noDigits)
  const text = readBeside(file, place, reading)
  if (text === undefined) return undefined
  const found = /\.csv$/i.test(file) ? findCell(text, key) : findKey(text, key)
  if ('missing' in found) return fail(...found.missing(file))
  return formatValue(found.value, digits as number | undefined, place, reading.problems)
}

type Found = { value: unknown } | { missing(file: string): Told }

/** By a dotted path (`lora.accuracy`, `runs.0.loss`) or a JSON pointer (https://www.rfc-editor.org/rfc/rfc6901). */
function findKey(text: string, key: string): Found {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { missing: (file) => say.values.noJson(file, (error as Error).message.split('\n')[0]!) }
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
    if (!names.includes(step))
      return sayMissing(step, names, { of: 'key', key: steps.slice(0, at).join(isPointer ? '/' : '.') })
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
  if (column === -1) return sayMissing(key.split('.').at(-1)!, head, { of: 'line' })
  const named = key.slice(0, -head[column]!.length - 1)
  const row =
    rows.find(([first]) => first === named) ?? (/^[1-9]\d*$/.test(named) ? rows[Number(named) - 1] : undefined)
  if (!row)
    return sayMissing(
      named,
      rows.flatMap(([first]) => first ?? []),
      { of: 'column' },
    )
  return { value: row[column] }
}

/** Where a name was looked for. */
type Where = { of: 'line' | 'column' } | { of: 'key'; key: string }

function sayMissing(step: string, names: string[], where: Where): Found {
  const nearest = findNearestName(step, names)
  return { missing: (file) => say.values.missing(file, step, where, nearest, names.slice(0, 8)) }
}

function formatValue(value: unknown, digits: number | undefined, place: Place | undefined, problems: Problems) {
  const isNumber =
    typeof value === 'number' || (typeof value === 'string' && /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(value))
  if (isNumber) return (digits === undefined ? String(value) : Number(value).toFixed(digits)).replace(/^-/, '−')
  if (typeof value === 'string' && value !== '' && digits === undefined) return value
  problems.error(
    place,
    ...say.values.noNumber(
      typeof value === 'string'
        ? { text: value }
        : value === null
          ? 'null'
          : Array.isArray(value)
            ? 'list'
            : typeof value,
      digits !== undefined,
    ),
  )
  return undefined
}
