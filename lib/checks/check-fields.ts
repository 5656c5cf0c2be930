import type { FieldDefs } from 'contentlayer2/source-files'
import { say } from '@/lib/i18n/authors'
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
  const fix = nearest && !map.has(nearest) ? { find: name, replace: nearest } : undefined
  problems.error(placeOf(key), ...say.fields.unknown(`${prefix}${name}`, nearest, known), fix)
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
    if (!item) problems.error(placeOf(map), ...say.fields.missing(prefix, name))
    else if (!isGiven(item.value)) problems.error(placeOf(item.key), ...say.fields.emptyField(`${prefix}${name}`))
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
      if (!isMap(node)) return say.fields.noGroup
      checkFields(node as FieldMap, definition.of?.fields ?? {}, source, `${name}.`)
      return undefined
    default:
      return undefined
  }
}

const forms: Record<string, { fits(node: Node): boolean; mistake(text: string): Mistake }> = {
  boolean: {
    fits: (node) => isScalar(node) && typeof node.value === 'boolean',
    mistake: (text) => say.fields.noBoolean(text),
  },
  number: {
    fits: (node) => isScalar(node) && typeof node.value === 'number',
    mistake: (text) => say.fields.noNumber(text),
  },
  json: {
    fits: (node) => isMap(node) && Object.values(node.toJSON() as object).every((one) => typeof one === 'string'),
    mistake: () => say.fields.noTexts,
  },
}

function checkForm(node: Node, type: string): Mistake {
  const form = forms[type]!
  return form.fits(node) ? undefined : form.mistake(textOf(node))
}

function checkString(node: Node): Mistake {
  if (isScalar(node) && typeof node.value === 'string') {
    return node.value.trim() === '' ? say.fields.empty : undefined
  }
  if (isScalar(node)) return [...say.fields.noText(textOf(node), typeof node.value), quote(node)]
  return say.fields.noLine
}

function checkNestedList(node: Node, fields: FieldDefs, source: SourceFile, name: string): Mistake {
  if (!isSeq(node)) return say.fields.noNestedList
  for (const item of node.items) {
    if (!isMap(item)) return say.fields.noFields(Object.keys(fields))
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
      ...say.fields.noList(textOf(node), items),
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
  if (!isScalar(item) || typeof item.value !== 'string')
    return [...say.fields.entryNoText(textOf(item)), quote(item), item]
  if (item.type === 'PLAIN' && ambiguous.test(item.value))
    return [...say.fields.ambiguousEntry(item.value), quote(item), item]
  return item.value.trim() === '' ? say.fields.emptyEntry : undefined
}

function quote(node: Node): Fix | undefined {
  return isScalar(node) ? { find: textOf(node), replace: JSON.stringify(textOf(node)) } : undefined
}

function textOf(node: Node): string {
  return isScalar(node) ? (node.source ?? String(node.value)) : String(node)
}
