import type { FieldDefs } from 'contentlayer2/source-files'
import { findNearestName } from '@/lib/text/nearest-name'
import type { Fix } from '@/lib/text/problems'
import { checkScalars } from '@/lib/text/yaml-characters'
import { isMap, isScalar, isSeq, type Node, type SourceFile, type YAMLMap } from './source-file'

/** Front matter fields with the nodes that give their places. */
export type Fields = Map<string, { value: unknown; node: Node; key: Node }>

interface FieldDef {
  type: string
  required?: boolean
  of?: { fields?: FieldDefs; of?: { fields?: FieldDefs } }
}

/** Checks types, required fields and unknown fields against the schema in `lib/content/front-matter.ts`. */
export function checkFields(map: FieldMap, definitions: FieldDefs, source: SourceFile, prefix = ''): Fields {
  const fields: Fields = new Map()
  const known = new Map(Object.entries(definitions as Record<string, FieldDef>))
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : ''
    const definition = known.get(name)
    if (!definition) failUnknown(prefix, name, key, map, [...known.keys()], source)
    else if (isGiven(value) && checkScalars(value, source.yaml, source.placeOf, source.problems)) {
      const mistake = checkType(value, definition, source, name)
      if (mistake)
        source.problems.error(
          source.placeOf(mistake[3] ?? value),
          `${prefix}${name}: ${mistake[0]}`,
          mistake[1],
          mistake[2],
        )
      else fields.set(name, { value: value.toJSON(), node: value, key })
    }
  }
  failMissing(map, known, source, prefix)
  return fields
}

type FieldMap = YAMLMap<Node, Node | null>

function isGiven(value: Node | null): value is Node {
  return value !== null && !(isScalar(value) && value.value === null)
}

function failUnknown(
  prefix: string,
  name: string,
  key: Node,
  map: FieldMap,
  known: string[],
  { problems, placeOf }: SourceFile,
): void {
  const nearest = findNearestName(name, known)
  const remedy = nearest ? `did you mean ${nearest}?` : `fields are ${known.join(', ')}`
  const fix = nearest && !map.has(nearest) ? { find: name, replace: nearest } : undefined
  problems.error(placeOf(key), `unknown field “${prefix}${name}”`, remedy, fix)
}

function failMissing(
  map: FieldMap,
  known: Map<string, FieldDef>,
  { problems, placeOf }: SourceFile,
  prefix: string,
): void {
  for (const [name, { required }] of known) {
    if (!required) continue
    const item = map.items.find(({ key }) => isScalar(key) && key.value === name)
    if (!item) problems.error(placeOf(map), `there is no ${prefix}${name}`, `add the line ${name}: …`)
    else if (!isGiven(item.value)) problems.error(placeOf(item.key), `${prefix}${name} is empty`, 'give it a value')
  }
}

type Mistake = [message: string, remedy: string, fix?: Fix, at?: Node] | undefined

function checkType(node: Node, definition: FieldDef, source: SourceFile, name: string): Mistake {
  switch (definition.type) {
    case 'string':
      return checkString(node)
    case 'boolean':
    case 'number':
    case 'json':
      return checkForm(node, definition.type)
    case 'list':
      if (definition.of?.of) return checkNestedList(node, definition.of.of.fields ?? {}, source, name)
      return checkList(node)
    case 'nested':
      if (!isMap(node)) return ['not a group of fields', 'write its fields below it, indented by two spaces']
      checkFields(node as FieldMap, definition.of?.fields ?? {}, source, `${name}.`)
      return undefined
    default:
      return undefined
  }
}

const forms: Record<string, { fits(node: Node): boolean; mistake(text: string): Mistake }> = {
  boolean: {
    fits: (node) => isScalar(node) && typeof node.value === 'boolean',
    mistake: (text) => [`“${text}” is neither true nor false`, 'write true or false, without quotes'],
  },
  number: {
    fits: (node) => isScalar(node) && typeof node.value === 'number',
    mistake: (text) => [`“${text}” is no number`, 'write digits without quotes'],
  },
  json: {
    fits: (node) => isMap(node) && Object.values(node.toJSON() as object).every((one) => typeof one === 'string'),
    mistake: () => ['not a group of texts', "write { '\\\\name': 'LaTeX' }"],
  },
}

function checkForm(node: Node, type: string): Mistake {
  const form = forms[type]!
  return form.fits(node) ? undefined : form.mistake(textOf(node))
}

function checkString(node: Node): Mistake {
  if (isScalar(node) && typeof node.value === 'string') {
    return node.value.trim() === '' ? ['is empty', 'give it a value'] : undefined
  }
  if (isScalar(node))
    return [`${textOf(node)} is a ${typeof node.value}, not text`, `put it in quotes: "${textOf(node)}"`, quote(node)]
  return ['not a text', 'write one line of text in quotes']
}

function checkNestedList(node: Node, fields: FieldDefs, source: SourceFile, name: string): Mistake {
  if (!isSeq(node)) return ['not a list', 'write each entry in a line of its own: - { … }']
  for (const item of node.items) {
    if (!isMap(item)) return ['an entry without fields', `write - { ${Object.keys(fields).join(': …, ')}: … }`]
    checkFields(item as FieldMap, fields, source, `${name}.`)
  }
  return undefined
}

/** Words that other YAML parsers read as booleans or dates. */
const ambiguous = /^(?:yes|no|on|off|y|n|\d{4}-\d{2}-\d{2})$/i

function checkList(node: Node): Mistake {
  if (!isSeq(node)) {
    const items = textOf(node)
      .split(/\s*,\s*/)
      .join(', ')
    const plain = isScalar(node) && node.type === 'PLAIN'
    return [
      `“${textOf(node)}” is not a list`,
      `write [${items}]`,
      plain ? { find: textOf(node), replace: `[${items}]` } : undefined,
    ]
  }
  for (const item of node.items as Node[]) {
    const mistake = checkItem(item)
    if (mistake) return mistake
  }
  return undefined
}

function checkItem(item: Node): Mistake {
  const inQuotes = `put it in quotes: "${textOf(item)}"`
  if (!isScalar(item) || typeof item.value !== 'string')
    return [`${textOf(item)} in the list is no text`, inQuotes, quote(item), item]
  if (item.type === 'PLAIN' && ambiguous.test(item.value))
    return [`${item.value} in the list may be read as something else`, inQuotes, quote(item), item]
  return item.value.trim() === '' ? ['an empty entry in the list', 'take it out'] : undefined
}

function quote(node: Node): Fix | undefined {
  return isScalar(node) ? { find: textOf(node), replace: JSON.stringify(textOf(node)) } : undefined
}

function textOf(node: Node): string {
  return isScalar(node) ? (node.source ?? String(node.value)) : String(node)
}
