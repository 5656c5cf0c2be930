import type { FieldDefs } from 'contentlayer2/source-files'
import { parseWrittenDate } from '@/lib/text/dates'

interface FieldDef {
  type: string
  required?: boolean
  /** Of a list, its entries; of a group, its fields. */
  of?: FieldDef & { fields?: FieldDefs }
}

type Values = Readonly<Record<string, unknown>>

/**
 * What of a document contentlayer does not look at: empty required fields, entries of lists, groups of texts, days of the
 * calendar. With this no code behind the index meets a value that its types do not say.
 * @throws Error that names the first field that cannot be read; `npm run check` says where, and what to write instead
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

/** Contentlayer's lists are no arrays yet while a document is made. */
function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value
}

function isGroup(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !isList(value)
}
