import type { VFileMessage } from 'vfile-message'
import type { Place } from '@/lib/text/problems'
import { hideSigns, offsetOf } from './literal-signs'

/** Most places of a post that are named as no MDX; each costs another parse of the whole. */
const mostFaults = 20

/** Places of one post that are not MDX, in the order of the parser. */
export class Faults {
  private told = 0
  /** Names of tags that are text now: what would have closed them is no fault of its own. */
  private readonly unpaired = new Set<string>()
  constructor(private readonly tell: (error: VFileMessage, text: string) => void) {}

  /**
   * Tells of a fault, and takes its sign as text, so that what stands behind it can be read.
   * @throws VFileMessage where no sign is its cause, or after too many
   */
  takeAsText(text: string, error: VFileMessage): string {
    const noticed = offsetOf(text, placeOf(text, error))
    const at = findSign(text, noticed)
    const name = (at !== undefined && /^<\/?([\w.:-]+)/.exec(text.slice(at, at + 100))?.[1]) || nameTag(error.reason)
    const isClosing = /closing slash/.test(error.reason)
    if (!isClosing || !this.unpaired.has(name)) this.tell(error, text)
    if (!isClosing) this.unpaired.add(name)
    this.told += 1
    if (at === undefined || this.told >= mostFaults) throw error
    return hideSigns(text, at, noticed)
  }
}

/** The tag that the parser speaks of. */
export const nameTag = (reason: string) => /`<\/?([\w.:-]*)/.exec(reason)?.[1] ?? ''

/** The last sign before a place, which began what is no code: of a value in a tag the sign of the tag. */
function findSign(text: string, at: number): number | undefined {
  const brace = text.lastIndexOf('{', at)
  const start = Math.max(text.lastIndexOf('<', at), text[brace - 1] === '=' ? -1 : brace)
  return start < 0 ? undefined : start
}

/** Where an error begins. */
export const placeOf = (text: string, { reason, line, column }: VFileMessage) =>
  findPlace(text, reason, { line: line ?? 1, column: column ?? 1 })

/** Where the error begins: the parser often reports where it noticed it. */
function findPlace(source: string, reason: string, noticed: Place): Place {
  const [, line, column] = /\((\d+):(\d+)/.exec(reason) ?? []
  if (line && column) return { line: Number(line), column: Number(column) }
  if (!/closing brace/.test(reason)) return noticed
  const lines = source.split('\n').slice(0, noticed.line)
  const opening = lines.findLastIndex((text) => text.includes('{'))
  return { line: opening + 1, column: (lines[opening]?.lastIndexOf('{') ?? 0) + 1 }
}
