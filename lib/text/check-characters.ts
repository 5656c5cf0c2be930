import { say } from '@/lib/i18n/authors'
import { forbidden, nameOf, turning } from './characters'
import { findInvisible } from './invisible'
import type { Place, Problems } from './problems'

/** Maximum number of lines reported per file, so that a pasted log does not hide everything else. */
const mostLines = 10

type Find = (line: string) => { index: number; character: string } | undefined

/**
 * Reports forbidden characters as errors, bidirectional controls and characters that nobody sees as warnings: the first
 * of each line.
 */
export function checkCharacters(text: string, problems: Problems): void {
  const lines = text.split('\n')
  const tell = (find: Find, report: (name: string, place: Place, left: number) => void) => {
    const found = lines.flatMap((line, index) => {
      const match = find(line)
      return match ? [{ line: index + 1, column: match.index + 1, name: nameOf(match.character) }] : []
    })
    for (const [index, { line, column, name }] of found.slice(0, mostLines).entries())
      report(name, { line, column }, index === mostLines - 1 ? found.length - mostLines : 0)
  }
  tell(finder(forbidden), (name, place, left) => problems.error(place, ...say.files.forbidden(name, left)))
  tell(finder(turning), (name, place, left) => problems.warn(place, ...say.files.turning(name, left)))
  tell(findInvisible, (name, place, left) => problems.warn(place, ...say.files.invisible(name, left)))
}

function finder(pattern: RegExp): Find {
  return (line) => {
    const match = pattern.exec(line)
    return match ? { index: match.index, character: match[0] } : undefined
  }
}
