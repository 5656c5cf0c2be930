import type { Code } from 'mdast'
import type { Problems } from '@/lib/problems'

export interface CodeMeta {
  title?: string
  /** 1-based numbers of marked lines. */
  highlighted: Set<number>
  numbered: boolean
  wrap: boolean
}

const form = 'title="train.py" {1,3-5} showLineNumbers wrap'

/**
 * Reads what stands behind the language of a fence.
 * @example ```python title="train.py" {1,3-5} showLineNumbers wrap
 */
export function parseCodeMeta(block: Code, problems: Problems): CodeMeta {
  const meta: CodeMeta = { highlighted: new Set(), numbered: false, wrap: false }
  const fail = (message: string, remedy: string) => problems.error(block.position?.start, message, remedy)
  const lines = block.value.split('\n').length
  for (const [word, quoted, range] of (block.meta ?? '').matchAll(/title="([^"]*)"|\{([^}]*)\}|\S+/g)) {
    if (quoted !== undefined) meta.title = quoted
    else if (range !== undefined) addRange(range, lines, meta.highlighted, fail)
    else if (word === 'showLineNumbers') meta.numbered = true
    else if (word === 'wrap') meta.wrap = true
    else fail(`code block: “${word}” is not understood`, `write ${form}`)
  }
  return meta
}

function addRange(
  range: string,
  lines: number,
  highlighted: Set<number>,
  fail: (message: string, remedy: string) => void,
): void {
  for (const part of range.split(',')) {
    const [, first, last = first] = /^\s*(\d+)(?:-(\d+))?\s*$/.exec(part) ?? []
    const [from, to] = [Number(first), Number(last)]
    if (!(from >= 1 && to >= from && to <= lines)) {
      fail(
        `code block: no lines “${part.trim()}” in a block of ${lines}`,
        `write line numbers from 1 to ${lines}, such as {1,3-5}`,
      )
      continue
    }
    for (let number = from; number <= to; number += 1) highlighted.add(number)
  }
}
