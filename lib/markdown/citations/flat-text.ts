import type { PhrasingContent, Text } from 'mdast'
import type { Place } from '@/lib/text/problems'

/** Stands for a node that is no text; no text contains it. */
const other = '\uFDD0'

/** The children of a paragraph as one string, so that a pattern may reach over marks: `[see *this* @key]`. */
export class FlatText {
  readonly value: string
  private readonly starts: number[] = []

  constructor(
    private readonly nodes: readonly PhrasingContent[],
    private readonly source: string,
  ) {
    let value = ''
    for (const node of nodes) {
      this.starts.push(value.length)
      value += node.type === 'text' ? node.value : other
    }
    this.value = value
  }

  /** The nodes between two offsets; texts are cut. */
  slice(from: number, to: number): PhrasingContent[] {
    return this.nodes.flatMap((node, index): PhrasingContent[] => {
      const start = this.starts[index]!
      if (node.type !== 'text') return start >= from && start < to ? [node] : []
      const value = node.value.slice(Math.max(0, from - start), Math.max(0, to - start))
      return value ? [{ type: 'text', value }] : []
    })
  }

  /** Place in the file of an `@`: the n-th of a text is the n-th in its source. */
  placeOf(offset: number): Place | 'escaped' | undefined {
    const index = this.starts.findLastIndex((start) => start <= offset)
    const node = this.nodes[index] as Text
    const { start, end } = node.position ?? {}
    if (start?.offset === undefined || end?.offset === undefined) return undefined
    const count = node.value.slice(0, offset - this.starts[index]! + 1).split('@').length - 1
    let at = start.offset - 1
    for (let nth = 0; nth < count; nth += 1) at = this.source.indexOf('@', at + 1)
    if (at === -1 || at >= end.offset) return start
    if (this.source[at - 1] === '\\') return 'escaped'
    const lines = this.source.slice(start.offset, at).split('\n')
    return {
      line: start.line + lines.length - 1,
      column: lines.length === 1 ? start.column + lines[0]!.length : lines.at(-1)!.length + 1,
    }
  }
}
