/** A notebook of Jupyter in the fields that are shown, from nbformat 3 or 4 (https://nbformat.readthedocs.io). */
export interface Notebook {
  cells: Cell[]
  /** Language of its code. */
  language: string
  metadata: Record<string, unknown>
}

export interface Cell {
  kind: 'markdown' | 'code' | 'raw'
  /** From 1, in the order of the notebook. */
  number: number
  id?: string
  tags: string[]
  text: string
  outputs: Output[]
  /** Pictures that are pasted into a text, by name: their data by MIME type. */
  attachments: Record<string, Record<string, unknown>>
  metadata: Record<string, unknown>
}

export type Output =
  | { kind: 'stream'; name: string; text: string }
  | { kind: 'error'; text: string }
  | { kind: 'data'; data: Record<string, string>; metadata: Record<string, unknown> }

type Json = Record<string, unknown>
const asObject = (value: unknown): Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Json) : {}
const asList = (value: unknown): Json[] => (Array.isArray(value) ? value.map(asObject) : [])

/** Texts are one string or a list of lines with their ends. */
function asText(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join('')
  return typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value)
}

/** @throws Error that says what is no notebook in it */
export function readNotebook(json: string): Notebook {
  let parsed: unknown
  try {
    parsed = JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new Error(`it is no JSON (${(error as Error).message.split('\n')[0]})`)
  }
  const book = asObject(parsed)
  const version = Number(book.nbformat)
  if (!(version >= 3 && version < 5))
    throw new Error(`nbformat ${String(book.nbformat)} is not read: save it as nbformat 4`)
  const metadata = asObject(book.metadata)
  const cells = version === 3 ? asList(book.worksheets).flatMap((sheet) => asList(sheet.cells)) : asList(book.cells)
  const language =
    asObject(metadata.language_info).name ??
    asObject(metadata.kernelspec).language ??
    cells.find(({ language: one }) => one)?.language
  return {
    cells: cells.map((cell, index) => readCell(cell, index + 1)),
    language: asText(language) || 'python',
    metadata,
  }
}

function readCell(cell: Json, number: number): Cell {
  const metadata = asObject(cell.metadata)
  const written = asText(cell.source ?? cell.input)
  const type = String(cell.cell_type)
  return {
    kind: type === 'code' ? 'code' : type === 'raw' ? 'raw' : 'markdown',
    number,
    ...(typeof cell.id === 'string' && { id: cell.id }),
    tags: Array.isArray(metadata.tags) ? metadata.tags.map(String) : [],
    text: type === 'heading' ? `${'#'.repeat(Number(cell.level) || 1)} ${written}` : written, // nbformat 3
    outputs: asList(cell.outputs).flatMap(readOutput),
    attachments: asObject(cell.attachments) as Cell['attachments'],
    metadata,
  }
}

/** Names of nbformat 3 for MIME types. */
const oldNames: Record<string, string> = {
  text: 'text/plain',
  html: 'text/html',
  latex: 'text/latex',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
  json: 'application/json',
  javascript: 'application/javascript',
}

function readOutput(output: Json): Output[] {
  const type = String(output.output_type)
  if (type === 'stream')
    return [{ kind: 'stream', name: String(output.name ?? output.stream ?? 'stdout'), text: asText(output.text) }]
  if (type === 'error' || type === 'pyerr') {
    const trace = Array.isArray(output.traceback) ? output.traceback.map(String).join('\n') : ''
    return [{ kind: 'error', text: trace || `${asText(output.ename)}: ${asText(output.evalue)}` }]
  }
  const old = Object.entries(oldNames).flatMap(([name, mime]) =>
    output[name] === undefined ? [] : [[mime, output[name]]],
  )
  const data = Object.entries({ ...Object.fromEntries(old), ...asObject(output.data) })
  return [
    {
      kind: 'data',
      data: Object.fromEntries(data.map(([mime, value]) => [mime, asText(value)])),
      metadata: asObject(output.metadata),
    },
  ]
}
