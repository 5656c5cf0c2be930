import type { FieldDefs } from 'contentlayer2/source-files'
import { parseWrittenDate } from '@/lib/text/dates'

interface FieldDef {
  type: string
  required?: boolean
  /** The entries of a list, or the fields of a group. */
  of?: FieldDef & { fields?: FieldDefs }
}

type Values = Readonly<Record<string, unknown>>

/**
 * Checks what contentlayer does not: empty required fields, entries of lists, groups of texts, calendar dates. After
 * it, every value in the index has the type that the schema declares.
 * @throws Error naming the first unreadable field; `npm run check` reports its place and the remedy
 */
export function assertReadable(values: Values, fields: FieldDefs, timeZone: string): void {
  for (const [name, definition] of Object.entries(fields as Record<string, FieldDef>)) {
    const value = values[name]
    const isGiven = value !== undefined && value !== null
    const isReadable = isGiven ? fits(value, definition, timeZone) : !definition.required
    const isDate = !isGiven || !dates.has(name) || Boolean(parseWrittenDate(String(value), timeZone))
    if (!isReadable || !isDate) throw new Error(`${name}: ${JSON.stringify(value)} cannot be read`)
  }
}

const dates = new Set(['date', 'updated'])

function fits(value: unknown, { type, of }: FieldDef, timeZone: string): boolean {
  if (type === 'string') return typeof value === 'string' && value.trim() !== ''
  if (type === 'number') return Number.isFinite(value)
  if (type === 'list') return isList(value) && [...value].every((entry) => fits(entry, of!, timeZone))
  if (type === 'json') return isGroup(value) && Object.values(value).every((entry) => typeof entry === 'string')
  if (type !== 'nested') return typeof value === type
  if (!isGroup(value)) return false
  assertReadable(value, of?.fields ?? {}, timeZone)
  return true
}

/** While contentlayer builds a document, its lists are not arrays yet. */
function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value
}

function isGroup(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !isList(value)
}
