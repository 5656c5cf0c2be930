import type { Code } from 'mdast'
import { say } from '@/lib/i18n/authors'
import { findNearestName } from '@/lib/text/nearest-name'
import type { Problems } from '@/lib/text/problems'

export interface CodeMeta {
  title?: string
  /** Label of the tab; adjacent blocks with labels form one group. */
  tab?: string
  /** A file beside the post, optionally with a region after `#`. */
  file?: string
  /** 1-based numbers of highlighted lines. */
  highlighted: Set<number>
  /** 1-based numbers of focused lines; the others are dimmed. Empty: none are dimmed. */
  focused: Set<number>
  numbered: boolean
  wrap: boolean
  /** Not collapsed, however long. */
  expanded: boolean
  /** Run by `npm run blog -- check --run`; blocks with the same name share their code. */
  run?: string | true
}

const form = 'title="train.py" {1,3-5} focus={2-4} showLineNumbers wrap expanded tab="Python" file="./a.py#region" run'
const quoted = ['title', 'tab', 'file', 'run'] as const
const flags = ['showLineNumbers', 'wrap', 'expanded', 'run'] as const

/**
 * Parses the meta string after the language of a fence.
 * @example ```python title="train.py" {1,3-5} showLineNumbers wrap
 */
export function parseCodeMeta(block: Code, problems: Problems): CodeMeta {
  const meta: CodeMeta = { highlighted: new Set(), focused: new Set(), numbered: false, wrap: false, expanded: false }
  const fail = (message: string, remedy: string) => problems.error(block.position?.start, message, remedy)
  const lines = block.value.split('\n').length
  const words = (block.meta ?? '').matchAll(/(\w+)="([^"]*)"|(focus=)?\{([^}]*)\}|\S+/g)
  for (const [word, name, value, focus, range] of words) {
    if (range !== undefined) addRange(range, lines, focus ? meta.focused : meta.highlighted, fail)
    else if (!setWord(meta, name ?? word, value)) {
      const nearest = findNearestName(name ?? word, [...quoted, ...flags, 'focus'])
      fail(...say.code.unknownMeta(word, nearest, form))
    }
  }
  return meta
}

/** @returns false for an unknown word, or a known one in the wrong form */
function setWord(meta: CodeMeta, word: string, value: string | undefined): boolean {
  const name = quoted.find((one) => one === word)
  if (value !== undefined) {
    if (name) meta[name] = value
    return name !== undefined
  }
  const flag = flags.find((one) => one === word)
  if (flag === 'showLineNumbers') meta.numbered = true
  else if (flag) meta[flag] = true
  return flag !== undefined
}

function addRange(
  range: string,
  lines: number,
  chosen: Set<number>,
  fail: (message: string, remedy: string) => void,
): void {
  for (const part of range.split(',')) {
    const [, first, last = first] = /^\s*(\d+)(?:-(\d+))?\s*$/.exec(part) ?? []
    const [from, to] = [Number(first), Number(last)]
    if (!(from >= 1 && to >= from && to <= lines)) {
      fail(...say.code.noLines(part.trim(), lines))
      continue
    }
    for (let number = from; number <= to; number += 1) chosen.add(number)
  }
}
