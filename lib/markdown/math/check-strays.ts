import type { Text } from 'mdast'
import { say } from '@/lib/i18n/authors'
import type { Place, Problems } from '@/lib/text/problems'
import type { StrayFormula } from './formula-tree'
import { environments, listCommands } from './katex-names'

/** Reports LaTeX in the text: a formula that is not closed, or a command outside of dollars. */
export function checkStray({ value, kind, position }: StrayFormula, problems: Problems): void {
  const start = position?.start
  if (kind === 'open') {
    const mark = /^(?:\$+|\\[([])/.exec(value)?.[0] ?? ''
    const close = mark.replace('[', ']').replace('(', ')')
    problems.error(start, ...say.formulas.openStray(excerpt(value), mark, close))
    return
  }
  const [, command = '', group = ''] = /^\\([a-zA-Z]+)\*?(?:\[[^\]]*\])?(?:\{([^{}]*)\})?/.exec(value) ?? []
  const name = command === 'begin' || command === 'end' ? group : command
  problems.error(start, ...say.formulas.stray(excerpt(value), remedyForStray(command, name)))
}

function remedyForStray(command: string, name: string): string {
  const inMarkdown: Readonly<Record<string, string>> = say.latex.inMarkdown
  const written = inMarkdown[name.replace('*', '')]
  if (written) return say.latex.write(written)
  if (/^(?:(?:re|provide)?newcommand|renewcommand|def|DeclareMathOperator)$/.test(name)) return say.latex.newCommand
  if (name === 'label') return say.latex.strayLabel
  if (name === 'usepackage') return say.latex.noPackages
  return command === 'begin'
    ? say.latex.strayEnvironment(name, environments.includes(name))
    : say.latex.strayCommand(command)
}

const excerpt = (value: string) => (value.length > 40 ? `${value.slice(0, 40)}…` : value).replaceAll('\n', ' ')

/** Warns of dollar signs and commands in a text that were probably meant as a formula: `$x 는`, `\alpha`. */
export function checkDollars({ position }: Text, source: string, problems: Problems): void {
  if (!position) return
  const written = source.slice(position.start.offset, position.end.offset)
  for (const { index, 0: found } of written.matchAll(/(?<![\\\p{L}\p{N}$])\$\p{L}(?![\p{L}\p{N}_])/gu)) {
    problems.warn(placeIn(written, index, position.start), ...say.formulas.loneDollar(found))
  }
  for (const { index, 0: found } of written.matchAll(/(?<![\p{L}\p{N}\\/:.\]])\\[a-zA-Z]{2,}(?![a-zA-Z\\/])/gu)) {
    if (!listCommands().has(found)) continue
    problems.warn(placeIn(written, index, position.start), ...say.formulas.loneCommand(found))
  }
}

/** Place in the file of an offset in a text; columns of later lines are those of a text without prefixes. */
function placeIn(text: string, offset: number, start: Place): Place {
  const before = text.slice(0, offset).split('\n')
  const column = before.at(-1)!.length + 1
  return before.length === 1
    ? { line: start.line, column: start.column + column - 1 }
    : { line: start.line + before.length - 1, column }
}
