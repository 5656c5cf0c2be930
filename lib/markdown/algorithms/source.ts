import type { PhrasingContent, Text } from 'mdast'
import { say } from '@/lib/i18n/authors'
import { findClose } from '@/lib/markdown/math/equation-rows'
import type { FormulaData } from '@/lib/markdown/math/formula-tree'
import type { Place, Problems } from '@/lib/text/problems'

/** LaTeX and where its parts stand in the file. */
export interface Source {
  text: string
  placeOf(offset: number): Place | undefined
  problems: Problems
}

/** What was read, and the offset behind it. */
export type Read = { nodes: PhrasingContent[]; end: number }

/** A text with its place, at which citations in it are reported. */
export function buildText({ placeOf }: Source, value: string, at: number): Text {
  const point = { ...(placeOf(at) ?? { line: 1, column: 1 }), offset: 0 }
  return { type: 'text', value, position: { start: point, end: point } }
}

export function fail({ problems, placeOf }: Source, at: number, end: number, message: string, remedy: string): Read {
  problems.error(placeOf(at), `algorithm: ${message}`, remedy)
  return { nodes: [], end }
}

/** An empty line, or one that begins with a command of an algorithm: a formula ends before it. */
const lineStart = /^\n\s*(?:\n|\\(?:[A-Z][a-zA-Z]+|end\s*\{algorithm))/

/** Reads a formula to its closing mark. */
export function readFormula(source: Source, at: number, mark: string, to: number): Read {
  const from = at + mark.length
  const close = mark.replace('[', ']').replace('(', ')')
  let end = from
  while (end < to && !source.text.startsWith(close, end)) {
    if (source.text[end] === '\n' && lineStart.test(source.text.slice(end, end + 100))) end = to
    else end += source.text[end] === '\\' ? 2 : 1
  }
  if (end >= to) return fail(source, at, endOfLine(source.text, at), ...say.algorithms.openFormula(mark, close))
  const value = source.text.slice(from, end)
  const lines = [...value.matchAll(/(?:^|\n)/g)].map(({ 0: found, index }) => index + found.length)
  const places = lines.map((offset) => ({ at: offset, ...(source.placeOf(from + offset) ?? { line: 1, column: 1 }) }))
  const data: FormulaData = { places, mark: '$', isClosed: true, rest: '', edits: [] }
  return {
    nodes: [{ type: 'inlineMath', value, data, position: positionAt(source, at) } as never],
    end: end + close.length,
  }
}

export function positionAt({ placeOf }: Source, at: number) {
  const point = placeOf(at)
  return point && { start: point, end: point }
}

/** The range of an argument in braces; undefined after adding the problem. */
export function findArgument(source: Source, at: number, command: string): { from: number; to: number } | undefined {
  const open = at + /^\s*/.exec(source.text.slice(at))![0].length
  if (source.text[open] !== '{') {
    fail(source, at, at, ...say.algorithms.noArgument(command))
    return undefined
  }
  const to = findClose(source.text, open)
  if (source.text[to] === '}') return { from: open + 1, to }
  fail(source, open, open, ...say.algorithms.openBrace)
  return undefined
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}
