import type { Root } from 'mdast'
import { say } from '@/lib/i18n/authors'
import type { Place, Problems } from '@/lib/text/problems'

/**
 * Limits checked before compiling: larger input takes minutes and gigabytes. Whatever else is slow is stopped by the
 * timeout (`compile-apart.ts`).
 */
const most = { paragraph: 100_000, depth: 100 }

/**
 * Reports a paragraph that is too long, before parsing: the time for it grows quadratically.
 * @returns whether the text can be parsed
 */
export function checkParagraphs(source: string, problems: Problems): boolean {
  const lines = source.split('\n')
  const isCode = listCodeLines(lines)
  let [start, length] = [0, 0]
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || isCode[index]) length = 0
    else {
      if (length === 0) start = index + 1
      length += line.length
    }
    if (length <= most.paragraph) continue
    const place = { line: start, column: 1 }
    problems.error(place, ...say.syntax.longParagraph(most.paragraph))
    return false
  }
  return true
}

/** Long code blocks are harmless. */
function listCodeLines(lines: readonly string[]): boolean[] {
  let fence = ''
  return lines.map((line) => {
    const [, marks = ''] = /^\s*(`{3,}|~{3,})/.exec(line) ?? []
    const isInside = fence !== ''
    if (marks && !isInside) fence = marks
    else if (isInside && marks.startsWith(fence)) fence = ''
    return isInside || fence !== ''
  })
}

/**
 * Reports elements, quotes or lists that are nested too deep for the recursive functions that walk the tree.
 * @returns whether the tree can be walked
 */
export function checkDepth(tree: Root, problems: Problems): boolean {
  let level: { children?: unknown[]; position?: { start: Place } }[] = [tree]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most.depth) {
      const place = level[0]!.position?.start
      problems.error(place, ...say.syntax.deep(most.depth))
      return false
    }
    level = level.flatMap(({ children }) => (children ?? []) as typeof level)
  }
  return true
}

/** The start of the largest paragraph or code block: most likely what took too long. */
export function findLargestPiece(source: string): Place {
  const lines = source.split('\n')
  const isCode = listCodeLines(lines)
  let [start, size, largest, most] = [0, 0, 0, 0]
  for (const [index, line] of lines.entries()) {
    const goesOn = index > 0 && (isCode[index] ? isCode[index - 1] : lines[index - 1]!.trim() !== '')
    if (!goesOn) [start, size] = [index, 0]
    size += line.length
    if (size > most) [largest, most] = [start, size]
  }
  return { line: largest + 1, column: 1 }
}

/** The line with the most opening characters, for a text nested too deep for the parser itself. */
export function findDeepestLine(source: string): Place {
  const depths = source.split('\n').map((line) => line.match(/[>[({<*_-]/g)?.length ?? 0)
  return { line: depths.indexOf(Math.max(...depths)) + 1, column: 1 }
}
