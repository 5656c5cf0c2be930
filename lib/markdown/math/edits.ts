/** A replacement in a text, by offsets of the text before any of them. */
export interface Edit {
  from: number
  to: number
  text: string
}

/** Applies replacements that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let [result, end] = ['', 0]
  for (const edit of sortEdits(edits)) {
    result += text.slice(end, edit.from) + edit.text
    end = edit.to
  }
  return result + text.slice(end)
}

/** The offset in the text before the edits, of an offset in the text after them. */
export function offsetBefore(edits: readonly Edit[], offset: number): number {
  let shift = 0
  for (const { from, to, text } of sortEdits(edits)) {
    const start = from + shift
    if (offset < start) break
    if (offset < start + text.length) return from
    shift += text.length - (to - from)
  }
  return offset - shift
}

/** In order; at one place, in the order in which they were made. */
const sortEdits = (edits: readonly Edit[]): Edit[] => [...edits].sort((a, b) => a.from - b.from || a.to - b.to)
