import type { Paragraph } from 'mdast'
import type { Place } from '@/lib/text/problems'

/** A line of a paragraph as written, without the marks of the quotes that it stands in. */
export interface Line {
  text: string
  place: Place
  /** False where the line begins within code, a link or an element. */
  isText: boolean
}

/** The lines of a paragraph. */
export function listLines({ position, children }: Paragraph, source: string): Line[] {
  let offset = position?.start.offset ?? 0
  const written = source.slice(offset, position?.end.offset).split('\n')
  return written.map((line, index) => {
    const indent = index === 0 ? 0 : /^[ \t>]*/.exec(line)![0].length
    const at = offset + indent
    offset += line.length + 1
    const isText = children.some(
      (child) => child.type === 'text' && child.position!.start.offset! <= at && at <= child.position!.end.offset!,
    )
    const column = indent + (index === 0 ? (position?.start.column ?? 1) : 1)
    return { text: line.slice(indent), place: { line: (position?.start.line ?? 1) + index, column }, isText }
  })
}

/** Place of the offset in a piece of the source that begins at `start`. */
export function placeWithin(start: Place, written: string, offset: number): Place {
  const lines = written.slice(0, offset).split('\n')
  const last = lines.at(-1)!.length
  return { line: start.line + lines.length - 1, column: lines.length === 1 ? start.column + last : last + 1 }
}
