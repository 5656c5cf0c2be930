import type { Text } from 'mdast'
import type { Place, Problems } from '@/lib/text/problems'
import type { StrayFormula } from './formula-tree'
import { environments, listCommands } from './katex-names'

/** What Markdown has for commands of LaTeX that are no formulas. */
const markdown: Record<string, string> = {
  textbf: '**굵게**',
  emph: '*기울임*',
  textit: '*기울임*',
  underline: '<u>밑줄</u>',
  texttt: '`code`',
  verb: '`code`',
  cite: '[@key]',
  citep: '[@key]',
  citet: '@key',
  parencite: '[@key]',
  textcite: '@key',
  footnote: '[^1], and [^1]: text below',
  href: '[text](https://…)',
  url: '[text](https://…)',
  section: '## text',
  subsection: '### text',
  subsubsection: '#### text',
  paragraph: '**text**',
  caption: '![대체 텍스트](./name.svg "caption")',
  includegraphics: '![대체 텍스트](./name.svg)',
  itemize: 'lines that begin with -',
  enumerate: 'lines that begin with 1.',
  table: 'a table of Markdown: | a | b |',
  tabular: 'a table of Markdown: | a | b |',
  figure: '![대체 텍스트](./name.svg "caption")',
  quote: 'lines that begin with >',
  verbatim: 'a fence: ```text',
  lstlisting: 'a fence: ```python',
  minted: 'a fence: ```python',
  algorithm: 'it at the beginning of a line, or into a fence: ```algorithm',
  algorithmic: 'it at the beginning of a line, or into a fence: ```algorithm',
}

/** Commands that belong into a formula, or into the settings. */
const elsewhere: Record<string, string> = {
  label: 'write it into the formula that it names, between the dollars',
  newcommand: 'put it between dollars, before its first use, or define it as “macros” in the front matter',
  usepackage: 'take it out: posts load no packages',
}

/** Reports LaTeX in the text: a formula that is not closed, or a command outside of dollars. */
export function checkStray({ value, kind, position }: StrayFormula, problems: Problems): void {
  const start = position?.start
  if (kind === 'open') {
    const mark = /^(?:\$+|\\[([])/.exec(value)?.[0] ?? ''
    const close = mark.replace('[', ']').replace('(', ')')
    problems.error(
      start,
      `a formula that is never closed: “${excerpt(value)}”`,
      `close it with ${close}; or write ${mark.replace(/[$[(]/g, '\\$&')} for the sign`,
    )
    return
  }
  const [, command = '', group = ''] = /^\\([a-zA-Z]+)\*?(?:\[[^\]]*\])?(?:\{([^{}]*)\})?/.exec(value) ?? []
  const name = command === 'begin' || command === 'end' ? group : command
  problems.error(start, `LaTeX outside of a formula: “${excerpt(value)}”`, remedyForStray(command, name))
}

function remedyForStray(command: string, name: string): string {
  const written = markdown[name.replace('*', '')]
  if (written) return `write ${written}`
  const own =
    elsewhere[/^(?:(?:re|provide)?newcommand|renewcommand|def|DeclareMathOperator)$/.test(name) ? 'newcommand' : name]
  if (own) return own
  if (command === 'begin') {
    const isKnown = environments.includes(name)
    return `put it between dollars: $$ in a line of its own before \\begin, and one after \\end{${name}}${isKnown ? '' : ', and write an environment that KaTeX has'}`
  }
  return `put it between dollars: $\\${command}…$; or write \\\\${command}\\{…\\} for the signs themselves`
}

const excerpt = (value: string) => (value.length > 40 ? `${value.slice(0, 40)}…` : value).replaceAll('\n', ' ')

/** Warns of dollar signs and commands in a text that were probably meant as a formula: `$x 는`, `\alpha`. */
export function checkDollars({ position }: Text, source: string, problems: Problems): void {
  if (!position) return
  const written = source.slice(position.start.offset, position.end.offset)
  for (const { index, 0: found } of written.matchAll(/(?<![\\\p{L}\p{N}$])\$\p{L}(?![\p{L}\p{N}_])/gu)) {
    const message = `“${found}” opens no formula`
    problems.warn(
      placeIn(written, index, position.start),
      message,
      'close it with $, without a space before it; or write \\$',
    )
  }
  for (const { index, 0: found } of written.matchAll(/(?<![\p{L}\p{N}\\/:.\]])\\[a-zA-Z]{2,}(?![a-zA-Z\\/])/gu)) {
    if (!listCommands().has(found)) continue
    const message = `“${found}” is printed as it stands`
    problems.warn(
      placeIn(written, index, position.start),
      message,
      `put it between dollars: $${found}$, or between backticks`,
    )
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
