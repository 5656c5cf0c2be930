import type { FieldDefs } from 'contentlayer2/source-files'

interface FieldDef {
  type: string
  required?: boolean
  description?: string
  of?: { type?: string; fields?: FieldDefs; of?: { fields?: FieldDefs } }
}

export interface JsonSchema {
  type?: string
  description?: string
  properties?: Record<string, JsonSchema>
  required?: string[]
  items?: JsonSchema
  additionalProperties?: boolean
}

/**
 * Fields of `lib/content/front-matter.ts` as a JSON schema, for editors.
 * @see https://json-schema.org/draft-07
 */
export function buildJsonSchema(fields: FieldDefs): JsonSchema {
  const entries = Object.entries(fields as Record<string, FieldDef>)
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, field]) => [name, buildField(field)])),
    required: entries.filter(([, { required }]) => required).map(([name]) => name),
    additionalProperties: false,
  }
}

function buildField({ type, description, of }: FieldDef): JsonSchema {
  if (type === 'nested') return { description, ...buildJsonSchema(of?.fields ?? {}) }
  if (type === 'json') return { description, type: 'object' }
  if (type !== 'list') return { description, type }
  return { description, type: 'array', items: of?.of ? buildJsonSchema(of.of.fields ?? {}) : { type: 'string' } }
}
