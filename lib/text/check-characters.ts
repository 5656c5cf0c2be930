import { say } from '@/lib/i18n/authors'
import { forbidden, nameOf, turning } from './characters'
import type { Place, Problems } from './problems'

/** Maximum number of lines reported per file, so that a pasted log does not hide everything else. */
const mostLines = 10

/** Reports forbidden characters as errors and bidirectional controls as warnings: the first of each line. */
export function checkCharacters(text: string, problems: Problems): void {
  const tell = (pattern: RegExp, report: (name: string, place: Place, left: number) => void) => {
    if (!pattern.test(text)) return
    const found = text.split('\n').flatMap((line, index) => {
      const match = pattern.exec(line)
      return match ? [{ line: index + 1, column: match.index + 1, name: nameOf(match[0]) }] : []
    })
    for (const [index, { line, column, name }] of found.slice(0, mostLines).entries())
      report(name, { line, column }, index === mostLines - 1 ? found.length - mostLines : 0)
  }
  tell(forbidden, (name, place, left) => problems.error(place, ...say.files.forbidden(name, left)))
  tell(turning, (name, place, left) => problems.warn(place, ...say.files.turning(name, left)))
}
