import type { Node } from 'mdast'

/** Text between quotes as it stands in the source, with its offset. */
export interface Written {
  written: string
  at: number | undefined
}

/** The title of an image or definition in the source, if it stands there in one line. */
export function findTitle({ position }: Node, source: string): Written | undefined {
  const { start, end } = position ?? {}
  if (start?.offset === undefined) return undefined
  const whole = source.slice(start.offset, end?.offset)
  const match = /\s(?:"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|\(((?:[^()\\\n]|\\.)*)\))\s*\)?$/.exec(whole)
  const written = match?.slice(1).find((one) => one !== undefined)
  return written === undefined ? undefined : { written, at: start.offset + match!.index + 2 }
}

/** The value of `name="…"` in an attribute, or in the first line of a block. */
export function findValue(name: string, { position }: Node, source: string): Written | undefined {
  const { start, end } = position ?? {}
  if (start?.offset === undefined) return undefined
  const whole = source.slice(start.offset, end?.offset)
  const match = new RegExp(`^(?:[^\\n]*\\s)?${name}=(?:"([^"\\n]*)"|'([^'\\n]*)')`).exec(whole)
  const written = match?.[1] ?? match?.[2]
  return written === undefined ? undefined : { written, at: start.offset + match![0].length - 1 - written.length }
}
