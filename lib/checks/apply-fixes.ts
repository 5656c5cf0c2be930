import type { Fix, Problem } from '@/lib/text/problems'

/** A fix that was applied, and where. */
export interface Fixed extends Fix, Pick<Problem, 'file' | 'line'> {}

/**
 * Applies the safe fixes of the problems. A fix is skipped when the text at its place is not the one that it replaces,
 * and of two that overlap the later in the text is applied.
 * @returns the text, and what was replaced, in its order
 */
export function applyFixes(text: string, problems: readonly Problem[]): { text: string; fixed: Fixed[] } {
  const lineStarts = [0]
  for (const { index } of text.matchAll(/\n/g)) lineStarts.push(index + 1)
  const edits = problems
    .flatMap(({ file, line, column, fix }) =>
      fix ? [{ at: findPlace(text, lineStarts, line, column, fix.find), file, line, ...fix }] : [],
    )
    .filter(({ at }) => at !== undefined)
    .sort((a, b) => b.at! - a.at!)
  const fixed: Fixed[] = []
  let result = text
  let limit = text.length
  for (const { at, ...edit } of edits) {
    const { find, replace } = edit
    if (at! + find.length > limit) continue
    result = result.slice(0, at) + replace + result.slice(at! + find.length)
    limit = at!
    fixed.unshift(edit)
  }
  return { text: result, fixed }
}

/** The place may be the start of a larger construct that contains the text: a link, a quoted value. */
function findPlace(text: string, lineStarts: number[], line: number, column: number, find: string): number | undefined {
  const start = (lineStarts[line - 1] ?? text.length) + column - 1
  const end = lineStarts[line] ?? text.length
  const at = text.indexOf(find, start)
  return at === -1 || at >= end ? undefined : at
}
